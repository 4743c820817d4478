import { foldWords } from './fold-words.ts';
import { isMarked, stemOf, type QueryWord } from './query.ts';
import type { ResultType } from './result-types.ts';

/** What Pagefind says of a thing that it found, before its text is loaded. */
export interface Found {
  id: string;
  score: number;
  /** Places of the matching words in its text, in order. */
  words: readonly number[];
}

/** How much more something counts that holds the query as it stands. */
const PHRASE = 4;

/**
 * Puts what was found in the order in which it is worth loading: Pagefind's score, times how many of the words stand
 * together (between 0.2 and 1), times the lift of what holds them as a phrase.
 */
export function sortFound<Item extends Found>(
  found: readonly Item[],
  asked: number,
  phrase: ReadonlySet<string>,
): Item[] {
  const worth = new Map(
    found.map((item) => [item, item.score * adjacency(item.words, asked) * (phrase.has(item.id) ? PHRASE : 1)]),
  );
  return [...found].sort((a, b) => worth.get(b)! - worth.get(a)! || (a.id < b.id ? -1 : 1));
}

/** From 0.2, no two words stand next to each other, to 1, as many as were asked for do. */
export function adjacency(places: readonly number[], asked: number): number {
  if (asked < 2) return 1;
  let [run, longest] = [1, 1];
  for (let index = 1; index < places.length; index += 1) {
    if (places[index] !== places[index - 1]) run = places[index] === places[index - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return 0.2 + (0.8 * (Math.min(longest, asked) - 1)) / (asked - 1);
}

/** What is known of a thing once its text is loaded. */
export interface Loaded {
  title: string;
  /** Its other names, between ` ; `. */
  names: string;
  /** Other words for it, between ` ; `. */
  aliases: string;
  /** Other words for what its title tells of, between ` ; `. */
  related: string;
  /** The headings in its text. */
  headings: readonly string[];
  text: string;
  type: ResultType;
  /** Whether it is in the language of the page on which it is searched. */
  own: boolean;
}

/** What readers look for by a name is rather the one than the other. */
const priors: Record<ResultType, number> = {
  term: 1,
  area: 1,
  ranking: 1,
  province: 1,
  chart: 0.95,
  report: 0.95,
  page: 0.9,
  dataset: 0.9,
  source: 0.85,
};
/** What the words of a text count beside those of a name; a definition is looked for by its term. */
const TEXT = 0.6;
const TEXT_OF_TERM = 0.25;
/** The least that the name of a province counts where a query says it whole, whatever else it asks of it. */
const NAMED = 0.8;
/** What a name counts that says another number than the query, and a text without it. */
const OTHER_NUMBER = 0.6;
/** What a thing in the other language counts. */
const FOREIGN = 0.7;
/** What further names, other words, those for its subject, and headings count beside the title. */
const shares = { names: 0.97, aliases: 0.5, related: 0.3, headings: 0.6 };
/** An abbreviation after a title: "thủ tục hành chính (TTHC)". */
export const inBrackets = / \([^()]*\)$/;

/** How near a thing is to what was asked, for the order of those that are shown. */
export function nearness(query: readonly QueryWord[], loaded: Loaded): number {
  const { title, headings, text, type, own } = loaded;
  const best = (names: readonly string[]) => Math.max(0, ...names.map((name) => likeness(query, name)));
  const name = Math.max(
    likeness(query, title.replace(inBrackets, '')),
    type === 'province' && isNamed(query, [title, ...loaded.names.split(' ; ')]) ? NAMED : 0,
    shares.names * best(loaded.names.split(' ; ')),
    shares.aliases * best(loaded.aliases.split(' ; ')),
    shares.related * best(loaded.related.split(' ; ')),
    shares.headings * best(headings),
  );
  const said = textLikeness(query, wordsOfText(text)) * (type === 'term' ? TEXT_OF_TERM : TEXT);
  // What a text says counts as far as the name leaves room.
  return (name + said * Math.max(0, 1 - name)) * priors[type] * (own ? 1 : FOREIGN);
}

/** 0 to 1.3: how much of the query a name holds, in its order, and how little else; marks as they were typed count a little. */
export function likeness(query: readonly QueryWord[], name: string): number {
  const words = foldWords(name);
  const held = query.filter((asked, index) => words.some((word) => holds(word, asked, index === query.length - 1)));
  if (!held.length) return 0;
  const cover = held.length / query.length;
  const order = longestRun(query, words).length / query.length;
  const fill = Math.min(1, lettersOf(held.map(({ folded }) => folded)) / lettersOf(words));
  const long = words.length === query.length && order === 1;
  const same = query.every(({ folded, stem }, index) => words[index] === folded || stemOf(words[index] ?? '') === stem);
  const whole = long ? (same ? 0.2 : 0.1) : 0;
  const number = query.some((asked) => isNumber(asked.folded) && !held.includes(asked)) && words.some(isNumber);
  const like = cover * cover * (0.35 + 0.35 * order + 0.3 * fill) + whole + marks(query, name);
  return number ? like * OTHER_NUMBER : like;
}

/** Whether all words of one of some names stand in a query, together and in their order. */
function isNamed(query: readonly QueryWord[], names: readonly string[]): boolean {
  return names.map(foldWords).some((words) => words.length > 1 && longestRun(query, words).length === words.length);
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** The same texts are read again with every letter that is typed. */
const read = new Map<string, readonly string[]>();

function wordsOfText(text: string): readonly string[] {
  const words = read.get(text) ?? foldWords(text);
  read.set(text, words);
  return words;
}

/** 0 to 1: how much of the query stands together in a text, and whether it does so more than once. */
function textLikeness(query: readonly QueryWord[], words: readonly string[]): number {
  const { length, times } = longestRun(query, words);
  const number = query.some(({ folded }) => isNumber(folded) && !words.includes(folded));
  return (length / query.length) * (1 - 0.3 / Math.max(1, times)) * (number ? OTHER_NUMBER : 1);
}

/** 0 to 0.1: the share of the query's words with marks that a name holds with the same marks. */
function marks(query: readonly QueryWord[], name: string): number {
  const marked = query.filter(isMarked);
  if (!marked.length) return 0;
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u));
  return (0.1 * marked.filter(({ typed }) => words.has(typed)).length) / marked.length;
}

/** A word is held as it stands or in another English form; the last one, which may be unfinished, also as a beginning. */
function holds(word: string, { folded, stem }: QueryWord, last: boolean): boolean {
  if (word === folded) return true;
  return (stem !== folded || (last && !isNumber(folded))) && word.startsWith(stem);
}

/** The longest stretch of the query that stands in a text in the same order without others between, and how often it does. */
function longestRun(query: readonly QueryWord[], words: readonly string[]): { length: number; times: number } {
  let [longest, times] = [0, 0];
  for (let from = 0; from < words.length; from += 1) {
    for (let start = 0; start + Math.max(1, longest) <= query.length; start += 1) {
      let length = 0;
      while (
        start + length < query.length &&
        from + length < words.length &&
        holds(words[from + length]!, query[start + length]!, start + length === query.length - 1)
      )
        length += 1;
      if (length > longest) [longest, times] = [length, 1];
      else if (length && length === longest) times += 1;
    }
  }
  return { length: longest, times };
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
