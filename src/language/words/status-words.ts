import type { Words } from '../language.ts';

/** Observation statuses by their SDMX letter, as a reader meets them in tables and notes. */
export const statusWords: Record<string, Words> = {
  A: { vi: 'bình thường', en: 'normal' },
  P: { vi: 'sơ bộ', en: 'provisional' },
  E: { vi: 'ước tính', en: 'estimated' },
  B: { vi: 'đứt gãy chuỗi', en: 'break in series' },
  D: { vi: 'khác định nghĩa', en: 'definition differs' },
  M: { vi: 'không tồn tại', en: 'cannot exist' },
  L: { vi: 'không thu thập', en: 'not collected' },
  O: { vi: 'thiếu', en: 'missing' },
  Q: { vi: 'không công bố', en: 'not published' },
  U: { vi: 'độ tin cậy thấp', en: 'low reliability' },
};

/** What stands in the place of a value that is absent, by status. */
export const absenceWords: Record<string, Words> = {
  M: { vi: 'không tồn tại', en: 'does not exist' },
  L: { vi: 'không thu thập', en: 'not collected' },
  O: { vi: 'chưa có số liệu', en: 'no figure' },
  Q: { vi: 'nguồn không công bố', en: 'not published by the source' },
};

/** Where a figure comes from. */
export const basisWords: Record<string, Words> = {
  published: { vi: 'theo nguồn', en: 'as published' },
  derived: { vi: 'tính lại từ nguồn', en: 'computed from the sources' },
};
