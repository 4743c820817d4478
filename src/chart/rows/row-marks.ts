import type { Observation } from '../../dataset/types.ts';
import type { Grid, GridColumn, GridRow } from './chart-grid.ts';
import type { ChartInput } from '../types.ts';

/** A figure of a row that is drawn as a mark. */
export interface Mark {
  observation: Observation;
  value: number;
  column: GridColumn;
  /** Index of its column. */
  series: number;
}

/** The figures of one row by what they are: marks, first before last, and the ends of the span behind them. */
export interface RowMarks {
  marks: Mark[];
  low: Observation | null;
  high: Observation | null;
}

/** Parts a row's figures into marks and whiskers; absent values are passed over. */
export function splitMarks({ cells }: GridRow, { columns }: Grid, { chart }: ChartInput): RowMarks {
  const end = (code: string | undefined): Observation | null => {
    const found = cells[columns.findIndex(({ key }) => key === code)] ?? null;
    return code === undefined || found?.value == null ? null : found;
  };
  const [low, high] = chart.whiskers ?? [];
  const marks = columns.flatMap((column, series): Mark[] => {
    const observation = cells[series];
    if (observation?.value == null || column.key === low || column.key === high) return [];
    return [{ observation, value: observation.value, column, series }];
  });
  return { marks, low: chart.whiskers ? end(low) : null, high: chart.whiskers ? end(high) : null };
}

/** The columns that are marks, and not the ends of a span. */
export function markColumns({ columns }: Grid, { chart }: ChartInput): GridColumn[] {
  const ends: readonly string[] = chart.whiskers ?? [];
  return columns.filter(({ key }) => !ends.includes(key));
}
