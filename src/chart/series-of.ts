import type { ChartInput, Series } from './types.ts';

const known = new WeakMap<ChartInput, Series[]>();

/** What a chart shows, made once for its pictures, points, table and words. */
export function seriesOf(input: ChartInput): Series[] {
  const series = known.get(input) ?? input.kind.series(input);
  known.set(input, series);
  return series;
}
