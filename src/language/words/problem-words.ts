import type { Words } from '../language.ts';
import type { Counted } from '../counted.ts';

/** Words about problems, wherever they are told: their places, the heads of their table, and their kinds. */
export const problemWords = {
  row: { vi: 'dòng', en: 'row' },
  column: { vi: 'cột', en: 'column' },
  found: { vi: 'thấy', en: 'found' },
  rowHead: { vi: 'Dòng', en: 'Row' },
  columnHead: { vi: 'Cột', en: 'Column' },
  foundHead: { vi: 'Thấy', en: 'Found' },
  problemHead: { vi: 'Lỗi → cách sửa', en: 'Problem → mend' },
  notices: { vi: 'Lưu ý (không chặn công bố)', en: 'Notices (they stop nothing)' },
  drafts: { vi: 'Bản nháp (không ảnh hưởng bản công bố)', en: 'Drafts (what is published does not need it)' },
} satisfies Record<string, Words>;

/** How many there are of each kind. */
export const problemCounts = {
  faults: { vi: '{n} lỗi', one: '1 problem', en: '{n} problems' },
  notices: { vi: '{n} lưu ý', one: '1 notice', en: '{n} notices' },
  drafts: {
    vi: '{n} chỗ phải sửa trong bản nháp (không ảnh hưởng bản công bố)',
    one: '1 to mend in drafts (what is published does not need it)',
    en: '{n} to mend in drafts (what is published does not need it)',
  },
} satisfies Record<string, Counted>;
