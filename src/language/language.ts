/** The languages of the site; the first is the one every reader meets first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Words = Record<Language, string>;

/** One thing in each language. */
export function inEach<Thing>(say: (language: Language) => Thing): Record<Language, Thing> {
  return { vi: say('vi'), en: say('en') };
}

/** The other language of a two-language site. */
export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}
