import type { Words } from '../language.ts';

/** What each language calls itself. */
export const languageNames: Words = { vi: 'Tiếng Việt', en: 'English' };
