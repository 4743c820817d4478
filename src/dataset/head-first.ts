import type { Measure } from './types.ts';

/** True of ranks and of positions in a ranking, shares of it from its head on: the lower the value, the nearer the head. */
export function headFirst({ nature }: Pick<Measure, 'nature'>): boolean {
  return nature === 'rank' || nature === 'position';
}
