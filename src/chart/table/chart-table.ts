import { prepareChart } from '../prepare-chart.ts';
import type { ChartInput, Table } from '../types.ts';

/** The table with the same figures as the picture. */
export function chartTable(input: ChartInput): Table {
  return input.kind.table(prepareChart(input), input);
}
