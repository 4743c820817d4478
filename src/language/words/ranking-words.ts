import type { Words } from '../language.ts';

/** Words of the pages of international indexes. */
export const rankingWords = {
  /** Of a page in a browser's tab and in lists: the dataset of an index has the name alone. */
  pageTitle: { vi: '{index}: Việt Nam qua các kỳ', en: '{index}: Viet Nam over the editions' },
  index: { vi: 'Chỉ số', en: 'Index' },
  edition: { vi: 'Kỳ mới nhất trên trang', en: 'Newest edition here' },
  place: { vi: 'Việt Nam', en: 'Viet Nam' },
  before: { vi: 'Kỳ trước', en: 'Edition before' },
  line: { vi: 'Qua các kỳ', en: 'Over the editions' },
  none: { vi: 'không so sánh', en: 'not compared' },
  lastEdition: { vi: 'Kỳ cuối cùng', en: 'Last edition' },
  printed: { vi: 'Việt Nam trong kỳ ấy', en: 'Viet Nam in it' },
  endedTitle: { vi: 'Đã ngừng công bố', en: 'Discontinued' },
  endedWhen: { vi: 'Ngừng công bố', en: 'Discontinued' },
  /** An edition that has come out and is not in the data. */
  newer: {
    vi: 'Kỳ {period} đã công bố ngày {day}; thứ hạng của Việt Nam ở kỳ này chưa có trong dữ liệu của trang.',
    en: 'The edition of {period} came out on {day}; Viet Nam’s place in it is not yet in the data of this site.',
  },
  /** The expected time of an edition has passed. */
  mayBeOut: {
    vi: 'Kỳ dự kiến ấy có thể đã công bố.',
    en: 'That edition may be out.',
  },
  others: { vi: 'Chỉ số quốc tế khác', en: 'Other international indexes' },
} as const satisfies Record<string, Words>;
