import type { Words } from '../language.ts';

/** What a source says a value lies within. */
export const intervalWords = {
  /** Beside the value. */
  within: { vi: 'khoảng {lower}–{upper}', en: 'interval {lower}–{upper}' },
  /** The same where an end is below zero, and a dash would look like its sign. */
  signed: { vi: 'khoảng từ {lower} đến {upper}', en: 'interval from {lower} to {upper}' },
  /** In place of the highest and the lowest of several periods. */
  noExtremes: {
    vi: 'Khoảng giá trị mà nguồn nêu cho các kỳ chồng lên nhau, nên không nêu kỳ nào cao nhất hay thấp nhất.',
    en: 'The intervals that the source gives overlap, so that no period is called the highest or the lowest.',
  },
} as const satisfies Record<string, Words>;
