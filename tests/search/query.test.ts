import { expect, it } from 'vitest';
import { isSearchable, normaliseQuery } from '../../src/search/query.ts';

it('composes marks typed apart and drops needless spaces', () => {
  expect(normaliseQuery('  cải\u00a0 cách\n')).toBe('cải cách');
  expect(normaliseQuery('thủ tục'.normalize('NFD'))).toBe('thủ tục');
});

it('searches two characters and more', () => {
  expect([isSearchable(''), isSearchable('ệ'), isSearchable('44')]).toEqual([false, false, true]);
});
