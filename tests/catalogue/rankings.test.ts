import { describe, expect, it } from 'vitest';
import { rankingLinks, rankingRows } from '../../src/catalogue/rankings.ts';
import { plainText } from '../../src/dataset/reference/fill-text.ts';
import { loadCatalogue } from '../../src/edition/load.ts';

const catalogue = loadCatalogue('.');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const rowsOf = (page: string) =>
  rankingRows(catalogue, 'en', page).map(({ place, before, newer, edition, next, ...row }) => ({
    ...row,
    place: plain(plainText(place)),
    before: before && plain(plainText(before)),
    newer: plain(newer.join(' ')),
    edition: plain(edition),
    next: plain(next.text),
  }));

describe('where Viet Nam stands', () => {
  it('is told with the edition, of how many, the edition before and that a newer one may be out', () => {
    expect(rowsOf('gii')).toMatchObject([
      {
        edition: '2025',
        place: '44th of 139',
        before: '44th of 133 (2024)',
        next: 'expected September 2026; not yet on this site',
        newer: 'That edition may be out.',
        href: '/en/rankings/gii/',
      },
    ]);
  });

  it('says which edition has come out and is not in the data', () => {
    const [row] = rowsOf('economic-freedom');
    expect(row!.edition).toBe('2024');
    expect(row!.newer).toContain('The edition of 2025 came out on 25 September 2025');
    expect(row!.before).toBe('103rd, as the same report restates the year before');
  });

  it('stands with what the source says it lies within, and beside no earlier one that it may equal', () => {
    const [row] = rowsOf('governance');
    expect(row!.place).toBe(
      'government effectiveness: percentile 56.13 (interval 37.74–69.34); regulatory quality: 38.21 (interval 23.11–51.42)',
    );
    expect(row!.before).toBeNull();
  });

  it('is no place where the source gives none, and has no edition before where an index has ended', () => {
    const [ready, doing] = rowsOf('business-environment');
    expect(ready!.place).toMatch(/^the source gives no overall place/);
    expect(ready!.before).toBeNull();
    expect(doing).toMatchObject({ edition: '2020', before: null, newer: '' });
    expect(doing!.next).toMatch(/^discontinued on 16 September 2021/);
  });
});

it('an area leads to the indexes that belong to it', () => {
  expect(rankingLinks(catalogue, 'vi', 'digital-government').map(({ href }) => href)).toEqual(['/xep-hang/egdi/']);
  expect(rankingLinks(catalogue, 'vi')).toHaveLength(5);
});
