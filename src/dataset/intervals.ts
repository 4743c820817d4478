import type { Observation } from './types.ts';

/** Attribute columns with the two ends of what the source says a value lies within. */
export const boundColumns = ['lower_bound', 'upper_bound'] as const;

type Bounded = Pick<Observation, 'interval'>;

/** True where the source gives both figures an interval and the two have a value in common: neither is said to be above the other. */
export function intervalsOverlap(one: Bounded, other: Bounded): boolean {
  if (!one.interval || !other.interval) return false;
  return one.interval[0] <= other.interval[1] && other.interval[0] <= one.interval[1];
}

/** True where some figures cannot be told from one of the others, so that none of them is called the highest or the lowest. */
export function overlapsAny(some: readonly Bounded[], all: readonly Bounded[]): boolean {
  return all.some((other) => !some.includes(other) && some.some((one) => intervalsOverlap(one, other)));
}
