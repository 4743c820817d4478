import { earlierPeriod, parsePeriod } from '../language/period.ts';
import { intervalsOverlap } from './intervals.ts';
import { methodColumn, methodOf, publishedAlike } from './method-of.ts';
import { axisColumns, indexObservations, type ObservationIndex } from './observation-index.ts';
import type { Figures, Observation } from './types.ts';

/**
 * Why a figure is not compared: its measure says so (`rule`), it has no value or no period that can be counted back from
 * (`none`), there is no figure to compare with (`absent`), it was measured otherwise (`method`) or stood in another publication (`publication`), the series breaks between
 * them (`break`), one of the two is not an exact number (`inexact`), or what each lies within overlaps (`overlap`).
 */
type ComparisonReason = 'rule' | 'none' | 'absent' | 'method' | 'publication' | 'break' | 'inexact' | 'overlap';

/** A figure beside the earlier one that its measure's `compare` means, or why there is no such comparison. */
export type Comparison =
  | {
      earlier: Observation;
      /** In the measure's unit, as exact as its figures are written. */
      difference: number;
      /** Percentage of the earlier value; null where the measure is not declared `relative`. */
      relative: number | null;
    }
  | {
      reason: ComparisonReason;
      /** The period with which it would have been compared. */
      period: string | null;
    };

const indexes = new WeakMap<Figures, ObservationIndex>();

/** Compares a figure with that of the same codes in the earlier period of the same length, where the two are comparable. */
export function compareObservation(dataset: Figures, observation: Observation): Comparison {
  const { measure, value } = observation;
  if (measure.compare === 'none') return { reason: 'rule', period: null };
  const period = parsePeriod(observation.period ?? '');
  const before = period && earlierPeriod(period, measure.compare);
  if (value === null || !before || !dataset.timeColumn) return { reason: 'none', period: null };
  let index = indexes.get(dataset);
  if (!index) indexes.set(dataset, (index = indexObservations(dataset)));
  const earlier = index.find(measure.id, observation.dimensions, { [dataset.timeColumn]: before.text });
  const no = (reason: ComparisonReason): Comparison => ({ reason, period: before.text });
  if (!earlier || earlier.value === null)
    return no(byOtherMethod(dataset, index, observation, before) ? 'method' : 'absent');
  if (methodOf(earlier) !== methodOf(observation)) return no('method');
  if (!publishedAlike(earlier, observation)) return no('publication');
  if (isBroken(dataset, earlier, observation)) return no('break');
  if (earlier.qualifier || observation.qualifier) return no('inexact');
  if (intervalsOverlap(earlier, observation)) return no('overlap');
  const difference = Number((value - earlier.value).toFixed(measure.decimals ?? 12));
  const relative = measure.relative && earlier.value > 0 ? (difference / earlier.value) * 100 : null;
  return { earlier, difference, relative };
}

/** Whether the earlier period has a figure of the same codes by another method, where methods are codes. */
function byOtherMethod(
  { codes, timeColumn }: Figures,
  index: ObservationIndex,
  { measure, dimensions }: Observation,
  before: { text: string },
): boolean {
  if (dimensions[methodColumn] === undefined) return false;
  return [...(codes[methodColumn]?.keys() ?? [])].some((method) => {
    const at = { [timeColumn!]: before.text, [methodColumn]: method };
    return index.find(measure.id, dimensions, at)?.value != null;
  });
}

/** Whether the series of the two says after the earlier, up to the later, that it breaks, or that either means something else. */
export function isBroken(dataset: Figures, earlier: Observation, later: Observation): boolean {
  if (earlier.status === 'D' || later.status === 'D') return true;
  const axes = axisColumns(dataset).filter((axis) => axis !== dataset.timeColumn);
  const start = (observation: Observation) => parsePeriod(observation.period ?? '')?.start ?? '';
  return [...dataset.observations, ...dataset.derived].some(
    (one) =>
      one.status === 'B' &&
      one.measure.id === later.measure.id &&
      axes.every((axis) => one.dimensions[axis] === later.dimensions[axis]) &&
      start(one) > start(earlier) &&
      start(one) <= start(later),
  );
}
