import { comparePeriods, parsePeriod } from '../language/period.ts';
import type { Observation } from './types.ts';

/** Orders two periods given as text; what is no period comes first, as it stands. */
export function comparePeriodTexts(a: string, b: string): number {
  if (a === b) return 0;
  const first = parsePeriod(a);
  const second = parsePeriod(b);
  if (first && second) return comparePeriods(first, second);
  return first ? 1 : second ? -1 : a < b ? -1 : 1;
}

/** The periods of some observations, each once, in order. */
export function periodsOf(observations: Iterable<Observation>): string[] {
  const periods = new Set<string>();
  for (const { period } of observations) if (period !== null) periods.add(period);
  return [...periods].sort(comparePeriodTexts);
}

/** The observations in the order of their periods; within one period as they were. */
export function inPeriodOrder(observations: readonly Observation[]): Observation[] {
  const rank = new Map(periodsOf(observations).map((period, index) => [period, index]));
  return [...observations].sort((a, b) => (rank.get(a.period ?? '') ?? -1) - (rank.get(b.period ?? '') ?? -1));
}
