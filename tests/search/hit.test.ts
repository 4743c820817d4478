import { expect, it } from 'vitest';
import { toHit } from '../../src/search/hit.ts';

const page = {
  url: '/en/charts/x/',
  excerpt: 'a <mark>b</mark>',
  meta: { title: 'X', sort: 'chart' },
  sub_results: [
    { url: '/en/charts/x/', title: 'X', excerpt: '' },
    ...['1', '2', '3', '4'].map((id) => ({ url: `/en/charts/x/#${id}`, title: id, excerpt: '<mark>b</mark>' })),
  ],
};

it('reads the page, its sort, its language and at most three sections', () => {
  const hit = toHit(page);
  expect(hit).toMatchObject({ address: '/en/charts/x/', title: 'X', sort: 'chart', language: 'en' });
  expect(hit.sections.map(({ address }) => address)).toEqual(['1', '2', '3'].map((id) => `/en/charts/x/#${id}`));
});

it('takes a page of unknown sort for a plain page, and an address under no language for Vietnamese', () => {
  expect(toHit({ ...page, url: '/english-words/', meta: {} })).toMatchObject({
    sort: 'page',
    language: 'vi',
    title: '/english-words/',
  });
});
