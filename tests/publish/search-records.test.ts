import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import { searchRecords, synonymsOf } from '../../src/publish/search-records.ts';
import { resultTypes } from '../../src/search/result-types.ts';

const catalogue = loadCatalogue('.');
const records = searchRecords(catalogue);
const of = (address: string) => records.find((record) => record.address === address)!;
const figureOf = (address: string) => of(address).card.figure?.replaceAll('\u00a0', ' ');

describe('what can be found', () => {
  it.each(resultTypes)('has things of the type %s in both languages', (type) => {
    const languages = records.filter((record) => record.type === type).map(({ language }) => language);
    expect(new Set(languages)).toEqual(new Set(['vi', 'en']));
    expect(languages.filter((language) => language === 'vi')).toHaveLength(languages.length / 2);
  });

  it('has one address each, under its language', () => {
    expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
    expect(records.filter(({ address, language }) => address.startsWith('/en/') !== (language === 'en'))).toEqual([]);
  });

  it('is every chart and dataset, but no list of them', () => {
    const addresses = records.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining([
        ...[...catalogue.charts.keys()].map((id) => `/bieu-do/${id}/`),
        ...[...catalogue.datasets.keys()].map((id) => `/en/data/${id}/`),
      ]),
    );
    for (const list of ['/bieu-do/', '/du-lieu/', '/nguon/', '/tim-kiem/', '/thuat-ngu/'])
      expect(addresses).not.toContain(list);
  });

  it('belongs to areas that there are', () => {
    const areas = new Set(records.flatMap(({ areas }) => areas));
    expect(new Set(catalogue.areas.keys())).toEqual(areas);
  });

  it('names its years once, the latest first, and none of what is yet to come', () => {
    for (const { address, years } of records) {
      expect([...new Set(years)].sort().reverse(), address).toEqual(years);
      expect(years.join(' '), address).toMatch(/^(\d{4}( |$))*$/);
    }
    expect(of('/bieu-do/reform-targets-list/').years).toEqual([]);
    expect(of('/bieu-do/global-innovation-index-rank/').years.slice(0, 2)).toEqual(['2025', '2024']);
  });
});

describe('beside a chart', () => {
  it('stands its line and its latest figure', () => {
    const { card } = of('/en/charts/global-innovation-index-rank/');
    expect(figureOf('/en/charts/global-innovation-index-rank/')).toBe('44th (2025)');
    expect(card.spark).toMatch(/^<svg[^>]*spark[\s\S]*<\/svg>$/);
    expect(figureOf('/bieu-do/global-innovation-index-rank/')).toBe('hạng 44 (năm 2025)');
  });

  it.each([
    'provinces-2025-merger',
    'reform-results-digital-framework',
    'reform-results-rankings-cited',
    'reform-results-law-making',
    'reform-targets-list',
  ])('stands no figure where it tells of several: %s', (id) => {
    expect(figureOf(`/bieu-do/${id}/`)).toBeUndefined();
  });

  it('stands no figure of another than it tells of', () => {
    // Its title tells of the first province and of the fifth.
    expect([undefined, '92,18% (năm 2023)']).toContain(figureOf('/bieu-do/par-index-extremes-2023/'));
  });

  it('is told of what its title does not say', () => {
    expect(of('/bieu-do/global-innovation-index-asean/').mentions).toEqual(expect.arrayContaining(['Thái Lan']));
    expect(of('/bieu-do/base-salary-by-decree/').subject).toBe('Lương cơ sở');
  });
});

describe('beside a dataset', () => {
  it('stand its columns and its CSV', () => {
    const datasets = records.filter(({ type }) => type === 'dataset');
    expect(datasets.filter(({ card }) => !card.columns?.length || !/^\/data\/.*\.csv$/.test(card.csv ?? ''))).toEqual(
      [],
    );
    expect(of('/en/data/base-salary/').card).toMatchObject({ csv: '/data/base-salary.csv' });
    expect(of('/du-lieu/base-salary/').card.columns).toContain('Lương cơ sở');
  });
});

describe('a thing without a page of its own', () => {
  it('has a text, and a place on a page', () => {
    const own = records.filter(({ own }) => own);
    expect(new Set(own.map(({ type }) => type))).toEqual(new Set(['term']));
    expect(own.filter(({ address, own }) => !/\/#[\w-]+$/.test(address) || !own?.title || !own.text)).toEqual([]);
    expect(records.filter(({ address, own }) => address.includes('#') && !own)).toEqual([]);
  });

  it('is every term, by its name, abbreviation and other words', () => {
    expect(records.filter(({ type }) => type === 'term')).toHaveLength(2 * catalogue.glossary.length);
    const term = of('/thuat-ngu/#administrative-reform');
    expect(term.own?.title).toBe('cải cách hành chính (CCHC)');
    expect(term.names).toEqual(['CCHC']);
    expect(term.aliases).toContain('cải cách hành chính nhà nước');
    expect(of('/en/glossary/#administrative-reform').own?.text).toMatch(/^The renewal of State administration/);
  });
});

describe('a province', () => {
  it('is found by its page, whether it is one today or was one', () => {
    expect(records.filter(({ type }) => type === 'province')).toHaveLength(2 * 63);
    expect(of('/dia-phuong/ha-giang/')).toMatchObject({ type: 'province', mentions: [] });
    expect(of('/en/provinces/ha-noi/').names).toEqual(['Hanoi']);
  });

  it('is found by what it was made of, after the page of that', () => {
    expect(of('/dia-phuong/thai-nguyen/').mentions).toEqual(['Bắc Kạn']);
  });
});

it('reads words of the same meaning from terms and code lists', () => {
  const groups = synonymsOf(catalogue, 'vi');
  expect(groups.filter((group) => group.length < 2)).toEqual([]);
  expect(groups.find(([first]) => first === 'cải cách hành chính')).toContain('CCHC');
  expect(groups.find(([first]) => first === 'Hà Nội')).toContain('Hanoi');
});
