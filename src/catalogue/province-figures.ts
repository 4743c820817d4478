import { inPeriodOrder, periodsOf } from '../dataset/periods-of.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import type { ChartInput } from '../chart/types.ts';
import { chartInput } from '../edition/chart-input.ts';
import { provinceList } from '../edition/province-places.ts';
import type { Catalogue } from '../edition/types.ts';
import type { Language } from '../language/language.ts';
import { parsePeriod } from '../language/period.ts';

/** What the pages of provinces tell of a dataset. */
export interface ProvinceData {
  dataset: Dataset;
  /** The column of its provinces. */
  column: string;
  /** Charts that are drawn for each province. */
  charts: readonly string[];
  /** How many provinces have a figure. */
  count: number;
}

/** The datasets whose figures stand on the pages of provinces, in their order there. */
export function provinceData(catalogue: Catalogue): ProvinceData[] {
  const { provinces, datasets } = catalogue;
  const own = provinces && datasets.get(provinces.dataset);
  if (!own) return [];
  const list = provinceList(catalogue);
  const codes = new Set(own.observations.map(({ dimensions }) => dimensions[provinces.province]));
  return provinces.figures.flatMap(({ dataset: id, charts }) => {
    const dataset = datasets.get(id);
    const column = dataset?.dimensionColumns.find((each) => each.codes === list)?.id;
    if (!dataset || !column) return [];
    const known = dataset.observations.filter(
      ({ value, dimensions }) => value !== null && codes.has(dimensions[column]),
    );
    return { dataset, column, charts, count: new Set(known.map(({ dimensions }) => dimensions[column])).size };
  });
}

/** The figures of a province in a dataset, known absences among them, in the order of their periods. */
export function figuresOf({ dataset, column }: ProvinceData, code: string): Observation[] {
  return inPeriodOrder(dataset.observations.filter(({ dimensions }) => dimensions[column] === code));
}

/** The newest period of which some figures are; empty where there is none. */
export function newestPeriod(figures: readonly Observation[]): string {
  return periodsOf(figures.filter(({ value }) => value !== null)).at(-1) ?? '';
}

/** The periods that a dataset has and a province has no figure of. */
export function periodsWithout({ dataset }: ProvinceData, figures: readonly Observation[]): string[] {
  const known = new Set(periodsOf(figures.filter(({ value }) => value !== null)));
  return periodsOf(dataset.observations).filter((period) => !known.has(period));
}

/** Whether any of some figures is of a time that begins on a day or after it. */
export function isSince(figures: readonly Observation[], day: string): boolean {
  return figures.some(({ value, period }) => value !== null && (parsePeriod(period ?? '')?.start ?? '') >= day);
}

/** A chart of the pages of provinces as it is drawn for one of them, at the newest period of which it has figures. */
export function provinceChart(
  catalogue: Catalogue,
  { column }: ProvinceData,
  id: string,
  code: string,
  language: Language,
  period: string,
): ChartInput {
  const input = chartInput(catalogue, id, language);
  const { select, time, emphasis } = input.chart;
  const chart = {
    ...input.chart,
    select: { ...select, [column]: code },
    ...(time === 'last' && { time: period }),
    ...(emphasis !== undefined && { emphasis: code }),
  };
  return { ...input, chart };
}
