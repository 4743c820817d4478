import { comparePeriods, parsePeriod, type Period } from '../language/period.ts';
import type { Observation } from './types.ts';

/** The periods of some observations, each once, in order. */
export function periodsOf(observations: Iterable<Observation>): string[] {
  const texts = new Set<string>();
  for (const { period } of observations) if (period !== null) texts.add(period);
  // Each is parsed once, not once a comparison: a long series has as many periods as rows.
  const periods = [...texts].flatMap((text) => parsePeriod(text) ?? []);
  return periods.sort(comparePeriods).map(({ text }) => text);
}

/** The observations in the order of their periods; within one period as they were. */
export function inPeriodOrder(observations: readonly Observation[]): Observation[] {
  const rank = new Map(periodsOf(observations).map((period, index) => [period, index]));
  return [...observations].sort((a, b) => (rank.get(a.period ?? '') ?? -1) - (rank.get(b.period ?? '') ?? -1));
}

/** The period of the latest figure. A target is set for a time to come; it is not the latest figure. */
export function latestPeriod(observations: readonly Observation[]): Period | null {
  return observations
    .filter(({ value, measure }) => value !== null && measure.nature !== 'target')
    .flatMap(({ period }) => parsePeriod(period ?? '') ?? [])
    .reduce<Period | null>((last, period) => (last && last.end >= period.end ? last : period), null);
}
