import type { Series } from '../types.ts';

/** The class of a series' group: emphasised, the only one, or a peer with its dash. */
export function seriesClass(series: Series, count: number): string {
  if (series.emphasis) return 's em';
  return count === 1 ? 's in' : `s d${series.dash}`;
}
