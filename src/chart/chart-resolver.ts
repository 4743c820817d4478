import type { Resolve } from '../dataset/fill-text.ts';
import { resolveReferences } from '../dataset/resolve-reference.ts';
import { parsePeriod } from '../language/period.ts';
import type { ChartInput } from './types.ts';

/** Reads references as the chart's own words mean them: its dataset, and its one period where it has one. */
export function chartResolver({ chart, dataset, language, period }: ChartInput): Resolve {
  const own = parsePeriod(chart.time ?? '') ? chart.time : undefined;
  const datasets = new Map([[dataset.id, dataset]]);
  return resolveReferences({ datasets, language, dataset: dataset.id, period: period ?? own });
}
