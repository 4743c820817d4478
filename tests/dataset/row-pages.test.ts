import { describe, expect, it } from 'vitest';
import { datasetDocument } from '../../src/dataset/write/dataset-json.ts';
import { readDocument } from '../../src/dataset/write/read-json.ts';
import { pivotOf } from '../../src/dataset/pivot.ts';
import { mostRowsOfPage, mostRowsOnPage, rowPageAt, rowPageName, rowPages } from '../../src/dataset/row-pages.ts';
import { rowAddress } from '../../src/dataset/row-address.ts';
import { checkRowPages } from '../../src/edition/check/check-row-pages.ts';
import { formatProblem } from '../../src/schema/problem.ts';
import { parseSample, rankingCsv, sample } from './sample.ts';

/** So many ranks of Viet Nam, one a year, and one of Thailand. */
const ranks = (count: number): string => {
  const years = Array.from(
    { length: count - 1 },
    (_, index) => `rank,VNM,${1000 + index},${(index % 40) + 1},,,,report-a,,`,
  );
  const header = 'indicator,economy,period,value,qualifier,basis,obs_status,source,note_vi,note_en';
  return [header, ...years, 'rank,THA,2024,3,,,,report-a,,', ''].join('\n');
};
const problemsOf = (count: number, more: Record<string, unknown>) => {
  const { dataset, problems } = parseSample('ranking', ranks(count), more);
  const large = dataset ? checkRowPages(dataset, 'data/ranking.meta.yaml') : [];
  return [...problems, ...large].map((problem) => formatProblem(problem, 'vi'));
};

describe('where rows stand', () => {
  it('is the dataset’s page up to the limit, and pages by the first dimension beyond', () => {
    const small = sample('ranking', ranks(mostRowsOnPage));
    expect([small.rowsBy, rowPages(small)]).toEqual([[], []]);
    expect(rowAddress(small, small.observations[0]!, 'vi')).toBe('/du-lieu/ranking/#obs-rank.VNM.1000');
    const large = sample('ranking', ranks(mostRowsOnPage + 1));
    expect(large.rowsBy).toEqual(['indicator']);
    expect(rowAddress(large, large.observations[0]!, 'vi')).toBe('/du-lieu/ranking/rank/#obs-rank.VNM.1000');
    expect(rowAddress(large, large.observations[0]!, 'en')).toBe('/en/data/ranking/rank/#obs-rank.VNM.1000');
  });

  it('is what the metadata say, whatever the number of rows', () => {
    expect(sample('ranking', ranks(mostRowsOnPage + 1), { rows_by: [] }).rowsBy).toEqual([]);
    const parted = sample('ranking', rankingCsv, { rows_by: ['economy', 'indicator'] });
    const paths = rowPages(parted).map((page) => [
      page.path,
      rowPageName(parted, page, 'vi'),
      page.observations.length,
    ]);
    expect(paths).toEqual([
      ['VNM/rank/', 'Việt Nam, Hạng', 4],
      ['VNM/share/', 'Việt Nam, Phần trăm đầu', 0],
      ['THA/rank/', 'Thái Lan, Hạng', 2],
      ['THA/share/', 'Thái Lan, Phần trăm đầu', 0],
      ['WLD/economies/', 'Thế giới, Số nền kinh tế', 2],
    ]);
    const all = [...parted.observations, ...parted.derived];
    const onPages = rowPages(parted).flatMap(({ observations, derived }) => [...observations, ...derived]);
    expect(onPages.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const one of all) {
      const [, page = ''] = /^\/du-lieu\/(.+)\/#/.exec(rowAddress(parted, one, 'vi'))!;
      const { observations, derived } = rowPageAt(parted, page)!;
      expect([...observations, ...derived]).toContain(one);
    }
  });

  it('is known to what is read of its JSON', () => {
    const parted = sample('ranking', rankingCsv, { rows_by: ['economy', 'indicator'] });
    const read = readDocument(
      'ranking',
      parted.meta.title,
      JSON.parse(JSON.stringify(datasetDocument(parted))) as never,
    );
    for (const [index, one] of parted.observations.entries())
      expect(rowAddress(read, read.observations[index]!, 'en')).toBe(rowAddress(parted, one, 'en'));
    expect(datasetDocument(sample('ranking', rankingCsv))).not.toHaveProperty('rows_by');
  });
});

describe('faults', () => {
  const file = 'data/ranking.meta.yaml, cột rows_by';

  it('a name that is no dimension', () => {
    expect(problemsOf(3, { rows_by: ['economy', 'period'] })).toEqual([
      `${file}.1 – thấy "period" – các dòng chỉ chia trang được theo chiều của bộ số liệu – dùng một trong: indicator, economy`,
    ]);
  });

  it('a page of more rows than a phone can take, with the dimension that parts them further', () => {
    const most = mostRowsOfPage;
    expect(problemsOf(most, {})).toEqual([]);
    expect(problemsOf(most + 1, {})).toEqual([
      `${file} – trang ranking/rank/ có ${most + 1} dòng, nhiều hơn ${most} dòng mà một trang chứa được – chia các dòng theo thêm một chiều trước khi công bố lần đầu: rows_by: [indicator, economy]`,
    ]);
    expect(problemsOf(most + 2, { rows_by: ['indicator', 'economy'] })).toEqual([
      `${file} – trang ranking/rank/VNM/ có ${most + 1} dòng, nhiều hơn ${most} dòng mà một trang chứa được – tách bộ số liệu thành nhiều bộ nhỏ hơn`,
    ]);
    expect(problemsOf(most + 1, { rows_by: [] })).toHaveLength(1);
  });
});

describe('a table by period', () => {
  const csv = `indicator,economy,period,value,qualifier,basis,obs_status,source,note_vi,note_en
rank,VNM,2022,48,,,,report-a,,
rank,VNM,2023,46,,,,report-a,,
rank,THA,2023,43,,,,report-a,,
rank,THA,2025,45,,,,report-a,,
`;
  const dataset = sample('ranking', csv, { rows_by: ['indicator'], derived: [], checks: undefined });
  const values = (pivot: ReturnType<typeof pivotOf>) =>
    pivot!.rows.map(({ like, cells }) => [like.dimensions['economy'], ...cells.map((cell) => cell?.value)]);

  it('has a row for each thing and a column for each period, and empty places where there is no row', () => {
    const pivot = pivotOf(dataset, dataset.observations)!;
    expect(pivot.columns).toEqual(['economy']);
    expect(pivot.periods).toEqual(['2022', '2023', '2025']);
    expect(values(pivot)).toEqual([
      ['VNM', 48, 46, undefined],
      ['THA', undefined, 43, 45],
    ]);
  });

  it('says of how much it shows a part', () => {
    const pivot = pivotOf(dataset, dataset.observations, { rows: 1, periods: 2 })!;
    expect([pivot.periods, values(pivot), pivot.all]).toEqual([
      ['2023', '2025'],
      [['VNM', 46, undefined]],
      { rows: 2, periods: 3 },
    ]);
  });

  it('parts periods where the method changes', () => {
    const [first, second, ...others] = dataset.observations.map((one, index) => ({
      ...one,
      attributes: { method: index < 1 ? 'old' : 'new' },
    }));
    expect(pivotOf(dataset, [first!, second!, ...others])!.breaks).toEqual(new Set(['2023']));
    expect(pivotOf(dataset, dataset.observations)!.breaks).toEqual(new Set());
  });
});
