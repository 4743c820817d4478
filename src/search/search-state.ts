import { sorts, type Sort } from './hit.ts';
import { normaliseQuery } from './query.ts';

/** What a search address says: the words, and the one sort of page looked for. */
export interface SearchState {
  query: string;
  sort: Sort | null;
}

/** Reads the query part of an address (`?q=…&sort=chart`); an unknown sort is none. */
export function readSearchState(search: string): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: normaliseQuery(params.get('q') ?? ''),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? null,
  };
}

/** The query part of an address that says this state; `?q=` is always there. */
export function writeSearchState(state: SearchState): string {
  const params = new URLSearchParams({ q: state.query });
  if (state.sort) params.set('sort', state.sort);
  return `?${params}`;
}
