import type { Observation } from './types.ts';

type Measured = Pick<Observation, 'dimensions' | 'attributes'>;

/** The column that says how a figure was measured: an attribute, or a dimension where one period has values by two methods. */
export const methodColumn = 'method';

/** The attributes that say in which publication a figure stood, where each publication reckons anew. */
const publications = ['edition', 'vintage'];

/** The code of the method by which a figure was measured; empty where none is told. */
export function methodOf({ dimensions, attributes }: Measured): string {
  return dimensions[methodColumn] ?? attributes[methodColumn] ?? '';
}

/** True where two figures are of one publication, as far as publications are told. */
export function publishedAlike(one: Measured, other: Measured): boolean {
  return publications.every((id) => (one.attributes[id] ?? '') === (other.attributes[id] ?? ''));
}

/** True where two figures were measured by one method and stood in one publication, so that they may be compared. */
export function measuredAlike(one: Measured, other: Measured): boolean {
  return methodOf(one) === methodOf(other) && publishedAlike(one, other);
}
