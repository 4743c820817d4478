import { hasMarks } from '../language/fold-text.ts';
import { foldWord, partWords } from './fold-words.ts';

/** Fewest letters and digits that are searched; one would find everything. */
const SHORTEST = 2;

/** One word of a query: as it was typed in lower case, as the index holds it, and how the words that it asks for begin. */
export interface QueryWord {
  typed: string;
  folded: string;
  stem: string;
}

/** A reader's words as they stand in an address: composed Unicode, single spaces, none at the ends. */
export function normaliseQuery(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The words of a query; empty when it is too short to be searched. */
export function readQuery(text: string): QueryWord[] {
  const words = partWords(normaliseQuery(text))
    .split(/\s+/)
    .map(queryWord)
    .filter(({ folded }) => folded);
  return words.reduce((sum, { folded }) => sum + folded.length, 0) < SHORTEST ? [] : words;
}

/** A written word as a word of a query. */
export function queryWord(word: string): QueryWord {
  const folded = foldWord(word);
  return { typed: word.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ''), folded, stem: stemOf(folded) };
}

/** Whether a word was typed with marks: "lương", "đất", not "luong" and not "quy" for "qui". */
export function isMarked({ typed }: QueryWord): boolean {
  return hasMarks(typed);
}

/**
 * A word as it is asked of the index, which finds every word that begins so: English endings are left off, so that
 * "salaries" finds "salary" and "merged" finds "merger". No Vietnamese syllable ends in any of them.
 */
export function stemOf(folded: string): string {
  if (/(?:ss|x|ch|sh)es$/.test(folded)) return folded.slice(0, -2);
  for (const [ending, shortest] of endings) {
    if (folded.endsWith(ending) && folded.length - ending.length >= shortest) return folded.slice(0, -ending.length);
  }
  return folded;
}

const endings: readonly [string, number][] = [
  ['isations', 4],
  ['izations', 4],
  ['isation', 4],
  ['ization', 4],
  ['ising', 4],
  ['izing', 4],
  ['ised', 4],
  ['ized', 4],
  ['ises', 4],
  ['izes', 4],
  ['ise', 4],
  ['ize', 4],
  ['ies', 3],
  ['ied', 4],
  ['ings', 4],
  ['ing', 4],
  ['ed', 4],
  ['s', 3],
];
