import type { Language } from './language.ts';

/** The number of a document in a text, with the day that follows it. */
export interface FoundDocument {
  readonly start: number;
  readonly end: number;
  /** The number alone: 76/NQ-CP, 202/2025/QH15, 66-NQ/TW. */
  readonly number: string;
  /** Where the day begins; null where none follows. */
  readonly day: number | null;
}

/** 202/2025/QH15, 63/2010/NĐ-CP; 76/NQ-CP; 66-NQ/TW. */
const forms = [
  String.raw`\d{1,5}/(?:19|20)\d\d/\p{Lu}{2,12}\d{0,2}(?:-\p{L}{2,12})?`,
  String.raw`\d{1,5}/\p{Lu}{2,12}-\p{L}{2,12}`,
  String.raw`\d{1,5}-\p{Lu}{2,6}/\p{Lu}{2,12}`,
];
const number = new RegExp(String.raw`(?<![\p{L}\d.,/-])(?:${forms.join('|')})(?![\p{L}\d])`, 'gu');

const days: Readonly<Record<Language, RegExp>> = {
  vi: /^(\s(?:ra\s)?ngày\s)\d{2}\/\d{1,2}\/\d{4}/u,
  en: /^(\s(?:of|dated)\s)\d{1,2}\s[A-Z]\p{Ll}+\s\d{4}/u,
};

/** Finds the numbers of legal documents, which name and do not measure: “Nghị quyết số 76/NQ-CP ngày 15/7/2021”. */
export function findDocuments(text: string, language: Language): FoundDocument[] {
  return [...text.matchAll(number)].map(({ index, 0: found }) => {
    const end = index + found.length;
    const day = days[language].exec(text.slice(end, end + 40));
    return { start: index, end: end + (day?.[0].length ?? 0), number: found, day: day ? end + day[1]!.length : null };
  });
}
