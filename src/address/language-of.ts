import type { Language } from '../language/language.ts';

/** The language of a page, which its address says. */
export function languageOf(url: URL): Language {
  return url.pathname.startsWith('/en/') ? 'en' : 'vi';
}
