import { chartObservations } from '../chart/chart-observations.ts';
import type { Observation } from '../dataset/types.ts';
import type { Language } from '../language/language.ts';
import { chartInput } from './chart-input.ts';
import { rowAddress } from '../dataset/row-address.ts';
import { pageAddress } from '../address/address.ts';
import { changeText, measureOf, unitField } from '../dataset/text/change-text.ts';
import type { Catalogue, Correction } from './types.ts';

/** The changes that a chart shows, latest first. */
export function correctionsOfChart(catalogue: Catalogue, chart: string): Correction[] {
  const { corrections, charts } = catalogue;
  const file = charts.get(chart)!;
  const own = corrections.filter(({ dataset }) => dataset.id === file.dataset);
  if (!own.length) return [];
  const shown = chartObservations(chartInput(catalogue, chart, 'vi'));
  return own.filter((correction) => shown.some((observation) => concerns(correction, observation)));
}

/** The charts that show what was changed. */
export function chartsOfCorrection(catalogue: Catalogue, correction: Correction): string[] {
  const { dataset } = correction;
  return [...catalogue.charts]
    .filter(
      ([chart, file]) =>
        file.dataset === dataset.id &&
        chartObservations(chartInput(catalogue, chart, 'vi')).some((observation) => concerns(correction, observation)),
    )
    .map(([chart]) => chart);
}

/** Whether a change is one of a number or its unit, and not of what is said of it, such as its source. */
export function changesFigure({ entry }: Correction): boolean {
  return entry.field === undefined || entry.field === unitField;
}

function concerns({ entry, dataset, id, observation }: Correction, shown: Observation): boolean {
  if (entry.field === unitField) return shown.measure.id === measureOf(dataset, { at: entry.at, observation })?.id;
  return observation !== null && shown.id === id;
}

/** Where a change leads: its row, or the dataset's page where the row is gone or there are many. */
export function correctionTarget({ dataset, observation }: Correction, language: Language): string {
  return observation ? rowAddress(dataset, observation, language) : pageAddress('dataset', language, dataset.id);
}

/** What was changed, and from what to what. */
export function correctionText(
  { entry, dataset, observation, units }: Correction,
  language: Language,
): Record<'name' | 'old' | 'new', string> {
  const { at, field, old, new: now } = entry;
  return changeText(dataset, { at, observation, field, old, new: now, units }, language);
}
