import { expect, it } from 'vitest';
import { readSearchState, writeSearchState, type SearchState } from '../../src/search/search-state.ts';

it('reads an address, whatever stands in it', () => {
  expect(readSearchState('?q=%20c%E1%BA%A3i+c%C3%A1ch&sort=chart&area=civil-service&period=2024')).toEqual({
    query: 'cải cách',
    filters: { sort: 'chart', area: 'civil-service', period: '2024' },
  });
  expect(readSearchState('?q=%zz')).toEqual({ query: '%zz', filters: {} });
  expect(readSearchState('')).toEqual({ query: '', filters: {} });
});

it.each([
  'sort=nothing',
  'sort=',
  'sort=chart,area',
  'area=',
  'area=A',
  'area=a--b',
  'area=../x',
  'area=<b>',
  'period=24',
  'period=20245',
  'period=2024-S1',
  'other=x',
])('leaves out %s, which cannot be', (part) => {
  expect(readSearchState(`?q=x&${part}`)).toEqual({ query: 'x', filters: {} });
});

it.each<SearchState>([
  { query: 'A&B 100% “cải” +#?', filters: { sort: 'area' } },
  { query: '1.327/3.009', filters: { sort: 'term', area: 'public-finance', period: '2021' } },
  { query: '', filters: { period: '1995' } },
])('writes an address that reads the same: %j', (state) => {
  expect(readSearchState(writeSearchState(state))).toEqual(state);
});

it('writes the words alone where nothing else is kept to', () => {
  expect(writeSearchState({ query: 'x', filters: {} })).toBe('?q=x');
  expect(writeSearchState({ query: '', filters: {} })).toBe('?q=');
});
