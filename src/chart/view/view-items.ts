import { chosenDimension } from './chosen-dimension.ts';
import { codeName } from '../words/code-name.ts';
import type { ChartInput } from '../types.ts';

/** The names of what a reader can choose among and the chart shows, in its order; none where nothing can be chosen. */
export function viewItems(input: ChartInput): string[] {
  const dimension = chosenDimension(input);
  const shown = dimension ? input.chart.select[dimension] : undefined;
  if (!dimension || shown === undefined) return [];
  return [shown].flat().map((code) => codeName(input.dataset, dimension, code)[input.language]);
}
