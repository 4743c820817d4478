import type { Resolve } from '../dataset/fill-text.ts';
import { resolveReferences, type ReferenceContext } from '../dataset/resolve-reference.ts';
import { parsePeriod } from '../language/period.ts';
import type { ChartInput } from './types.ts';

/** Reads references as the chart's own words mean them: its dataset, and its one period where it has one. */
export function chartResolver(input: ChartInput): Resolve {
  return resolveReferences(chartContext(input));
}

/** What a reference in the chart's words means where it names no dataset and no period. */
export function chartContext({ chart, dataset, language, period }: ChartInput): ReferenceContext {
  const own = parsePeriod(chart.time ?? '') ? chart.time : undefined;
  const datasets = new Map([[dataset.id, dataset]]);
  return { datasets, language, dataset: dataset.id, period: period ?? own };
}
