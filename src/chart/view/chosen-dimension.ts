import type { ChartInput } from '../types.ts';

/** The dimension whose codes a reader can choose: of lines, of rows beside each other on one axis, or of marks among all others. */
export function chosenDimension({ chart, kind, dataset }: ChartInput): string | undefined {
  const column = chart.among ?? (kind.chooses && chart[kind.chooses]);
  if (!chart.choose || column === 'indicator') return undefined;
  return dataset.dimensionColumns.find(({ id }) => id === column)?.id;
}

/** What a chart selects, with the codes left open that a reader can choose, or among which what is shown stands. */
export function openSelection(input: ChartInput): ChartInput['chart']['select'] {
  const { select, among } = input.chart;
  const { [chosenDimension(input) ?? '']: _, [among ?? '']: __, ...open } = select;
  return open;
}
