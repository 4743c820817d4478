import { parsePeriod } from '../language/period.ts';
import type { Selection } from '../schema/dataset.ts';
import { inPeriodOrder, periodsOf } from './periods-of.ts';
import type { Figures, Observation } from './types.ts';

/**
 * The observations with the given codes, in the order of their periods.
 * `indicator` picks measures in every dataset; computed ones come only when it names them.
 * `time` is `last` (the latest period with a value), one period, or a span `2011..2025`, open at either end.
 */
export function selectObservations(dataset: Figures, selection: Selection, time?: string): Observation[] {
  const wanted = Object.entries(selection).map(([id, codes]) => [id, new Set([codes].flat())] as const);
  const source = 'indicator' in selection ? [...dataset.observations, ...dataset.derived] : dataset.observations;
  const chosen = source.filter((observation) =>
    wanted.every(([id, codes]) =>
      codes.has(id === 'indicator' ? observation.measure.id : (observation.dimensions[id] ?? '')),
    ),
  );
  return inPeriodOrder(withinTime(chosen, time));
}

/** Those of some observations that lie in a time, as `selectObservations` takes it. */
export function withinTime(observations: Observation[], time: string | undefined): Observation[] {
  if (!time) return observations;
  if (time === 'last') {
    const last = periodsOf(observations.filter(({ value }) => value !== null)).at(-1);
    return observations.filter(({ period }) => period === last);
  }
  if (!time.includes('..')) return observations.filter(({ period }) => period === time);
  const [from = '', to = ''] = time.split('..');
  const start = parsePeriod(from)?.start ?? '';
  const end = parsePeriod(to)?.end ?? '9999-99';
  return observations.filter(({ period }) => {
    const span = parsePeriod(period ?? '');
    return span !== null && span.start >= start && span.end <= end;
  });
}
