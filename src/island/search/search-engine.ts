import { otherLanguage, type Language } from '../../language/language.ts';
import {
  correctQuery,
  isKnown,
  readVocabulary,
  type Vocabulary,
  type VocabularyFile,
} from '../../search/correct-spelling.ts';
import { languageOf } from '../../address/language-of.ts';
import { toHit, type PagefindPage, type SearchHit } from '../../search/hit.ts';
import { queryWord, readQuery, type QueryWord } from '../../search/query.ts';
import { likeness, nearness, sortFound, type Found } from '../../search/rank.ts';
import { resultTypes } from '../../search/result-types.ts';
import { filters, type Filter, type SearchState } from '../../search/search-state.ts';

/** What Pagefind's own script offers; only the parts used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options?: { filters?: SearchState['filters'] }): Promise<PagefindAnswer>;
}
interface PagefindAnswer {
  results: (Found & { data(): Promise<PagefindPage> })[];
  unfilteredResultCount: number;
  filters: Partial<Record<Filter, Record<string, number>>>;
}

/** How many of each value of a filter there are among what was found. */
export type Counts = Partial<Record<Filter, Record<string, number>>>;

/** What answers a query: how much, of which kinds, and the hits, read when needed. */
export interface Answer {
  count: number;
  /** The words that were searched instead, when what was asked looked like a slip of the keys. */
  corrected: string | null;
  /** Words of the query that no page holds, and that were left out. */
  missing: readonly string[];
  counts: Counts;
  hits(from: number, to: number): Promise<SearchHit[]>;
}

/** The texts of so many are loaded to put them in order. */
const ORDERED = 12;
/** A second search for the words as a phrase is worth its while among at most so many. */
const PHRASED = 1000;
/** So much of a title is no slip of the keys. */
const NAMED = 0.5;
/** Weight of what is in the other language, so that the page's own answers first. */
const OTHER_LANGUAGE = 0.5;
/** Words that are much longer than what was typed count little; long pages are not better ones; names count most. */
const ranking = {
  termSimilarity: 6,
  pageLength: 0.6,
  termFrequency: 0.6,
  metaWeights: { title: 3, names: 2.5, aliases: 1, related: 0.5, mentions: 0.1 },
};

const language = document.documentElement.lang as Language;
let loaded: Promise<Pagefind> | undefined;
let merged: Promise<void> | undefined;
let isMerged = false;
const vocabularies = new Map<Language, Vocabulary>();

/** Loads Pagefind once; its address is made here so that the bundler leaves it to the browser. What fails is tried again. */
async function load(): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', location.origin).href;
  try {
    const pagefind = await (loaded ??= import(/* @vite-ignore */ address) as Promise<Pagefind>);
    await pagefind.options({ ranking });
    return pagefind;
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}

/** Joins the other language's index to the page's own; without it the page's own language still answers. */
async function merge(pagefind: Pagefind): Promise<void> {
  // Pagefind refuses to merge an index at its own path; "/./" is the same folder by another name.
  const options = { language: otherLanguage(language), baseUrl: '/', indexWeight: OTHER_LANGUAGE, ranking };
  await (merged ??= pagefind.mergeIndex('/./pagefind/', options).catch(() => {}));
  isMerged = true;
}

async function vocabularyOf(of: Language): Promise<Vocabulary> {
  const known = vocabularies.get(of);
  if (known) return known;
  const answer = await fetch(`/pagefind/words.${of}.json`);
  const read = readVocabulary((await answer.json()) as VocabularyFile);
  vocabularies.set(of, read);
  return read;
}

/**
 * Answers a query: `tell` hears of what the page's own language has as soon as that is known, then of both languages
 * together. Throws when the search cannot be loaded.
 */
export async function ask(
  state: SearchState,
  { counted, tell }: { counted: boolean; tell: (answer: Answer, whole: boolean) => Promise<void> },
): Promise<void> {
  const [pagefind, own] = await Promise.all([load(), vocabularyOf(language)]);
  const typed = readQuery(state.query);
  const strange = typed.some(({ stem }) => !isKnown(stem, own));
  if (!isMerged) {
    if (!strange) {
      const answer = await answerTo(pagefind, typed, null, state, counted);
      if (answer.count) void tell(answer, false);
    }
    await merge(pagefind);
  }
  await tell(await wholeAnswer(pagefind, typed, strange ? own : null, state, counted), true);
}

/**
 * The answer of both languages. Words that neither knows are read as slips of the keys, and so are words that stand
 * together nowhere when the name of something is only slips away; what remains unknown is left out, and said.
 */
async function wholeAnswer(
  pagefind: Pagefind,
  typed: readonly QueryWord[],
  strangeTo: Vocabulary | null,
  state: SearchState,
  counted: boolean,
): Promise<Answer> {
  const asked = async (query: readonly QueryWord[], corrected: string | null = null) =>
    answerTo(pagefind, query, corrected, state, counted);
  const [own, other] = [language, otherLanguage(language)];
  const foreign =
    strangeTo && (await vocabularyOf(other).then((known) => typed.every(({ stem }) => isKnown(stem, known))));
  const plain = strangeTo && !foreign ? null : await asked(typed);
  if (plain && (plain.together || (await isNamed(plain, typed)))) return plain;
  for (const of of foreign ? [other, own] : [own, other]) {
    const words = correctQuery(typed, await vocabularyOf(of));
    const answer = words && (await asked(words.map(queryWord), words.join(' ')));
    if (answer?.found && (answer.together || !plain?.found)) return answer;
  }
  if (plain) return plain;
  const known = await Promise.all([own, other].map(vocabularyOf));
  const held = typed.filter(({ stem }) => known.some((vocabulary) => isKnown(stem, vocabulary)));
  const missing = typed.filter((word) => !held.includes(word)).map((word) => word.typed);
  return held.length ? { ...(await asked(held)), missing } : asked(typed);
}

/** Whether the first hits have a title that is much of what was asked, though its words stand in another order. */
async function isNamed(answer: Answer, query: readonly QueryWord[]): Promise<boolean> {
  return (await answer.hits(0, 3)).some(({ title }) => likeness(query, title) >= NAMED);
}

async function answerTo(
  pagefind: Pagefind,
  query: readonly QueryWord[],
  corrected: string | null,
  state: SearchState,
  counted: boolean,
): Promise<Answer & { found: number; together: boolean }> {
  if (counted) await pagefind.filters();
  const text = query.map(({ stem }) => stem).join(' ');
  const answer = await pagefind.search(text, { filters: state.filters });
  const phrase = new Set<string>();
  const found = answer.unfilteredResultCount;
  if (query.length > 1 && found && found <= PHRASED) {
    const exact = await pagefind.search(`"${query.map(({ folded }) => folded).join(' ')}"`);
    for (const { id } of exact.results) phrase.add(id);
  }
  const sorted = sortFound(answer.results, query.length, phrase);
  let ordered: Promise<SearchHit[]> | undefined;
  return {
    count: answer.results.length,
    found,
    together: found > PHRASED || (found > 0 && query.length === 1) || phrase.size > 0,
    corrected,
    missing: [],
    counts: counted ? await countsOf(pagefind, text, state, answer) : {},
    hits: async (from, to) => {
      const first = await (ordered ??= order(query, sorted.slice(0, ORDERED)));
      const later = await Promise.all(sorted.slice(Math.max(from, ORDERED), to).map((result) => result.data()));
      return [...first.slice(from, to), ...later.map((page) => toHit(page, query))];
    },
  };
}

/** Loads the texts of what was found and puts it in order by how near each is to what was asked. */
async function order(
  query: readonly QueryWord[],
  found: readonly PagefindAnswer['results'][number][],
): Promise<SearchHit[]> {
  const pages = await Promise.all(found.map((result) => result.data()));
  const best = found[0]?.score || 1;
  const scored = pages.map((page, place) => ({
    page,
    score:
      nearness(query, {
        title: page.meta['title'] ?? '',
        names: page.meta['names'] ?? '',
        aliases: page.meta['aliases'] ?? '',
        related: page.meta['related'] ?? '',
        headings: page.anchors.filter(({ element }) => /^h[2-6]$/.test(element)).map(({ text }) => text),
        text: page.content,
        type: resultTypes.find((type) => page.filters['sort']?.includes(type)) ?? 'page',
        own: languageOf(page.url) === language,
      }) +
      0.2 * Math.min(1, found[place]!.score / best) -
      place / 1000,
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ page }) => toHit(page, query));
}

/** The counts of each filter among what the other filters leave, so that another value of it can be chosen. */
async function countsOf(pagefind: Pagefind, text: string, state: SearchState, answer: PagefindAnswer): Promise<Counts> {
  const counts = await Promise.all(
    filters.map(async (filter) => {
      const { [filter]: chosen, ...others } = state.filters;
      const found = chosen === undefined ? answer : await pagefind.search(text, { filters: others });
      return [filter, found.filters[filter] ?? {}] as const;
    }),
  );
  return Object.fromEntries(counts);
}
