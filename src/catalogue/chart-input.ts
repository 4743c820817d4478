import type { Language } from '../language/language.ts';
import { selectObservations } from '../dataset/select-observations.ts';
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

/** The observations that a chart shows, in the order of the file. */
export function chartObservations({ chart, dataset }: Pick<ChartInput, 'chart' | 'dataset'>): Observation[] {
  const { percent, done } = chart.progress ?? {};
  // The share that a progress chart computes is shown, so it is one of its figures.
  const computed =
    percent && done ? selectObservations(dataset, { ...chart.select, indicator: percent }, chart.time) : [];
  const selected = [...selectObservations(dataset, chart.select, chart.time), ...computed];
  const shown = new Set(selected.map(({ id }) => id));
  return [...dataset.observations, ...dataset.derived].filter(({ id }) => shown.has(id));
}

/** The sources of some observations, each once, in the order of first use. */
export function sourcesOfObservations(catalogue: Catalogue, observations: readonly Observation[]): Source[] {
  const ids = new Set(observations.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? []);
}
