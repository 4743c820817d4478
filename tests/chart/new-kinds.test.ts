import { describe, expect, test } from 'vitest';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import { chartChoices } from '../../src/chart/view/chart-choices.ts';
import { chartNotes } from '../../src/chart/words/chart-notes.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import { heatRows } from '../../src/chart/rows/heat-cells.ts';
import { kinds } from '../../src/chart/kinds/kinds.ts';
import { toSvg } from '../../src/chart/to-svg.ts';
import { rowChart } from './specimens/row-specimens.ts';
import { specimens } from './specimens/specimens.ts';

const specimen = (id: string) => specimens.find((one) => one.id === id)!;

describe('tones of a heat table', () => {
  const year = (value: number | null, method: string) => ({ value, attributes: { method } });
  const tonesOf = (cells: Parameters<typeof rowChart>[1]['rows'][string], chart = {}) => {
    const [row] = heatRows(rowChart('x', { rows: { A: cells }, chart: { kind: 'heat-table', ...chart } }));
    return row!.cells.map(({ tone }) => tone);
  };

  test('compare figures of one row and one method alone', () => {
    const cells = { 2016: year(10, 'a'), 2017: year(20, 'a'), 2018: year(90, 'b'), 2019: year(80, 'b') };
    expect(tonesOf(cells)).toEqual([1, 4, 4, 1]);
  });
  test('are none where there is nothing to compare with, or nothing known', () => {
    expect(tonesOf({ 2016: year(10, 'a'), 2017: year(90, 'b'), 2018: year(null, 'b') })).toEqual([0, 0, 0]);
    expect(tonesOf({ 2016: 7, 2017: 7 })).toEqual([0, 0]);
  });
  test('begin at the boundaries that the file gives', () => {
    expect(tonesOf({ 2016: 59.9, 2017: 60, 2018: 70, 2019: 99 }, { tones: [60, 70] })).toEqual([1, 2, 3, 3]);
  });
  test('are said in words, and that they stop where the method changes', () => {
    expect(chartNotes(specimen('heat-topics'))).toEqual([
      'Độ đậm chỉ so các số trong cùng một dòng và cùng cách tính; nét đứt dọc: cách tính thay đổi.',
      '*: tính lại từ nguồn.',
    ]);
    const picture = toSvg(composeChart(specimen('heat-boundaries'), 'wide')!);
    expect(picture).toContain('60,00% đến dưới 70,00%');
  });
});

test('a heat table is told by its last column, and by its rows without figures', () => {
  expect(chartDescription(specimen('heat-boundaries'))).toMatch(/Năm.2024: .*79,99%.*chưa có số/i);
});

test('a panel that is shown alone is a line chart over the whole picture', () => {
  const one = specimen('multiples-one');
  const line = { ...one, kind: kinds.line };
  expect(composeChart(one, 'wide')).toEqual(composeChart(line, 'wide'));
});

test('panels share their scales: equal values stand equally high in a row of them', () => {
  const scene = composeChart(specimen('multiples-twelve-ranks'), 'wide')!;
  const last = scene.targets.filter(({ heading }) => heading === '2025').slice(0, 4);
  expect(new Set(last.map(({ y }) => y)).size).toBe(1);
  expect(new Set(last.map(({ x }) => x)).size).toBe(4);
  expect(scene.along).toBeUndefined();
});

test('a band holds the interval of each value, and lifts where the line does', () => {
  const scene = composeChart(specimen('line-band'), 'wide')!;
  const bands = JSON.stringify(scene.shapes).match(/"class":"u","d":"[^"]+"/g)!;
  expect(bands).toHaveLength(1);
  expect(bands[0].match(/M/g)).toHaveLength(3);
  expect(scene.targets[0]!.remark).toBe('khoảng 40,1–55,8');
  expect(chartTable(specimen('line-band')).rows[0]!.cells[0]!.text).toBe('48,2 (khoảng 40,1–55,8)');
});

describe('a range of all', () => {
  const chart = specimen('dot-among');
  test('stands behind those chosen, with its middle half in words and in the table', () => {
    // Twenty values from 5.5 to 7.4: their quartiles lie at 5.975 and 6.925.
    expect(composeChart(chart, 'wide')!.targets[1]!.remark).toBe('một nửa ở giữa: 5,98–6,93');
    expect(chartTable(chart).head.slice(-3)).toEqual([
      'Thấp nhất (tính lại)',
      'Một nửa ở giữa (tính lại)',
      'Cao nhất (tính lại)',
    ]);
  });
  test('lets a reader choose one or two of all', () => {
    const { codes, most, initial } = chartChoices(chart);
    expect([codes.length, most, initial.show]).toEqual([20, 2, ['Tỉnh 7']]);
  });
});
