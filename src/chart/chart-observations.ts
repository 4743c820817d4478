import { selectObservations } from '../dataset/select-observations.ts';
import type { Observation } from '../dataset/types.ts';
import { figureItems } from './rows/figure-items.ts';
import type { ChartInput } from './types.ts';

/** The observations that a chart shows, in the order of the file. */
export function chartObservations(input: ChartInput): Observation[] {
  const { chart, dataset } = input;
  const { percent, done } = chart.progress ?? {};
  // The share that a progress chart computes is shown, so it is one of its figures.
  const computed =
    percent && done ? selectObservations(dataset, { ...chart.select, indicator: percent }, chart.time) : [];
  const selected = chart.figures
    ? figureItems(input).map(({ observation }) => observation)
    : [...selectObservations(dataset, chart.select, chart.time), ...computed];
  const shown = new Set(selected.map(({ id }) => id));
  return [...dataset.observations, ...dataset.derived].filter(({ id }) => shown.has(id));
}
