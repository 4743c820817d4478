import type { Words } from '../../language.ts';

/** What a source says a value lies within. */
export const intervalWords = {
  /** Beside the value. */
  within: { vi: 'khoảng {lower}–{upper}', en: 'interval {lower}–{upper}' },
  /** The same where an end is below zero, and a dash would look like its sign. */
  signed: { vi: 'khoảng từ {lower} đến {upper}', en: 'interval from {lower} to {upper}' },
} as const satisfies Record<string, Words>;
