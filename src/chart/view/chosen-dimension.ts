import type { ChartInput } from '../types.ts';

/** The dimension whose codes a reader can choose: of lines, or of rows that are beside each other on one axis. */
export function chosenDimension({ chart, dataset }: ChartInput): string | undefined {
  const column = hasTime({ chart }) ? chart.series : chart.kind === 'dot' || chart.kind === 'bar' ? chart.rows : '';
  if (!chart.choose || column === 'indicator') return undefined;
  return dataset.dimensionColumns.find(({ id }) => id === column)?.id;
}

/** True for charts along time. */
export function hasTime({ chart }: Pick<ChartInput, 'chart'>): boolean {
  return chart.kind === 'line' || chart.kind === 'step';
}
