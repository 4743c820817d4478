import { languages, type Language } from './language.ts';

/**
 * The text of a record in a language, from the first of some columns that has one; empty where none has. A column without
 * a language is in the first language, "publisher", and one in another has its name at the end, "publisher_en"; where
 * that is empty the text serves both.
 */
export function textIn(
  record: Readonly<Record<string, string>>,
  columns: readonly string[],
  language: Language,
): string {
  const own = language === languages[0] ? [] : columns.map((column) => `${column}_${language}`);
  return [...own, ...columns].map((column) => record[column]).find(Boolean) ?? '';
}
