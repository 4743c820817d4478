import { chartObservations } from '../chart/chart-observations.ts';
import type { Dataset, Measure, Observation } from '../dataset/types.ts';
import type { Language } from '../language/language.ts';
import { correctionWords } from '../language/correction-words.ts';
import { formatNumber, formatQuantity } from '../language/number.ts';
import type { CorrectionEntry, PublishedFigure } from '../schema/corrections.ts';
import { chartInput } from './chart-input.ts';
import { observationAddress, pageAddress } from './address.ts';
import { observationName } from './observation-name.ts';
import type { Catalogue } from './types.ts';

/** A change of a published figure, with the row that it is of. */
export interface Correction {
  entry: CorrectionEntry;
  dataset: Dataset;
  /** Anchor of the row; it leads nowhere where the row is gone. */
  id: string;
  /** The row as it is now; null where it is gone. */
  observation: Observation | null;
}

/** The changes of figures that a chart shows, latest first. */
export function correctionsOfChart(catalogue: Catalogue, chart: string): Correction[] {
  const { corrections, charts } = catalogue;
  const file = charts.get(chart)!;
  const own = corrections.filter(({ dataset, observation }) => observation && dataset.id === file.dataset);
  if (!own.length) return [];
  const shown = new Set(chartObservations(chartInput(catalogue, chart, 'vi')).map(({ id }) => id));
  return own.filter(({ id }) => shown.has(id));
}

/** The charts that show the figure of a change. */
export function chartsOfCorrection(catalogue: Catalogue, { dataset, id, observation }: Correction): string[] {
  if (!observation) return [];
  return [...catalogue.charts]
    .filter(
      ([chart, file]) =>
        file.dataset === dataset.id &&
        chartObservations(chartInput(catalogue, chart, 'vi')).some((one) => one.id === id),
    )
    .map(([chart]) => chart);
}

/** Where a change leads: the row on the dataset's page, or that page where the row is gone. */
export function correctionTarget({ dataset, id, observation }: Correction, language: Language): string {
  return observation ? observationAddress(dataset.id, id, language) : pageAddress('dataset', language, dataset.id);
}

/** What was changed, and from what to what. */
export function correctionText(correction: Correction, language: Language): Record<'name' | 'old' | 'new', string> {
  const { entry, dataset } = correction;
  const measure = measureOf(correction);
  const period = dataset.timeColumn ? (entry.at[dataset.timeColumn] ?? null) : null;
  return {
    // A measure that is gone with its rows is told by its code.
    name: measure
      ? observationName(dataset, { dimensions: entry.at, measure, period }, language)
      : Object.values(entry.at).join(', '),
    old: figureText(entry.old, measure, language),
    new: figureText(entry.new, measure, language),
  };
}

function measureOf({ entry, dataset, observation }: Correction): Measure | undefined {
  const column = dataset.meta.columns.find(({ role }) => role === 'measure')!;
  return observation?.measure ?? dataset.measures.get(entry.at['indicator'] ?? column.id);
}

/** Every digit as it was published: two values that differ must not look alike. */
function figureText(figure: PublishedFigure, measure: Measure | undefined, language: Language): string {
  if (typeof figure !== 'number') return correctionWords[figure][language];
  return measure ? formatQuantity(figure, language, { unit: measure.unit }) : formatNumber(figure, language);
}
