import { otherLanguage, type Language } from '../language/language.ts';
import { toHit, type PagefindPage, type SearchHit, type Sort } from '../search/hit.ts';

/** What Pagefind's own script offers; only the parts used here. */
interface Pagefind {
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
}
interface PagefindAnswer {
  results: { data(): Promise<PagefindPage> }[];
  totalFilters: { sort?: Record<string, number> };
}

/** The pages that answer a query: their number, how many there are of each sort, and the hits, read when needed. */
export interface Answer {
  count: number;
  counts: Partial<Record<Sort, number>>;
  hits(from: number, to: number): Promise<SearchHit[]>;
}

/** Weight of pages in the other language, so that the page's own language answers first. */
const OTHER_LANGUAGE = 0.2;

let loaded: Promise<Pagefind> | undefined;
let merged: Promise<void> | undefined;
let filters: Promise<unknown> | undefined;

/** Loads Pagefind once; its address is made here so that the bundler leaves it to the browser. */
async function load(bothLanguages: boolean): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', location.origin).href;
  const pagefind = await (loaded ??= import(/* @vite-ignore */ address) as Promise<Pagefind>);
  if (bothLanguages) {
    const language = otherLanguage(document.documentElement.lang as Language);
    // Pagefind refuses to merge an index at its own path; "/./" is the same folder by another name.
    merged ??= pagefind.mergeIndex('/./pagefind/', { language, baseUrl: '/', indexWeight: OTHER_LANGUAGE });
    await merged;
    // Answers count the sorts only once the filters are loaded.
    await (filters ??= pagefind.filters());
  }
  return pagefind;
}

/** Asks for the pages that hold a query, of one sort when given; throws when Pagefind cannot be loaded. */
export async function askPagefind(
  query: string,
  { sort = null, bothLanguages = false }: { sort?: Sort | null; bothLanguages?: boolean } = {},
): Promise<Answer> {
  const pagefind = await load(bothLanguages);
  const answer = await pagefind.search(query, sort ? { filters: { sort } } : {});
  return {
    count: answer.results.length,
    counts: answer.totalFilters.sort ?? {},
    hits: async (from, to) =>
      (await Promise.all(answer.results.slice(from, to).map((result) => result.data()))).map(toHit),
  };
}
