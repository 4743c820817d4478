import { foldText } from '../language/fold-text.ts';
import { foldWords, partWords } from './fold-words.ts';
import type { QueryWord } from './query.ts';

/** The words that the index of a language holds, the most frequent first, and the names of what can be found. */
export interface Vocabulary {
  /** Folded. */
  words: readonly string[];
  /** Names as their words, folded and as they are written. */
  names: readonly { folded: readonly string[]; written: readonly string[] }[];
  /** What typed words may have been meant as, as far as it has been asked. */
  costs: Map<string, ReadonlyMap<string, number>>;
}

/** The vocabulary as a file keeps it. */
export interface VocabularyFile {
  words: string;
  names: string[];
}

export function readVocabulary({ words, names }: VocabularyFile): Vocabulary {
  return {
    words: words.split(' '),
    costs: new Map(),
    names: names.flatMap((name) => {
      const folded = foldWords(name);
      const written = partWords(name)
        .split(/\s+/)
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
        .filter(Boolean);
      return folded.length === written.length ? { folded, written } : [];
    }),
  };
}

/** Whether the index holds words that begin so. Numbers are never taken for slips. */
export function isKnown(folded: string, { words }: Vocabulary): boolean {
  return /\d/.test(folded) || words.some((word) => word.startsWith(folded));
}

/**
 * A query with its slips of the keys mended, as its words are written: as the name that it is nearest to, or word by word
 * where no name is near and some words are in none. Null when nothing better is known.
 */
export function correctQuery(query: readonly QueryWord[], vocabulary: Vocabulary): string[] | null {
  const costs = query.map((word) => costsOf(word, vocabulary));
  const name = nearestName(costs, vocabulary);
  if (name) return name.cost ? name.words : null;
  const mended = query.map(({ typed, folded, stem }, index) => {
    if (isKnown(stem, vocabulary)) return { word: typed, folded };
    const [best] = [...costs[index]!].sort(([, a], [, b]) => a - b);
    return best ? { word: best[0], folded: best[0] } : null;
  });
  if (mended.includes(null) || mended.every((word, index) => word!.folded === query[index]!.folded)) return null;
  return mended.map((word) => word!.word);
}

/** The words of the vocabulary that a typed word may have been meant as, with the number of slips that takes. */
function costsOf({ typed, folded }: QueryWord, { words, costs: known }: Vocabulary): ReadonlyMap<string, number> {
  const found = known.get(typed);
  if (found) return found;
  const telex = withoutTelex(typed);
  const most = /\d/.test(folded) || folded.length < 3 ? 0 : folded.length < 7 ? 1 : 2;
  const costs = new Map<string, number>();
  for (const word of words) {
    const cost = word === folded ? 0 : telex.includes(word) ? 0.5 : slips(folded, word, most);
    if (cost <= most) costs.set(word, cost);
  }
  known.set(typed, costs);
  return costs;
}

/** The stretch of a name that takes the fewest slips to be what was typed. */
function nearestName(
  costs: readonly ReadonlyMap<string, number>[],
  { names }: Vocabulary,
): { cost: number; words: string[] } | null {
  let nearest: { cost: number; words: string[] } | null = null;
  for (const { folded, written } of names) {
    for (let start = 0; start + costs.length <= folded.length; start += 1) {
      const cost = costs.reduce((sum, each, index) => sum + (each.get(folded[start + index]!) ?? Infinity), 0);
      if (cost < (nearest?.cost ?? Infinity)) nearest = { cost, words: written.slice(start, start + costs.length) };
    }
  }
  return nearest;
}

/** What was meant where the keys of Telex were typed into a plain field: "luowng" for "lương", "cachs" for "cách". */
function withoutTelex(typed: string): string[] {
  const plain = foldText(typed)
    .replace(/([aeod])\1/g, '$1')
    .replace(/w/g, '');
  return [plain, plain.replace(/[sfrxj]$/, '')].filter((word) => word !== foldText(typed));
}

/** The slips that make one word of another: a letter too many, too few, another, or two changed about; Infinity above `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > most) return Infinity;
    [before, last] = [last, row];
  }
  return last[b.length]! <= most ? last[b.length]! : Infinity;
}

/** Those of some texts that are most like a query, nearest first; none that share nothing with it. */
export function nearest<Item>(
  query: readonly QueryWord[],
  items: readonly Item[],
  wordsOf: (item: Item) => string[],
): Item[] {
  const scored = items.map((item) => {
    const words = wordsOf(item);
    const held = query.filter(({ folded }) => {
      const most = folded.length < 3 ? 0 : folded.length < 7 ? 1 : 2;
      return words.some((word) => word.startsWith(folded) || slips(folded, word, most) <= most);
    });
    return { item, score: held.length / query.length - words.length / 1000 };
  });
  return scored
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
