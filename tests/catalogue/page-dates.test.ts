import { expect, it } from 'vitest';
import { pageDate } from '../../src/catalogue/page-dates.ts';
import { sitePages } from '../../src/edition/site-pages.ts';
import { editionCopy } from '../edition/edition-copy.ts';

const { load, edit, write } = editionCopy();
const dates = () => {
  const catalogue = load();
  return new Map(sitePages(catalogue).map((page) => [page.addresses[page.language], pageDate(catalogue, page)]));
};

it('a page changes with its own data and with no other', () => {
  edit('data/library-card-fee.meta.yaml', /^updated: .*$/m, 'updated: 2025-01-15');
  edit('data/library-results.meta.yaml', /^updated: .*$/m, 'updated: 2025-06-30');
  const days = dates();
  expect(days.get('/bieu-do/library-card-fee-history/')).toBe('2025-01-15');
  expect(days.get('/en/data/library-card-fee/')).toBe('2025-01-15');
  expect(days.get('/bieu-do/library-results-loans/')).toBe('2025-06-30');
  expect(days.get('/du-lieu/library-results/')).toBe('2025-06-30');
  expect(days.get('/')).toBe('2025-06-30');
  expect(days.get('/linh-vuc/phuc-vu-ban-doc/')).toBe('2025-06-30');
});

it('the page of corrections changes with them, and a page of words alone has no day', () => {
  expect(dates().get('/dinh-chinh/')).toBeNull();
  expect(dates().get('/kiem-tra-du-lieu/')).toBeNull();
  edit('data/library-card-fee.csv', 'card-fee,20000', 'card-fee,22000');
  write(
    'data/corrections.yaml',
    `- { dataset: library-card-fee, at: { period: 2021-03-15 }, kind: error, date: 2025-06-20, old: 20000, new: 22000, reason: { vi: a, en: b } }\n`,
  );
  expect(dates().get('/dinh-chinh/')).toBe('2025-06-20');
});
