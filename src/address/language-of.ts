import { languages, type Language } from '../language/language.ts';

/** How the addresses of a language begin: nothing before those of the first, "/en" before the English ones. */
export function startOf(language: Language): string {
  return language === languages[0] ? '' : `/${language}`;
}

/** The language of a page, which its address from the root says. */
export function languageOf(address: string): Language {
  const [, start] = address.split(/[/?#]/);
  return languages.slice(1).find((language) => language === start) ?? languages[0];
}
