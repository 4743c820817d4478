import { expect, test } from 'vitest';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { checkChart } from '../../src/edition/check/chart/check-chart.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import type { ChartInput } from '../../src/chart/types.ts';
import { makeChart } from './specimens/make-chart.ts';
import { textBoxes } from './text-boxes.ts';
import { rowChart } from './specimens/row-specimens.ts';
import { specimens } from './specimens/specimens.ts';

const nbsp = (text: string) => text.replaceAll('~', '\u00a0');
const specimen = (id: string): ChartInput => specimens.find((input) => input.id === id)!;
const inEnglish = (input: ChartInput): ChartInput => ({ ...input, language: 'en' });
const codes = (input: ChartInput) => checkChart(input).map(({ code, path }) => `${path}: ${code}`);
const cells = (input: ChartInput) =>
  chartTable(input).rows.map((row) => [row.label, ...row.cells.map(({ text }) => text)]);

test('a position in a ranking is told by how near the top it is, and what reads alike is told as equal', () => {
  const words = chartDescription(specimen('line-position'));
  expect(words).toContain(nbsp('gần đầu bảng hơn 4~điểm phần trăm so với năm~2022'));
  expect(words).toContain(nbsp('gần đầu bảng nhất là 32% (năm~2020 và 2023), xa đầu bảng nhất là 54% (năm~2019).'));
  const english = chartDescription(inEnglish(specimen('line-position')));
  expect(english).toContain('nearer the top by 4\u00a0percentage points than in 2022');
  expect(english).toContain('the nearest to the top was 32% (2020 and 2023), the farthest from it 54% (2019).');
  const picture = composeChart(specimen('line-position'), 'wide')!;
  const height = (heading: string) => picture.targets.find((target) => target.heading === heading)!.y;
  expect(height('2023')).toBeLessThan(height('2019'));
});

test('where less is better the lowest is told first', () => {
  const hours = makeChart('x', { figures: { A: { 2020: 9, 2021: 3, 2022: 5 } }, measure: { better: 'lower' } });
  expect(chartDescription(hours)).toContain(nbsp('thấp nhất là 3~việc (năm~2021), cao nhất là 9~việc (năm~2020)'));
});

test('rows that are not compared are not ranked, and a mean of all is none of them', () => {
  const rows = { rows: { A: { 2024: 9 }, B: { 2024: 5 }, C: { 2024: 7 } } };
  const chart = { kind: 'dot' as const, series: undefined };
  expect(chartDescription(rowChart('x', { ...rows, chart }))).toContain('Cao nhất');
  expect(chartDescription(rowChart('x', { ...rows, chart: { ...chart, unlike: true } }))).not.toContain('nhất');
  const level = chartDescription(specimen('dot-level'));
  expect(level).toContain('Cao nhất trong biểu đồ là Quảng Ninh (92,18%), thấp nhất là Bắc Kạn (75,03%).');
  expect(codes(rowChart('x', { ...rows, chart: { ...chart, level: 'D' } }))).toEqual(['level: chart-code']);
});

test('pairs of ranks say at the end of their row how many places lie between them', () => {
  const picture = composeChart(specimen('dot-change'), 'wide')!;
  const ends = textBoxes(picture).filter(({ x1 }) => x1 > picture.width - 2);
  expect(ends.map(({ text }) => text)).toEqual(expect.arrayContaining(['20', '2', '0']));
  expect(cells(specimen('table-change'))).toEqual([
    ['Báo cáo năm 2023', nbsp('110'), '106', nbsp('Tăng 4~bậc')],
    ['Báo cáo năm 2024', '99', '103', nbsp('Giảm 4~bậc')],
  ]);
});

test('a table that is too wide for its picture stands as blocks there, and no figure is broken', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const texts = textBoxes(composeChart(specimen('table-wide'), size)!).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['2023', '9.876.543']));
    expect(texts.filter((text) => /^[\d.]{1,3}$/.test(text))).toEqual([]);
  }
});

test('parts of which there is nothing are not listed', () => {
  const none = rowChart('x', {
    rows: { A: { all: 63, a: 13, b: 50, c: 0 } },
    measures: { all: 'Tất cả', a: 'Từ 90%', b: 'Từ 80%', c: 'Từ 70%' },
    chart: { kind: 'stacked-bar', whole: 'all' },
  });
  const texts = textBoxes(composeChart(none, 'wide')!).map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(texts).toEqual(expect.arrayContaining(['63 = 13 + 50', 'Từ 90%: 13', 'Từ 80%: 50']));
  expect(texts.join()).not.toContain('Từ 70%');
});

test('a break in a line is named by the method that begins there', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const texts = textBoxes(composeChart(specimen('line-break'), size)!).map(({ text }) => text);
    expect(texts.join(' ')).toContain('bộ tiêu chí mới');
  }
});
