import type { Language } from '../language.ts';

/** What people write in a cell where there is no figure; such a cell must be empty. */
export const missingWords: Readonly<Record<Language, readonly string[]>> = {
  vi: ['không có', 'chưa có', 'k/c'],
  en: ['n/a', 'na', 'n.a.', 'tba', 'tbd'],
};
