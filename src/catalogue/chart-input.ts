import type { Language } from '../language/language.ts';
import type { Observation } from '../dataset/types.ts';
import { kinds } from '../chart/kinds/kinds.ts';
import type { ChartInput } from '../chart/types.ts';
import type { Catalogue, Source } from './types.ts';

/** What a chart is drawn from, in one language. Throws on an unknown id, which the loader has already refused. */
export function chartInput(catalogue: Catalogue, id: string, language: Language): ChartInput {
  const chart = catalogue.charts.get(id);
  const dataset = chart && catalogue.datasets.get(chart.dataset);
  if (!chart || !dataset) throw new Error(`No chart "${id}"`);
  return { id, chart, kind: kinds[chart.kind], dataset, language };
}

/** The sources of some observations, each once, in the order of first use. */
export function sourcesOfObservations(catalogue: Catalogue, observations: readonly Observation[]): Source[] {
  const ids = new Set(observations.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? []);
}
