import { expect, test } from 'vitest';
import { relativeInput } from '../../src/chart/series/relative-input.ts';
import { specimens } from './specimens/specimens.ts';

const specimen = (id: string) => specimens.find((input) => input.id === id)!;

test('change counts from the first value shown, later values outside the time stay, for where a level ends', () => {
  const levels = specimen('step-salary');
  const [, first, second, third] = levels.dataset.observations;
  const chart = { ...levels.chart, time: `${first!.period}..${second!.period}` };
  const { observations } = relativeInput({ ...levels, chart }).changed.dataset;
  const changeOf = (period: string | null) => observations.find((one) => one.period === period)?.value;
  expect(changeOf(first!.period)).toBe(0);
  expect(changeOf(second!.period)).toBeCloseTo((second!.value! / first!.value! - 1) * 100, 9);
  expect(changeOf(third!.period)).toBeCloseTo((third!.value! / first!.value! - 1) * 100, 9);
  expect(new Set(observations.map(({ basis }) => basis))).toEqual(new Set(['derived']));
});

test('what is known to be absent stays absent, for its reason; what was measured otherwise is left out', () => {
  const line = specimen('line-missing-reasons');
  const absent = (input: typeof line) =>
    input.dataset.observations.filter(({ value }) => value === null).map(({ period, status }) => [period, status]);
  expect(absent(line).length).toBeGreaterThan(0);
  expect(absent(relativeInput(line).changed)).toEqual(absent(line));
  const methods = relativeInput(line).changed.dataset.observations.filter(({ value }) => value !== null);
  expect(new Set(methods.map(({ attributes }) => attributes['method'])).size).toBe(1);
});
