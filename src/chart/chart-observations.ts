import { selectObservations } from '../dataset/select-observations.ts';
import type { Observation } from '../dataset/types.ts';
import type { ChartInput } from './types.ts';

/** The observations that a chart shows, in the order of the file. */
export function chartObservations(input: ChartInput): Observation[] {
  const { chart, dataset, kind } = input;
  const shown = new Set(kind.shown?.(input) ?? selectObservations(dataset, chart.select, chart.time));
  return [...dataset.observations, ...dataset.derived].filter((one) => shown.has(one));
}
