import type { Resolve } from '../../dataset/reference/fill-text.ts';
import { resolveReferences, type ReferenceContext } from '../../dataset/reference/resolve-reference.ts';
import { parsePeriod } from '../../language/period.ts';
import type { ChartFile } from '../../schema/chart.ts';
import type { ChartInput } from '../types.ts';

/** Reads references as the chart's own words mean them: its dataset, and the one period of which they speak. */
export function chartResolver(input: ChartInput): Resolve {
  return resolveReferences(chartContext(input));
}

/** What a reference in the chart's words means where it names no dataset and no period. */
export function chartContext({ chart, dataset, language, period, newest }: ChartInput): ReferenceContext {
  return {
    datasets: new Map([[dataset.id, dataset]]),
    language,
    dataset: dataset.id,
    period: period ?? ownPeriod(chart),
    newest: newest === undefined ? undefined : new Map([[dataset.id, newest]]),
  };
}

/** The one period of which a chart file says that it is drawn. */
export function ownPeriod({ time }: Pick<ChartFile, 'time'>): string | undefined {
  return parsePeriod(time ?? '') ? time : undefined;
}
