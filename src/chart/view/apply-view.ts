import { chosenDimension } from './chosen-dimension.ts';
import type { ChartInput } from '../types.ts';
import type { Choices, View } from './view.ts';

/**
 * The chart as a reader has chosen it; each code keeps the dash that it has among all that can be chosen. Change from the
 * first period is `relativeInput`'s.
 */
export function applyView(input: ChartInput, view: View, choices: Choices): ChartInput {
  const dimension = chosenDimension(input);
  const chart = { ...input.chart };
  if (choices.codes.length && dimension) {
    chart.select = { ...chart.select, [dimension]: view.show };
    chart.emphasis = view.highlight || undefined;
  }
  if (choices.periods.length) chart.time = choices.single ? view.to : `${view.from}..${view.to}`;
  const initial = choices.initial.highlight;
  const peers = choices.codes.map(({ code }) => code).filter((code) => code !== initial);
  const dashes = new Map([...peers, initial].map((code, index) => [code, index]));
  return { ...input, chart, dashes };
}
