import type { Reference } from '../../dataset/reference/parse-reference.ts';
import { separators } from '../../language/number.ts';
import type { Language } from '../../language/language.ts';
import { findDates, type Calendar } from '../../language/find-dates.ts';
import { findDocuments } from '../../language/find-documents.ts';
import type { DeclaredText } from './declared-texts.ts';
import { referenceSign, type EditorText } from './editor-text.ts';

/** A number in a text, by reference or typed. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly text: string;
  /** What the other language must say too, spelled alike for both; none where each may say it in its own way. */
  readonly keys: readonly string[];
  /** Typed, and nothing accounts for it: a number, or a day, month or year that the edition does not know. */
  readonly typed?: 'number' | 'date';
}

export interface FigureRules {
  /** The dates that the edition knows; null where it cannot be told, and every date is taken. */
  readonly calendar: Calendar | null;
  readonly declared: readonly DeclaredText[];
  /** Called for each declared text that is found. */
  use: (text: DeclaredText) => void;
}

const numbers = /(?<![\p{L}\d])[−-]?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*/gu;
/** Digits other than 0 to 9, such as full-width ones, and fractions of one sign; those above or below the line are of a unit. */
const otherNumbers = /(?:(?!\d)\p{Nd}|[¼-¾⅐-⅟↉])+/gu;
/** A calendar that has every date, for data of which not all are known. */
const every = { has: () => true };
const anyDate: Calendar = { days: every, months: every, years: every, halves: every };

/** Every number of a text: references, declared texts, numbers of documents, dates, marks of a list, and what is left. */
export function findFigures(text: EditorText, { calendar, declared, use }: FigureRules): FoundFigure[] {
  const { words, language } = text;
  const found = references(text);
  const isFree = (start: number, end: number) => !found.some((other) => start < other.end && end > other.start);
  const add = (start: number, end: number, keys: readonly string[], typed?: FoundFigure['typed']) => {
    const figure = { start, end, text: words.slice(start, end), keys };
    if (isFree(start, end)) found.push(typed ? { ...figure, typed } : figure);
  };
  for (const each of declared) {
    if (!each.languages.includes(language) || !each.files.some((start) => text.file.startsWith(start))) continue;
    for (const { index, 0: match } of words.matchAll(each.pattern)) {
      if (!isFree(index, index + match.length)) continue;
      add(index, index + match.length, each.key === null ? [] : [each.key]);
      use(each);
    }
  }
  for (const { index, 0: number } of words.matchAll(otherNumbers)) {
    add(index, index + number.length, [`number ${number.normalize('NFKC')}`], 'number');
  }
  if (!/\d/.test(words)) return found;
  const documents = findDocuments(words, language);
  for (const { start, number } of documents) add(start, start + number.length, [`document ${number.toUpperCase()}`]);
  for (const { start, end, names, known } of findDates(words, language, calendar ?? anyDate)) {
    const isOfDocument = documents.some(
      (document) => document.day !== null && start >= document.day && start < document.end,
    );
    const keys = names.map((name) => `date ${name}`);
    add(start, end, keys, known || !calendar || isOfDocument ? undefined : 'date');
  }
  for (const [start, end] of listMarks(words)) add(start, end, []);
  for (const { index, 0: number } of words.matchAll(numbers)) {
    add(index, index + number.length, [`number ${plainNumber(number, language)}`], 'number');
  }
  return found;
}

function references({ words, references: all }: EditorText): FoundFigure[] {
  return [...words.matchAll(new RegExp(referenceSign, 'g'))].flatMap(({ index }, place) => {
    const reference = all[place];
    return reference ? [{ start: index, end: index + 1, ...spell(reference) }] : [];
  });
}

/** A reference as both languages must have it: in whatever form its value is written, or its period. */
function spell({ dataset, measure, where, at, from, form }: Reference): Pick<FoundFigure, 'text' | 'keys'> {
  const codes = Object.entries(where).map(([column, code]) => `${column}=${code}`);
  const words = [
    `${dataset}/${measure}`,
    ...codes.sort(),
    ...(at ? [`at=${at}`] : []),
    ...(from ? [`from=${from}`] : []),
  ];
  const isTime = form === 'period' || form === 'month' || form === 'year';
  const text = isTime ? [...words, 'as=period'] : words;
  return { text: `{${text.join(' ')}}`, keys: form === 'unit' ? [] : [text.join(' ')] };
}

/** (1), (2), (3) … in their order, at least two; or one with which the text begins. */
export function listMarks(words: string): [start: number, end: number][] {
  const marks = [...words.matchAll(/\((\d{1,2})\)/g)];
  const isList = marks.length > 1 && marks.every(({ 1: number }, index) => Number(number) === index + 1);
  return marks.filter(({ index }) => isList || index === 0).map(({ index, 0: mark }) => [index, index + mark.length]);
}

/** 1.327,5 in Vietnamese and 1,327.5 in English as 1327.5. */
function plainNumber(number: string, language: Language): string {
  const { group, decimal } = separators[language];
  return number.replace(new RegExp(`\\${group}(?=\\d{3}(?!\\d))`, 'g'), '').replace(decimal, '.');
}
