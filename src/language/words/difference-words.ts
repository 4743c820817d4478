import type { Counted } from '../counted.ts';
import type { Words } from '../language.ts';

/** Words for how a file differs from what is published, on the page and in the terminal. */
export const differenceWords = {
  same: { vi: 'Không khác gì.', en: 'None.' },
  nothing: { vi: 'không khác gì số đang công bố', en: 'no differences from what is published' },
  removed: { vi: 'không còn', en: 'gone' },
  more: { vi: 'và {n} mục nữa', en: 'and {n} more' },
  corrected: {
    vi: 'Những gì đã có trong một bản cố định mà thay đổi thì phải có mục đính chính trong data/corrections.yaml; riêng nguồn thì nên có.',
    en: 'What a release has and now changes needs an entry in data/corrections.yaml; where only the source changes, there should be one.',
  },
} satisfies Record<string, Words>;

/** The parts of a difference, in the order in which they are told. */
export const differenceParts = {
  removed: { vi: '{n} dòng đang công bố không còn', one: '1 published row is gone', en: '{n} published rows are gone' },
  figures: {
    vi: '{n} số đã công bố nay khác',
    one: '1 published figure is other now',
    en: '{n} published figures are other now',
  },
  others: {
    vi: '{n} thông tin đi kèm số đã công bố nay khác',
    one: '1 thing said about a published figure is other now',
    en: '{n} things said about published figures are other now',
  },
  notes: { vi: '{n} ghi chú nay khác', one: '1 note is other now', en: '{n} notes are other now' },
  added: { vi: '{n} dòng mới', one: '1 new row', en: '{n} new rows' },
} satisfies Record<string, Counted>;
export type DifferencePart = keyof typeof differenceParts;
