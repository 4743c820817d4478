import type { Language } from '../language/language.ts';
import type { Observation } from '../dataset/types.ts';
import { kinds } from '../chart/kinds/kinds.ts';
import { settleChart } from '../chart/settle-chart.ts';
import type { ChartInput, ChartMoment } from '../chart/types.ts';
import type { Catalogue, Source } from './types.ts';

/**
 * What a chart is drawn from, in one language; with `moment` as a page that is bound to a period shows it. Throws on an
 * unknown id, which the loader has already refused.
 */
export function chartInput(
  catalogue: Pick<Catalogue, 'charts' | 'datasets'>,
  id: string,
  language: Language,
  moment?: ChartMoment,
): ChartInput {
  const chart = catalogue.charts.get(id);
  const dataset = chart && catalogue.datasets.get(chart.dataset);
  if (!chart || !dataset) throw new Error(`No chart "${id}"`);
  return settleChart({ id, chart, kind: kinds[chart.kind], dataset, language }, moment);
}

/** The sources of some observations, each once, in the order of first use. */
export function sourcesOfObservations(catalogue: Catalogue, observations: readonly Observation[]): Source[] {
  const ids = new Set(observations.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? []);
}
