import { describe, expect, it } from 'vitest';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import { chartSeries } from '../../src/chart/series/chart-series.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { chartNotes } from '../../src/chart/words/chart-notes.ts';
import { compareItems } from '../../src/chart/words/compare-items.ts';
import { relativeInput } from '../../src/chart/series/relative-input.ts';
import { compareObservation } from '../../src/dataset/compare-observations.ts';
import type { ChartInput, Shape } from '../../src/chart/types.ts';
import type { Observation } from '../../src/dataset/types.ts';
import { makeChart } from './specimens/make-chart.ts';

type Cells = Record<string, readonly [method: string, value: number, interval?: readonly [number, number]][]>;
const words = (text: string) => ({ vi: text, en: text });

/** A chart of a dataset whose methods are codes: each period has a figure by each method that is given. */
function byMethod(figures: Record<string, Cells>): ChartInput {
  const places = Object.keys(figures);
  const input = makeChart('x', {
    figures: Object.fromEntries(places.map((place) => [place, { 2010: 1 }])),
    names: { A: 'Việt Nam', B: 'Lào' },
    chart: { series: 'place', emphasis: 'A', select: { place: places } },
  });
  const like = input.dataset.observations[0]!;
  const observations = Object.entries(figures).flatMap(([place, byPeriod]) =>
    Object.entries(byPeriod).flatMap(([period, cells]) =>
      cells.map(([method, value, interval]): Observation => {
        const dimensions = { place, period, method };
        return { ...like, id: `obs-${place}.${period}.${method}`, dimensions, period, value, interval };
      }),
    ),
  );
  const { meta, codes, dimensionColumns } = input.dataset;
  const column = { id: 'method', label: words('Phương pháp'), role: 'dimension', type: 'code' } as const;
  const method = new Map(['old', 'new'].map((code) => [code, { code, name: words(`Cách ${code}`), extra: {} }]));
  const dataset = {
    ...input.dataset,
    meta: { ...meta, columns: [...meta.columns, column], key: [...meta.key, 'method'] },
    dimensionColumns: [...dimensionColumns, column],
    codes: { ...codes, method },
    observations,
  };
  return { ...input, dataset };
}

/** Two places over a change of method: 2012 has values by both. The newer method stands first in the file. */
const twoWays = byMethod({
  A: {
    2010: [['old', 50]],
    2011: [['old', 52]],
    2012: [
      ['new', 40],
      ['old', 53],
    ],
    2013: [['new', 43]],
  },
  B: {
    2011: [['old', 30]],
    2012: [
      ['new', 35],
      ['old', 31],
    ],
    2013: [['new', 36]],
  },
});

function shapesIn(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...shapesIn(shape.children ?? [])]);
}

describe('a period with values by two methods', () => {
  it('ends a stretch of the line and begins another, which are never joined', () => {
    const [series] = chartSeries(twoWays);
    expect(series!.points.map(({ period, value, joined }) => [period, value, joined])).toEqual([
      ['2010', 50, false],
      ['2011', 52, true],
      ['2012', 53, true],
      ['2012', 40, false],
      ['2013', 43, true],
    ]);
  });

  it('is where the upright rule stands, and no gap', () => {
    const scene = composeChart(twoWays, 'wide')!;
    const year = scene.targets.find(({ heading }) => heading.startsWith('2012'))!;
    const rules = shapesIn(scene.shapes).filter(({ attributes }) => attributes['class'] === 'k x');
    const places = rules.map(({ attributes }) => Number(/M([\d.]+)/.exec(String(attributes['d']))![1]));
    expect(places).toEqual([Math.round(year.x * 10) / 10]);
    expect(chartNotes(twoWays).join(' ')).not.toContain('Đoạn đứt');
  });

  it('is two rows of the table and two steps that a reader reaches, each with the name of its method', () => {
    const { rows } = chartTable(twoWays);
    expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['2010', '50', '–'],
      ['2011', '52', '30'],
      ['2012 (Cách old)', '53', '31'],
      ['2012 (Cách new)', '40', '35'],
      ['2013', '43', '36'],
    ]);
    const { targets } = composeChart(twoWays, 'wide')!;
    const own = targets.filter(({ name }) => name === 'Việt Nam');
    expect(own.map(({ heading, value }) => `${heading}: ${value}`)).toEqual([
      '2010: 50',
      '2011: 52',
      '2012 (Cách old): 53',
      '2012 (Cách new): 40',
      '2013: 43',
    ]);
    expect(own.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4]);
    expect(targets.filter(({ name }) => name === 'Lào').map(({ step }) => step)).toEqual([1, 2, 3, 4]);
  });

  it('is compared with nothing that was measured otherwise, in no words and no change', () => {
    const said = chartDescription(twoWays).replaceAll('\u00a0', ' ');
    expect(said).toContain('Từ năm 2012 đến năm 2013, cao nhất là 43 việc (năm 2013), thấp nhất là 40 việc (năm 2012)');
    expect(said).not.toMatch(/50|52|53/);
    const { changed } = relativeInput(twoWays);
    expect(chartSeries(changed)[0]!.points.map(({ observation }) => observation!.dimensions['method'])).toEqual([
      'old',
      'old',
      'old',
    ]);
    const only = byMethod({ A: { 2010: [['old', 1]], 2011: [['new', 2]] } });
    const measure = { ...only.dataset.observations[0]!.measure, compare: 'previous' as const };
    expect(compareObservation(only.dataset, { ...only.dataset.observations[1]!, measure })).toEqual({
      reason: 'method',
      period: '2010',
    });
    expect(compareItems(twoWays).replaceAll('\u00a0', ' ')).toBe('2013: Việt Nam 43, cao hơn Lào (36) 7 việc.');
  });
});

describe('figures whose intervals overlap', () => {
  const near = byMethod({
    A: { 2012: [['new', 40, [35, 46]]], 2013: [['new', 43, [38, 48]]] },
    B: { 2012: [['new', 36, [30, 41]]], 2013: [['new', 37, [31, 42]]] },
  });

  it('get no verb, no highest or lowest, and no sentence of comparison', () => {
    const said = chartDescription(near);
    expect(said).toContain('Khoảng giá trị mà nguồn nêu cho các kỳ chồng lên nhau');
    expect(said).not.toMatch(/tăng|giảm|cao nhất là|thấp nhất là/);
    expect(compareItems(near)).toBe(
      'Không so sánh Việt Nam với Lào: khoảng giá trị mà nguồn nêu cho hai số chồng lên nhau.',
    );
  });
});

describe('figures of publications each of which reckons anew', () => {
  const input = byMethod({ A: { 2012: [['new', 90]], 2013: [['new', 68]], 2014: [['new', 69]] } });
  const observations = input.dataset.observations.map((one) => ({ ...one, attributes: { vintage: one.period ?? '' } }));
  const printed = { ...input, dataset: { ...input.dataset, observations } };

  it('are dots, not joined, without a rule between them and without a highest one', () => {
    expect(chartSeries(printed)[0]!.points.map(({ joined }) => joined)).toEqual([false, false, false]);
    expect(JSON.stringify(composeChart(printed, 'wide')!.shapes)).not.toContain('"k x"');
    const said = chartDescription(printed);
    expect(said).toContain('nên các số không so sánh với nhau');
    expect(said).not.toMatch(/tăng|giảm|cao nhất là/);
    const measure = { ...observations[2]!.measure, compare: 'previous' as const };
    expect(compareObservation(printed.dataset, { ...observations[2]!, measure })).toEqual({
      reason: 'publication',
      period: '2013',
    });
  });
});
