import { expect, test } from 'vitest';
import { timeAxis, valueAxis } from '../../src/chart/axes/axes.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import type { Shape } from '../../src/chart/types.ts';
import { rank, things } from './specimens/make-chart.ts';
import { specimens } from './specimens/specimens.ts';

const ranks = { ...things, ...rank };
const rate = { ...things, nature: 'rate' as const };
const words = ({ ticks }: { ticks: readonly { text: string }[] }) => ticks.map(({ text }) => text).join(' ');

test('ticks stand at round, even steps, ranks from 1', () => {
  expect(words(valueAxis([2, 99], ranks, 'vi', false))).toBe('1 20 40 60 80 100');
  expect(words(valueAxis([2, 99], ranks, 'vi', false, 2))).toBe('1 50 100');
  expect(words(valueAxis([1, 3], ranks, 'vi', false))).toBe('1 2 3');
  expect(words(valueAxis([0.4454, 0.7709], rate, 'vi', false))).toBe('0,4 0,5 0,6 0,7 0,8');
  expect(words(valueAxis([75.03, 90.61], rate, 'vi', false))).toBe('75 80 85 90');
});

test('years stand evenly to the last, days at the first days of their years', () => {
  expect(words(timeAxis(['2020', '2021', '2024'], 'vi'))).toBe('2020 2021 2022 2023 2024');
  expect(words(timeAxis(['2020-05-01', '2023-01-01'], 'vi'))).toBe('2021 2022 2023');
  expect(words(timeAxis(['2022-S1', '2023-S1'], 'en'))).toBe('H1 2022 H1 2023');
});

/** The labels of the axis at the foot of a specimen's narrow picture. */
function foot(id: string): string[] {
  const scene = composeChart(
    specimens.find((input) => input.id === id)!,
    'narrow',
  )!;
  const axis = scene.shapes.filter(
    ({ attributes }) => attributes['class'] === 't' && attributes['text-anchor'] === 'middle',
  );
  return axis.flatMap(({ children = [] }: Shape) => children.map(({ text = '' }) => text));
}

test('a narrow axis has fewer ticks, not uneven ones, and always its last period', () => {
  expect(foot('dot-ranks')).toEqual(['1 (cao nhất)', '50', '100']);
  expect(foot('dot-ranks-far')).toEqual(['1 (cao nhất)', '100', '200']);
  expect(foot('step-salary').at(-1)).toBe('2025');
  expect(foot('step-falls').at(-1)).toBe('2025');
  expect(foot('line-uneven-years')).toEqual(['2004', '2009', '2014', '2019', '2024']);
});
