/** The languages of the site; the first is the one every reader meets first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Words = Record<Language, string>;

/** Each language's own name. */
export const languageNames: Words = { vi: 'Tiếng Việt', en: 'English' };

/** Each language as it is written in a country, for other sites. */
export const locales: Words = { vi: 'vi_VN', en: 'en_GB' };

/** The language of a name such as "en"; the first where there is none of that name. */
export function languageNamed(name: string | undefined): Language {
  return languages.find((language) => language === name) ?? languages[0];
}

/** One thing in each language. */
export function inEach<Thing>(say: (language: Language) => Thing): Record<Language, Thing> {
  return { vi: say('vi'), en: say('en') };
}

/** Words in every language after each other, where it is not known which one is read. */
export function inAll(words: Words, between = '\n'): string {
  return languages.map((language) => words[language]).join(between);
}

/** The other language of a two-language site. */
export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}
