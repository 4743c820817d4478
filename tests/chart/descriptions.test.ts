import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import { chartInput } from '../../src/edition/chart-input.ts';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import type { ChartInput } from '../../src/chart/types.ts';
import { chartWords } from '../../src/language/words/chart/chart-words.ts';
import { languages } from '../../src/language/language.ts';
import { formatQuantity } from '../../src/language/number.ts';
import { projectFolder } from '../harness/site.ts';
import { makeChart, percent, rank, targetsOf, things } from './specimens/make-chart.ts';
import { rowChart } from './specimens/row-specimens.ts';
import { specimens } from './specimens/specimens.ts';
import { readTargets } from '../../src/island/read/targets.ts';

const nbsp = (text: string) => text.replaceAll('~', '\u00a0');
const catalogue = loadCatalogue(projectFolder);
const inBoth = (input: ChartInput): ChartInput[] => languages.map((language) => ({ ...input, language }));
const real = [...catalogue.charts.keys()].flatMap((id) => languages.map((of) => chartInput(catalogue, id, of)));

/** A sentence ends in a stop before a capital, a digit or the end; the stop of "TP. Hồ Chí Minh" and of 1.327 ends none. */
const sentencesIn = (text: string) => text.match(/(?<!\bTP)\.(?=\s+[\p{Lu}\d“]|$)/gu)?.length ?? 0;

describe('every chart with figures is described in two to four sentences', () => {
  const empty = Object.values(chartWords.empty).map((words) => `${words}.`);
  const cases = [...real, ...specimens.flatMap(inBoth)].map((input) => ({
    name: `${input.id}, ${input.language}`,
    text: chartDescription(input),
    lacking: input.id.endsWith('-empty'),
  }));

  test('sentences are counted whatever stops stand in numbers and names', () => {
    expect(sentencesIn('Năm 2024: 1.327/3.009. 6 tháng đầu: TP. Hồ Chí Minh 0.5. Hết.')).toBe(3);
  });

  test.each(cases)('$name', ({ text, lacking }) => {
    if (lacking) return expect(empty).toContain(text);
    expect(sentencesIn(text), text).toBeGreaterThanOrEqual(2);
    expect(sentencesIn(text), text).toBeLessThanOrEqual(4);
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(text).not.toMatch(/undefined|NaN|null| {2}|\(\)|;\.|,\./);
  });
});

test('a real description names its measure and its span, and keeps capitals to names', () => {
  const words = (id: string, language: 'vi' | 'en') => chartDescription(chartInput(catalogue, id, language));
  const all = real.map(chartDescription).join('\n');
  expect(all).not.toMatch(/[,;(] (Cả nước|Bộ, ngành|Địa phương|Trung bình|Ngày|Năm|Whole|Ministries|Localities|Mean)/);
  expect(words('global-innovation-index-rank', 'vi')).toMatch(/^Hạng GII của Việt Nam .* Từ năm\u00a02011/s);
  expect(words('par-index-mean-provinces', 'en')).toContain('PAR INDEX (mean of 63 provinces) stood at');
  expect(words('pci-rank-bac-kan', 'vi')).toContain('Hạng PCI của Bắc Kạn');
});

test('a common noun has its small letter and stands in brackets, a proper name its capital', () => {
  const mean = makeChart('x', { figures: { A: { 2020: 1, 2021: 2 } }, names: { A: 'Cả nước' } });
  mean.dataset.codes['place']!.get('A')!.extra['inside_vi'] = 'cả nước';
  expect(chartDescription(mean)).toContain(nbsp('Số việc (cả nước) năm~2021 là 2~việc'));
  const rows = rowChart('x', {
    rows: { 'Địa phương': { 2024: 2 }, Huế: { 2024: 1 } },
    chart: { kind: 'bar', series: undefined },
  });
  rows.dataset.codes['place']!.get('Địa phương')!.extra['inside_vi'] = 'địa phương';
  expect(chartDescription(rows)).toContain(nbsp('Số việc, năm~2024: địa phương 2~việc; Huế 1~việc.'));
});

test('English counts by the number as it is written', () => {
  const shares = (before: number, now: number) =>
    chartDescription(
      makeChart('x', {
        figures: { A: { 2020: before, 2021: now } },
        measure: { unit: percent, nature: 'rate', decimals: 0 },
        language: 'en',
      }),
    );
  expect(shares(33.4, 32.1)).toContain(nbsp('down 1~percentage point from 2020.'));
  expect(shares(33.4, 30.1)).toContain(nbsp('down 3~percentage points from 2020.'));
  expect(shares(33.4, 33.2)).toContain('unchanged from 2020.');
  expect(formatQuantity(0.9, 'en', { unit: things.unit, decimals: 0 })).toBe(nbsp('1~thing'));
  expect(formatQuantity(1, 'en', { unit: things.unit, decimals: 1 })).toBe(nbsp('1.0~things'));
});

test('a gap says why, once for each reason, at the ends of a series too', () => {
  const gaps = makeChart('x', {
    figures: {
      A: {
        2015: 1,
        2017: 2,
        2018: { value: null, status: 'L' },
        2019: 3,
        2020: { value: null, status: 'Q' },
        2021: { value: null, status: 'Q' },
      },
    },
  });
  expect(inBoth(gaps).map((input) => chartDescription(input).split('. ').at(-1))).toEqual([
    nbsp(
      'Không thu thập số liệu của năm~2018; chưa có số liệu có nguồn của năm~2016; nguồn không công bố số liệu của năm~2020 và 2021.',
    ),
    'No figure is collected for 2018; no sourced figure yet for 2016; the source publishes no figure for 2020 and 2021.',
  ]);
  const rows = rowChart('x', {
    rows: { A: { 2024: 3 }, B: { 2024: { value: null, status: 'M' } }, C: { 2024: null } },
    chart: { kind: 'dot', series: undefined },
  });
  expect(chartDescription(rows)).toContain('Không tồn tại số liệu của B; chưa có số liệu có nguồn của C.');
});

test('a step lacks only what the data know as absent, and a change is told of exact values only', () => {
  const levels = specimens.find(({ id }) => id === 'step-several')!;
  expect(chartDescription(levels)).not.toContain('Chưa có số liệu');
  const about = makeChart('x', { figures: { A: { 2020: 1, 2021: { value: 2, qualifier: 'over' } } } });
  expect(chartDescription(about)).toContain(nbsp('năm~2021 là hơn~2~việc.'));
});

test('what is announced at a point has its unit', () => {
  const unit = (input: ChartInput) => readTargets(targetsOf(input)).u;
  const ranks = makeChart('x', { figures: { A: { 2020: 1, 2021: 2 } }, measure: rank });
  expect(inBoth(ranks).map(unit)).toEqual([['hạng {n}'], ['hạng {n}']]);
  const counts = makeChart('x', { figures: { A: { 2020: 1, 2021: 2 } } });
  expect(inBoth(counts).map(unit)).toEqual([['{n} việc'], ['{n} things', '{n} thing']]);
  const shares = { figures: { A: { 2020: 1 } }, measure: { unit: percent } };
  expect(unit(makeChart('x', shares))).toBeUndefined();
  // A bar's values have their unit, and what is done of what is told by two counts.
  for (const id of ['bar-three', 'progress-three', 'tile-map-coast'])
    expect([id, unit(specimens.find((input) => input.id === id)!)]).toEqual([id, undefined]);
});
