import type { Series } from '../types.ts';

/** A band stands behind a line that is emphasised, or the only one: of all of many none could be read. */
export function hasBand({ emphasis }: Pick<Series, 'emphasis'>, count: number): boolean {
  return emphasis || count === 1;
}
