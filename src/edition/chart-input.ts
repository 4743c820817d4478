import type { Language } from '../language/language.ts';
import type { Observation } from '../dataset/types.ts';
import { kinds } from '../chart/kinds/kinds.ts';
import { chartAtPeriod } from '../chart/reference/chart-at-period.ts';
import type { ChartInput, ChartMoment } from '../chart/types.ts';
import type { Catalogue, Source } from './types.ts';

/** What charts of an edition are drawn from: many pages ask for the same one. */
const memory = new WeakMap<Catalogue['charts'], Map<string, ChartInput>>();

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
  const made = memory.get(catalogue.charts) ?? new Map<string, ChartInput>();
  memory.set(catalogue.charts, made);
  const key = [id, language, moment?.period, moment?.reported].join(' ');
  const known = made.get(key);
  if (known) return known;
  const chart = catalogue.charts.get(id);
  const dataset = chart && catalogue.datasets.get(chart.dataset);
  if (!chart || !dataset) throw new Error(`No chart "${id}"`);
  const input = chartAtPeriod({ id, chart, kind: kinds[chart.kind], dataset, language }, moment);
  made.set(key, input);
  return input;
}

/** The moment of a page that is bound to a period, for a chart that stands on it; none where the page names none. */
export function chartMoment(
  { charts, datasets }: Pick<Catalogue, 'charts' | 'datasets'>,
  id: string,
  period: string | undefined,
): ChartMoment | undefined {
  const dataset = datasets.get(charts.get(id)?.dataset ?? '');
  return period === undefined || !dataset ? undefined : { period, reported: dataset.meta.reports };
}

/** The period of a page for the charts of what is reported by period; the others stand there with their newest figures. */
export function reportedAt(catalogue: Pick<Catalogue, 'charts' | 'datasets'>, id: string, period: string) {
  return chartMoment(catalogue, id, period)?.reported && period ? period : undefined;
}

/** The sources of some observations, each once, in the order of first use. */
export function sourcesOfObservations(catalogue: Catalogue, observations: readonly Observation[]): Source[] {
  const ids = new Set(observations.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? []);
}
