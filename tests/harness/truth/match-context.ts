import type { Language } from '../../../src/language/language.ts';
import type { Known } from './known.ts';
import type { Passage } from './read-passages.ts';
import type { Scope } from './scope.ts';

/** How a number on a page was accounted for. */
export type MatchKind =
  | 'link'
  | 'row'
  | 'interval'
  | 'range'
  | 'copy'
  | 'embed'
  | 'filled'
  | 'observation'
  | 'correction'
  | 'difference'
  | 'comparison'
  | 'alternative'
  | 'point'
  | 'axis'
  | 'count'
  | 'mark'
  | 'source title'
  | 'name'
  | 'note'
  | 'term'
  | 'date'
  | 'document'
  | 'literal'
  | 'declared';

/** What a passage is matched in. */
export interface Context {
  known: Known;
  page: string;
  language: Language;
  passage: Passage;
  scope: Scope | null;
  /** Id of the chart of which it speaks; empty where it speaks of none. */
  chart: string;
  /** Marks a stretch of the passage as accounted for. */
  claim: (start: number, end: number, kind: MatchKind) => void;
  /** Stretches that nothing has claimed yet, of the pattern. */
  open: (pattern: RegExp) => RegExpExecArray[];
  fault: (start: number, end: number, why: string) => void;
}

/** A number as a reader sees it, with the ordinal's ending in English and a sign where it has one. */
export const numberPattern = /(?<![\p{L}\d])[−-]?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*/gu;

/** The sentence of a text in which a place lies, from the one that last named a year. */
export function sentenceAt(text: string, place: number): string {
  let start = 0;
  let dated = 0;
  // “TP. Hồ Chí Minh”: the dot of an abbreviation ends no sentence.
  for (const { index, 0: end } of text.matchAll(/(?<!(?<!\p{L})(?:TP|TX|Tp|Tx))[.;!?] (?=\p{Lu}|(?:19|20)\d\d:)/gu)) {
    if (index + end.length > place) return text.slice(hasYear(text.slice(start, index)) ? start : dated, index + 1);
    if (hasYear(text.slice(start, index))) dated = start;
    start = index + end.length;
  }
  return text.slice(hasYear(text.slice(start)) ? start : dated);
}

const hasYear = (text: string): boolean => /(?:19|20)\d\d/.test(text);
