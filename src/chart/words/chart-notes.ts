import { prepareChart } from '../prepare-chart.ts';
import type { ChartInput } from '../types.ts';

/** Caveats to be read with the picture: the editor's, then how to read gaps, breaks and derived points that are present. */
export function chartNotes(input: ChartInput): string[] {
  const { kind } = input;
  const own = input.chart.note?.[input.language] ?? '';
  const read = kind.notes(prepareChart(input), input).filter((sentence) => !own.includes(sentence));
  return [...(own ? [own] : []), ...read];
}
