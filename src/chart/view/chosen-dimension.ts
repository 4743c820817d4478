import type { ChartInput } from '../types.ts';

/** The dimension whose codes a reader can choose: of lines, of rows beside each other on one axis, or of marks among all others. */
export function chosenDimension({ chart, kind, dataset }: ChartInput): string | undefined {
  const column = chart.among ?? (kind.chooses && chart[kind.chooses]);
  if (!chart.choose || column === 'indicator') return undefined;
  return dataset.dimensionColumns.find(({ id }) => id === column)?.id;
}
