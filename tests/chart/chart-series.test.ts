import { expect, test } from 'vitest';
import { chartSeries } from '../../src/chart/series/chart-series.ts';
import { makeChart } from './specimens/make-chart.ts';

const joined = (figures: Parameters<typeof makeChart>[1]['figures'], more = {}) =>
  chartSeries(makeChart('x', { figures, ...more })).map(({ points }) => points.map((point) => point.joined));

test('a line lifts at an absent year, at an empty value and where the method changes', () => {
  expect(joined({ A: { 2015: 1, 2016: 2, 2018: 3 } })).toEqual([[false, true, false]]);
  expect(joined({ A: { 2015: 1, 2016: null, 2017: 3, 2018: 4 } })).toEqual([[false, false, false, true]]);
  const method = (value: number, name: string) => ({ value, attributes: { method: name } });
  expect(joined({ A: { 2015: method(1, 'a'), 2016: method(2, 'b') } })).toEqual([[false, false]]);
  expect(joined({ A: { 2015: 1, 2016: { value: 2, status: 'B' } } })).toEqual([[false, false]]);
});

test('an irregular dataset, and one of every two years, has no absent periods', () => {
  expect(joined({ A: { 2010: 1, 2012: 2, 2014: 3 } }, { frequency: 'irregular' })).toEqual([[false, true, true]]);
  expect(joined({ A: { 2010: 1, 2012: 2, 2014: 3 } }, { frequency: 'two-years' })).toEqual([[false, true, true]]);
});

test('series keep the order of the selection, and dashes pass over the emphasised one', () => {
  const chart = { select: { place: ['C', 'A', 'B'] }, emphasis: 'A' };
  const series = chartSeries(makeChart('x', { figures: { A: { 2015: 1 }, B: { 2015: 2 }, C: { 2015: 3 } }, chart }));
  expect(series.map(({ key, dash, emphasis }) => [key, dash, emphasis])).toEqual([
    ['C', 0, false],
    ['A', 0, true],
    ['B', 1, false],
  ]);
});
