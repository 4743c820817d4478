import { normaliseQuery } from './query.ts';
import { resultTypes } from './result-types.ts';

/** The parameter with which a page opens its words marked. */
export const markParameter = 'mark';

/** What a reader may keep to, in the order in which it is offered; the values are those of the index. */
export const filters = ['sort', 'area', 'period'] as const;
export type Filter = (typeof filters)[number];

/** What a search address says: the words, and what is kept to of each filter. */
export interface SearchState {
  query: string;
  filters: Partial<Record<Filter, string>>;
}

const allowed: Record<Filter, (value: string) => boolean> = {
  sort: (value) => resultTypes.some((sort) => sort === value),
  area: (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  period: (value) => /^\d{4}$/.test(value),
};

/** Reads the query part of an address (`?q=…&sort=chart&area=procedures&period=2024`); a value that cannot be is left out. */
export function readSearchState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const kept = filters.flatMap((filter) => {
    const value = params.get(filter);
    return value !== null && allowed[filter](value) ? [[filter, value] as const] : [];
  });
  return { query: normaliseQuery(params.get('q') ?? ''), filters: Object.fromEntries(kept) };
}

/** The query part of an address that says this state; `?q=` is always there. */
export function writeSearchState(state: SearchState): string {
  const params = new URLSearchParams({ q: state.query });
  for (const filter of filters) if (state.filters[filter]) params.set(filter, state.filters[filter]);
  return `?${params}`;
}
