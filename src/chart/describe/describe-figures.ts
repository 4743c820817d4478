import type { Observation } from '../../dataset/types.ts';
import { sentences as say } from '../../language/words/chart/chart-sentences.ts';
import { spanOf } from '../series-steps.ts';
import type { ChartInput } from '../types.ts';

/** On which dataset a chart draws, with its number of rows, and from when to when; each only where it is not told elsewhere. */
export function describeFigures(
  observations: readonly (Observation | null)[],
  { kind, dataset, language }: ChartInput,
  rows = 0,
): string {
  const span = spanOf(observations.flatMap((one) => (one?.value == null ? [] : (one.period ?? []))));
  return say.drawsOn(Boolean(kind.asTable), rows, dataset.meta.title[language], span, language);
}
