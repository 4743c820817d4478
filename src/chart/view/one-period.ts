import { group, max, rollup } from 'd3';
import { periodsOf } from '../../dataset/periods-of.ts';
import { selectObservations, withinTime } from '../../dataset/select-observations.ts';
import type { Observation } from '../../dataset/types.ts';
import { parsePeriod } from '../../language/period.ts';
import type { ChartInput } from '../types.ts';
import { openSelection } from './chosen-dimension.ts';

/** Of fewer periods there is none that a reader would do without; an address may still name them. */
export const FEWEST_PERIODS = 5;

/** Of more figures in all its periods a chart shows one period alone: what it can show comes to a phone at once. */
const MOST_FIGURES = 3000;

/** Whether a chart of rows shows one period of several, and any other could stand in its place without too much to load. */
export function showsOnePeriod(input: ChartInput): boolean {
  const { chart, kind, dataset } = input;
  const { timeColumn } = dataset;
  if (!kind.plays || !timeColumn || !chart.time || chart.time.includes('..') || timeColumn in chart.select)
    return false;
  if (chart.rows === timeColumn || chart.series === timeColumn) return false;
  if (ofOneMethod({ ...chart, select: openSelection(input) }, dataset).length > MOST_FIGURES) return false;
  return filledPeriods(ofOneMethod(chart, dataset)).length >= FEWEST_PERIODS;
}

/** What a chart of one period selects, at every period that was measured as its own one was: nobody compares it with others. */
export function ofOneMethod({ select, time }: ChartInput['chart'], dataset: ChartInput['dataset']): Observation[] {
  const all = selectObservations(dataset, select);
  const own = withinTime(all, time);
  const methods = methodsOf(own);
  const breaks = periodsOf(all.filter(({ status }) => status === 'B')).map(startOf);
  const eraOf = (period: string): number => breaks.filter((start) => start <= startOf(period)).length;
  const eras = new Set(periodsOf(own).map(eraOf));
  const alike = group(all, ({ period }) => period ?? '');
  return [...alike].flatMap(([period, observations]) => {
    return eras.has(eraOf(period)) && methodsOf(observations) === methods ? observations : [];
  });
}

function methodsOf(observations: readonly Observation[]): string {
  const known = observations.filter(({ value }) => value !== null);
  return [...new Set(known.map(({ attributes }) => attributes['method'] ?? ''))].sort().join(' ');
}

function startOf(period: string): string {
  return parsePeriod(period)?.start ?? '';
}

/** The periods in which at least half as many things have a figure as where most have: in others the rows would be empty. */
export function filledPeriods(observations: readonly Observation[]): string[] {
  const known = observations.filter(({ value, period }) => value !== null && period !== null);
  const counts = rollup(
    known,
    (own) => own.length,
    ({ period }) => period,
  );
  const most = max(counts.values()) ?? 0;
  return periodsOf(known).filter((period) => counts.get(period)! * 2 >= most);
}
