import { extent, group, quantileSorted } from 'd3';
import type { Observation } from '../../dataset/types.ts';
import { methodOf } from '../../dataset/method-of.ts';
import { oncePerChart } from '../prepare-chart.ts';
import type { ChartInput } from '../types.ts';
import type { GridRow } from './chart-grid.ts';

/** How the figures of all codes lie: the lowest, the middle half of them, the highest, and how many there are. */
export interface AllRange {
  low: number;
  /** First and third quartile, between two figures in proportion (R-7, as d3-array has it). */
  middle: readonly [number, number];
  high: number;
  count: number;
}

/** Of fewer figures no half is spoken of. */
const FEWEST = 8;

/** What must be equal for two figures to be of one row: all but the code of the dimension over which a range is taken. */
const keyOf = ({ measure, period, dimensions, ...one }: Observation, among: string): string => {
  const others = Object.entries(dimensions).filter(([column]) => column !== among);
  return JSON.stringify([measure.id, period, methodOf({ dimensions, ...one }), others]);
};

const valuesByKey = oncePerChart(({ chart, dataset }): Map<string, number[]> => {
  const { among } = chart;
  if (!among) return new Map();
  const list = dataset.codes[among];
  // What stands for all of them is not one of them.
  const known = [...dataset.observations, ...dataset.derived].filter(({ value, dimensions }) => {
    return value !== null && dimensions[among] && !list?.get(dimensions[among])?.extra['aggregate'];
  });
  return new Map(
    [...group(known, (one) => keyOf(one, among))].map(([key, own]) => {
      return [key, own.map(({ value }) => value!).sort((a, b) => a - b)];
    }),
  );
});

/** How the figures of all lie that are of the same measure, period and method as those of a row; null where they are few. */
export function rangeOfAll({ cells }: GridRow, input: ChartInput): AllRange | null {
  const own = cells.findLast((cell) => cell?.value != null);
  const values = own && input.chart.among ? valuesByKey(input).get(keyOf(own, input.chart.among)) : undefined;
  if (!values || values.length < FEWEST) return null;
  const [low, high] = extent(values) as [number, number];
  const middle = [quantileSorted(values, 0.25)!, quantileSorted(values, 0.75)!] as const;
  return { low, middle, high, count: values.length };
}
