import { methodColumn, methodOf } from './method-of.ts';
import { inPeriodOrder, periodsOf } from './periods-of.ts';
import { axisColumns } from './observation-index.ts';
import type { Figures, Observation } from './types.ts';

/** Figures as a table of things by periods. */
export interface Pivot {
  /** The columns that name a row; none where the figures are of one thing. */
  columns: readonly string[];
  periods: readonly string[];
  /** The periods that begin another method than the one before, where no column tells methods apart. */
  breaks: ReadonlySet<string>;
  /** In the order of the file; a place without an observation is undefined. */
  rows: readonly PivotRow[];
  /** How many rows and periods there are in all, shown or not. */
  all: { rows: number; periods: number };
}

interface PivotRow {
  /** Any observation of the row: it has the codes of the row's columns, and the measure where one of them is that. */
  like: Observation;
  cells: readonly (Observation | undefined)[];
}

/**
 * The table of some figures of a dataset, all of which have the codes of a page of its rows; at most so many rows from the
 * first and periods to the last. Null where there are no periods.
 */
export function pivotOf(
  dataset: Figures,
  observations: readonly Observation[],
  most: { rows: number; periods: number } = { rows: Infinity, periods: Infinity },
): Pivot | null {
  const every = periodsOf(observations);
  if (!every.length) return null;
  const columns = rowAxes(dataset);
  const rows = new Map<string, Map<string, Observation>>();
  for (const each of observations) {
    const key = columns.map((column) => codeOf(each, column)).join('\n');
    const row = rows.get(key) ?? new Map<string, Observation>();
    rows.set(key, row.set(each.period ?? '', each));
  }
  const periods = every.slice(-most.periods);
  return {
    columns,
    periods,
    breaks: columns.includes(methodColumn) ? new Set() : methodBreaks(observations, periods),
    rows: [...rows.values()].slice(0, most.rows).map((row) => ({
      like: row.values().next().value!,
      cells: periods.map((period) => row.get(period)),
    })),
    all: { rows: rows.size, periods: every.length },
  };
}

/** The dimensions that tell the rows of one page apart: those by which pages are not parted. */
function rowAxes(dataset: Figures): string[] {
  const axes = axisColumns(dataset).filter((id) => id !== dataset.timeColumn);
  const byMeasure = dataset.dimensionColumns.some(({ id }) => id === 'indicator') ? ['indicator'] : [];
  return [...byMeasure, ...axes].filter((id) => !dataset.rowsBy.includes(id));
}

export function codeOf({ measure, dimensions }: Observation, column: string): string {
  return column === 'indicator' ? measure.id : (dimensions[column] ?? '');
}

/** Periods whose figures are of another method than those of the period before that has any. */
function methodBreaks(observations: readonly Observation[], periods: readonly string[]): Set<string> {
  const breaks = new Set<string>();
  let before: { period: string; methods: ReadonlySet<string> } | undefined;
  for (const [period, some] of Map.groupBy(inPeriodOrder(observations), (each) => each.period ?? '')) {
    const methods = new Set(some.map(methodOf));
    if (before && periods.includes(before.period) && methods.symmetricDifference(before.methods).size)
      breaks.add(period);
    before = { period, methods };
  }
  return breaks;
}
