import type { Observation } from './types.ts';

/** The column that says how a figure was measured: an attribute, or a dimension where one period has values by two methods. */
export const methodColumn = 'method';

/** The code of the method by which a figure was measured; empty where none is told. */
export function methodOf({ dimensions, attributes }: Pick<Observation, 'dimensions' | 'attributes'>): string {
  return dimensions[methodColumn] ?? attributes[methodColumn] ?? '';
}
