import { kinds } from './kinds/kinds.ts';
import type { ChartInput, Table } from './types.ts';

/** The table with the same figures as the picture. */
export function chartTable(input: ChartInput): Table {
  const kind = kinds[input.chart.kind];
  return kind.table(input, kind.series(input));
}
