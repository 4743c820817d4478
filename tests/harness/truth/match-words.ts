import { findDates } from '../../../src/language/find-dates.ts';
import { findDocuments } from '../../../src/language/find-documents.ts';
import { datasetOf } from './find-row.ts';
import { numbersIn } from './known.ts';
import { numberPattern, type Context } from './match-context.ts';
import { closest } from './parse-html.ts';
import { pictureOf } from './read-passages.ts';

/** Names and codes that hold a number, such as "Từ 90% trở lên" or an attribute's "73/2024/NĐ-CP". */
export function matchNames({ known, language, passage, claim }: Context): void {
  const text = passage.text.toLowerCase();
  const exact =
    closest(passage.element, ({ name }) => name === 'td') ??
    passage.spans.find(({ element }) => element?.name === 'code');
  if (exact && known.codes.has(passage.text.trim())) claim(0, passage.text.length, 'name');
  for (const name of known.names[language]) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) claim(at, at + name.length, 'name');
  }
}

/** Notes that stand with a figure in the data: told word for word, in the figure's own row where it is a row. */
export function matchNotes({ known, language, page, passage, claim, fault }: Context): void {
  const line = passage.text.replace(/^\[\d+\] /, '').trim();
  const row = closest(passage.element, ({ name }) => name === 'tr')?.attributes['id'] ?? '';
  for (const [note, noted] of known.notes[language]) {
    // In a picture a note is broken into lines.
    if (pictureOf(passage) && line.length > 20 && note.includes(line)) return claim(0, passage.text.length, 'note');
    const at = passage.text.indexOf(note);
    if (at < 0) continue;
    if (row.startsWith('obs-') && !noted.some(({ id, dataset }) => id === row && dataset === datasetOf(page))) continue;
    const { note: words } = noted[0]!;
    if (numbersIn(words!.vi, 'vi') === numbersIn(words!.en, 'en')) claim(at, at + note.length, 'note');
    else fault(at, at + note.length, 'has other numbers in the other language');
  }
}

/** The numbers of documents, which are written alike in both languages, then the other numbers of a text. */
function told(text: string, language: 'vi' | 'en'): string {
  const documents = /\d[\d.]*\/\d{4}\/[\p{L}\d-]+/gu;
  return [...(text.match(documents) ?? []), numbersIn(text.replace(documents, ' '), language)].join(' ');
}

/** What the glossary says word for word: its sources stand with it, and both languages have the same numbers. */
export function matchTerms({ known, language, passage, claim, fault }: Context): void {
  for (const [text, words] of known.terms[language]) {
    const at = passage.text.indexOf(text);
    if (at < 0) continue;
    if (told(words.vi, 'vi') === told(words.en, 'en')) claim(at, at + text.length, 'term');
    else fault(at, at + text.length, 'has other numbers in the other language');
  }
}

/** Numbers of documents, with the day that follows each. */
export function matchDocuments({ language, passage, claim }: Context): void {
  for (const { start, end } of findDocuments(passage.text, language)) claim(start, end, 'document');
}

/** Days, months, years and half-years that the edition knows. */
export function matchDates({ known, language, passage, open, claim }: Context): void {
  const free = open(numberPattern);
  for (const { start, end, known: isKnown } of findDates(passage.text, language, known)) {
    if (isKnown && free.some(({ index }) => index >= start && index < end)) claim(start, end, 'date');
  }
}
