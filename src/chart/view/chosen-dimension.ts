import type { ChartInput } from '../types.ts';

/** The dimension whose codes a reader can choose: of lines, or of rows that are beside each other on one axis. */
export function chosenDimension({ chart, kind, dataset }: ChartInput): string | undefined {
  const column = kind.chooses && chart[kind.chooses];
  if (!chart.choose || column === 'indicator') return undefined;
  return dataset.dimensionColumns.find(({ id }) => id === column)?.id;
}
