import type { Language } from './language.ts';

/** Whether a name says enough to be found in a text: a single Vietnamese syllable is part of other words, "sở" in "cơ sở". */
export function isTelling(name: string, language: Language): boolean {
  return language === 'vi' ? name.includes(' ') : name.length > 5;
}

/** What may follow a name in a text, as a pattern: the s of an English plural. */
export function endingsOf(name: string, language: Language): string {
  return language === 'en' && /[a-z]$/.test(name) ? 's?' : '';
}
