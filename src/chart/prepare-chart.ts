import type { ChartInput, Prepared } from './types.ts';

/** Makes a thing once for each chart, whoever asks for it. */
export function oncePerChart<Made>(make: (input: ChartInput) => Made): (input: ChartInput) => Made {
  const known = new WeakMap<ChartInput, Made>();
  return (input) => {
    const made = known.get(input) ?? make(input);
    known.set(input, made);
    return made;
  };
}

/** What a chart's kind has read from its figures, for its pictures, points, table and words. */
export const prepareChart: (input: ChartInput) => Prepared = oncePerChart((input) => input.kind.prepare(input));
