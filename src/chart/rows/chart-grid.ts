import { group } from 'd3';
import { selectObservations } from '../../dataset/select-observations.ts';
import { headFirst } from '../../dataset/head-first.ts';
import type { Figures, Measure, Observation } from '../../dataset/types.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { codeName } from '../words/code-name.ts';
import { periodHeading } from '../series-steps.ts';
import { oncePerChart } from '../prepare-chart.ts';
import type { ChartInput, Series } from '../types.ts';

/** What a chart of rows is drawn from: its rows, and in each a place for every code of its series. */
export interface Grid {
  /** One a code of the series dimension; a single one without a code where the chart has no series. */
  columns: GridColumn[];
  rows: GridRow[];
}
export interface GridColumn {
  key: string;
  name: string;
  emphasis: boolean;
}
export interface GridRow extends GridColumn {
  /** One a column; null where the dataset has no such observation. */
  cells: (Observation | null)[];
}

/** The chart's rows and columns in the order of its selection, or of time; rows by value where it asks so. */
export const chartGrid = oncePerChart((input): Grid => {
  const { chart, dataset } = input;
  const shown = gridObservations(input);
  const columns = chart.series
    ? codesInOrder(shown, chart.series, input).map((key) => toColumn(key, chart.series!, shown, input))
    : [{ key: '', name: commonName(shown, input), emphasis: false }];
  const byRow = group(shown, (one) => codeIn(one, chart.rows!, dataset));
  const rows = codesInOrder(shown, chart.rows!, input).map((key) => {
    const own = byRow.get(key)!;
    const cells = columns.map((column) => {
      return own.find((one) => !chart.series || codeIn(one, chart.series, dataset) === column.key) ?? null;
    });
    return { ...toColumn(key, chart.rows!, own, input), cells };
  });
  return { columns, rows: chart.order === 'value' ? byValue(rows, columns, input) : rows };
});

/** The observations that the chart selects, from which its grid is made. */
export function gridObservations({ chart, dataset }: ChartInput): Observation[] {
  return selectObservations(dataset, chart.select, chart.time);
}

/** The code of an observation in a dimension, in the time column, or of its measure as `indicator`. */
export function codeIn(observation: Observation, column: string, dataset: Figures): string {
  if (column === dataset.timeColumn) return observation.period ?? '';
  return observation.dimensions[column] ?? (column === 'indicator' ? observation.measure.id : '');
}

/** One series a column, so that a chart without figures is known to be empty. */
export function gridSeries(input: ChartInput): Series[] {
  const { columns, rows } = chartGrid(input);
  return columns.map(({ key, name, emphasis }, index) => ({
    key,
    name,
    emphasis,
    dash: 0,
    points: rows.map(({ cells }) => {
      const observation = cells[index] ?? null;
      const period = observation?.period ?? '';
      return { key: '', period, time: 0, value: observation?.value ?? null, total: null, observation, joined: false };
    }),
  }));
}

/** The measure of the first figure shown, by which an axis is made. Only for grids with a figure. */
export function gridMeasure({ rows }: Grid): Measure {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.measure ?? []))[0]!;
}

function codesInOrder(shown: readonly Observation[], column: string, { chart, dataset }: ChartInput): string[] {
  const present = new Set(shown.map((one) => codeIn(one, column, dataset)));
  const selected = column === dataset.timeColumn ? undefined : chart.select[column];
  return selected === undefined ? [...present] : [selected].flat().filter((code) => present.has(code));
}

function toColumn(key: string, column: string, own: readonly Observation[], input: ChartInput): GridColumn {
  const { chart, dataset, language } = input;
  const names = {
    time: () => sentenceCase(periodHeading(key, language)),
    measure: () => own.find(({ measure }) => measure.id === key)?.measure.name[language],
    code: () => codeName(dataset, column, key)[language],
  };
  const name =
    column === dataset.timeColumn ? names.time() : (column === 'indicator' && names.measure()) || names.code();
  return { key, name, emphasis: key === chart.emphasis };
}

function commonName(shown: readonly Observation[], { language }: ChartInput): string {
  const names = new Set(shown.map(({ measure }) => measure.name[language]));
  return names.size === 1 ? [...names][0]! : chartWords.figure[language];
}

/** Rows by their last mark, the highest first, of ranks and positions the best; rows without a figure last. */
function byValue(rows: readonly GridRow[], columns: readonly GridColumn[], { chart }: ChartInput): GridRow[] {
  const spans = new Set<string | undefined>(chart.whiskers);
  const last = ({ cells }: GridRow): Observation | undefined =>
    cells.findLast((cell, index) => cell?.value != null && !spans.has(columns[index]!.key)) ?? undefined;
  const place = (row: GridRow): number => {
    const found = last(row);
    if (!found) return Infinity;
    return headFirst(found.measure) ? found.value! : -found.value!;
  };
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
