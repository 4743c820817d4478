import { expect, it } from 'vitest';
import { readSearchState, writeSearchState } from '../../src/search/search-state.ts';

it('reads an address, whatever stands in it', () => {
  expect(readSearchState('?q=%20c%E1%BA%A3i+c%C3%A1ch&sort=chart')).toEqual({ query: 'cải cách', sort: 'chart' });
  expect(readSearchState('?sort=nothing&q=%zz')).toEqual({ query: '%zz', sort: null });
  expect(readSearchState('')).toEqual({ query: '', sort: null });
});

it('writes an address that reads the same', () => {
  const state = { query: 'A&B 100% “cải”', sort: 'area' } as const;
  expect(readSearchState(writeSearchState(state))).toEqual(state);
  expect(writeSearchState({ query: 'x', sort: null })).toBe('?q=x');
});
