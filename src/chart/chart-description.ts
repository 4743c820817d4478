import { chartWords } from '../language/chart-words.ts';
import type { ChartInput } from './types.ts';

/** What the picture shows, in two to four sentences made from the data; the picture's text alternative. */
export function chartDescription(input: ChartInput): string {
  const sentences = input.kind.describe(input, input.kind.series(input));
  return sentences.length ? sentences.join(' ') : `${chartWords.empty[input.language]}.`;
}
