import { expect, test } from 'vitest';
import { chartChoices, chartDomain } from '../../src/chart/view/chart-choices.ts';
import { periodsOf } from '../../src/dataset/periods-of.ts';
import type { Observation } from '../../src/dataset/types.ts';
import { rowChart } from './specimens/row-specimens.ts';

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Two rows with a figure in every year of a span; `more` says what else holds of a year's figures. */
function chartOf(time: string, span: readonly string[], more: (year: string) => Partial<Observation> = () => ({})) {
  const own = (value: number) => Object.fromEntries(span.map((year) => [year, { value, ...more(year) }]));
  return rowChart('x', { rows: { A: own(1), B: own(2) }, chart: { kind: 'bar', series: undefined, time } });
}

const method = (year: string) => ({ attributes: { method: year < '2018' ? 'old' : 'new' } });

test.each(['2024', 'last'])('at “%s” only periods are offered that were measured in the same way', (time) => {
  const input = chartOf(time, years(2011, 2024), method);
  expect(chartChoices(input)).toMatchObject({ single: true, periods: years(2018, 2024), initial: { to: '2024' } });
  expect(periodsOf(chartDomain(input))).toEqual(years(2018, 2024));
});

test('a chart of the older method keeps to that', () => {
  expect(chartChoices(chartOf('2015', years(2011, 2024), method)).periods).toEqual(years(2011, 2017));
});

test('over a break that the source states no other period is offered', () => {
  const broken = (year: string) => (year === '2016' ? { status: 'B' as const } : {});
  expect(chartChoices(chartOf('2023', years(2009, 2024), broken)).periods).toEqual(years(2016, 2024));
  expect(chartChoices(chartOf('2010', years(2009, 2024), broken)).periods).toEqual(years(2009, 2015));
});

test('where too few periods of one method are left there is nothing to choose', () => {
  const input = chartOf('2024', years(2014, 2024), (year) => ({
    attributes: { method: year < '2021' ? 'old' : 'new' },
  }));
  expect(chartChoices(input)).toMatchObject({ single: false, periods: [] });
  expect(periodsOf(chartDomain(input))).toEqual(['2024']);
});
