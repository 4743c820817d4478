import { extent, group, quantileSorted } from 'd3';
import type { Figures, Observation } from '../../dataset/types.ts';
import { methodOf } from '../../dataset/method-of.ts';
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

/** The figures of all codes of a dimension, in order, by what they have in common. Made once a dataset. */
const known = new WeakMap<Figures, Map<string, ReadonlyMap<string, number[]>>>();

function valuesByKey(dataset: Figures, among: string): ReadonlyMap<string, number[]> {
  const own = known.get(dataset) ?? new Map<string, ReadonlyMap<string, number[]>>();
  known.set(dataset, own);
  const made = own.get(among) ?? sortedValues(dataset, among);
  own.set(among, made);
  return made;
}

function sortedValues(dataset: Figures, among: string): Map<string, number[]> {
  const list = dataset.codes[among];
  // What stands for all of them is not one of them.
  const single = [...dataset.observations, ...dataset.derived].filter(({ value, dimensions }) => {
    return value !== null && dimensions[among] && !list?.get(dimensions[among])?.extra['aggregate'];
  });
  return new Map(
    [...group(single, (one) => keyOf(one, among))].map(([key, alike]) => {
      return [key, alike.map(({ value }) => value!).sort((a, b) => a - b)];
    }),
  );
}

/** How the figures of all codes of a dimension lie that are otherwise like one of them; null where they are few. */
export function rangeAmong(dataset: Figures, among: string, like: Observation): AllRange | null {
  const values = valuesByKey(dataset, among).get(keyOf(like, among));
  if (!values || values.length < FEWEST) return null;
  const [low, high] = extent(values) as [number, number];
  const middle = [quantileSorted(values, 0.25)!, quantileSorted(values, 0.75)!] as const;
  return { low, middle, high, count: values.length };
}

/** How the figures of all lie that are of the same measure, period and method as those of a row; null where they are few. */
export function rangeOfAll({ cells }: GridRow, { chart, dataset }: ChartInput): AllRange | null {
  const own = cells.findLast((cell) => cell?.value != null);
  return own && chart.among ? rangeAmong(dataset, chart.among, own) : null;
}
