import { alternativesOf } from '../alternatives-of.ts';
import {
  referenceAlternative,
  referenceAmbiguous,
  referenceCode,
  referenceDimension,
  referenceMeasure,
  referenceNoBetter,
  referencePeriod,
  referencePeriodGrammar,
  referenceUnverified,
} from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { parsePeriod } from '../../language/period.ts';
import { guessPeriod } from '../../language/guess-period.ts';
import { isUnverified } from '../check/unverified.ts';
import { periodsOf } from '../periods-of.ts';
import { nearestNames } from '../check/nearest-names.ts';
import type { Reference } from './parse-reference.ts';
import type { Figures, Observation } from '../types.ts';

/** Places in time that move with the data. */
export const moving = ['first', 'last', 'previous', 'best', 'worst'];

export type Found = { observation: Observation } | { problem: Sentence };

/** What a reference means that names no period, or one that follows the data. */
export interface PeriodContext {
  /** The period of a reference that names none; without it, it means `last`. */
  period?: string | undefined;
  /** The period that `last` means where the whole text agrees on one; without it, the last with a value. */
  newest?: string | undefined;
}

/**
 * The one observation that a reference means. An absent value is found only by naming its period; several matches are a
 * problem, never a choice.
 */
export function findObservation(dataset: Figures, reference: Reference, { period, newest }: PeriodContext = {}): Found {
  const { measure: name, where, from } = reference;
  const measure = dataset.measures.get(name);
  if (!measure) return { problem: referenceMeasure(dataset.id, name, nearestNames(name, dataset.measures.keys())) };

  const said = reference.at ?? (dataset.timeColumn ? (period ?? 'last') : null);
  const when = said === 'last' ? (newest ?? said) : said;
  const fixed = when !== null && dataset.timeColumn && !moving.includes(when) ? { [dataset.timeColumn]: when } : {};
  // What a row with a fault may have said is not held against a reference: the fault is told where it stands.
  const unverified = isUnverified(dataset, { indicator: name, ...where, ...fixed });
  let matches = observationsOf(dataset, name);
  const dimensions = dataset.dimensionColumns.map(({ id }) => id).filter((id) => id !== 'indicator');
  for (const [dimension, code] of Object.entries(where)) {
    if (!dimensions.includes(dimension)) return { problem: referenceDimension(dataset.id, dimension, dimensions) };
    const fitting = matches.filter((each) => each.dimensions[dimension] === code);
    if (!fitting.length && !(unverified && mayHave(dataset, dimension, code)))
      return { problem: referenceCode(dimension, code, nearestNames(code, codesOf(matches, dimension))) };
    matches = fitting;
  }

  if (when !== null && !moving.includes(when) && !parsePeriod(when))
    return { problem: referencePeriodGrammar(when, guessPeriod(when)) };
  if (unverified) return { problem: referenceUnverified() };
  const byRank = when === 'best' || when === 'worst';
  if (byRank && measure.better === 'none') return { problem: referenceNoBetter(name) };
  const chosen = when === null ? matches : choose(matches, when, newest);
  if (when !== null && !chosen.length) return { problem: referencePeriod(when, nearPeriods(when, matches)) };
  const open = dimensions.find((dimension) => codesOf(chosen, dimension).length > 1);
  if (open) return { problem: referenceAmbiguous(open, nearestNames('', codesOf(chosen, open), 12)) };
  const observation = byRank ? extreme(chosen, when, measure.better === 'lower') : chosen[0]!;
  return from === null ? { observation } : alternativeOf(dataset, observation, from);
}

/** The same observation with the value that another source gives. */
function alternativeOf(dataset: Figures, observation: Observation, source: string): Found {
  const all = alternativesOf(dataset, observation);
  const alternative = all.find((each) => each.source === source);
  if (!alternative) return { problem: referenceAlternative(all.map((each) => each.source)) };
  const { value, reason } = alternative;
  return { observation: { ...observation, value, qualifier: null, sources: [source], note: reason } };
}

/** The observations at a period or at a moving place in time; for best and worst all that have a value. */
export function choose(matches: readonly Observation[], when: string, newest?: string): readonly Observation[] {
  if (!moving.includes(when)) return matches.filter(({ period }) => period === when);
  const known = matches.filter(({ value }) => value !== null);
  if (when === 'best' || when === 'worst') return known;
  const periods = periodsOf(known);
  const last = newest === undefined ? periods.length - 1 : periods.indexOf(newest);
  const period = when === 'first' ? periods[0] : periods[when === 'last' ? last : last - 1];
  return known.filter((each) => each.period === period);
}

/** The highest or lowest value, whichever is meant; the earliest of equals. */
function extreme(observations: readonly Observation[], when: 'best' | 'worst', lower: boolean): Observation {
  const lowest = (when === 'best') === lower;
  const periods = periodsOf(observations);
  const time = ({ period }: Observation) => periods.indexOf(period ?? '');
  return [...observations].sort(
    (a, b) => (lowest ? a.value! - b.value! : b.value! - a.value!) || time(a) - time(b),
  )[0]!;
}

export function codesOf(observations: readonly Observation[], dimension: string): string[] {
  return [...new Set(observations.map((each) => each.dimensions[dimension] ?? ''))];
}

/** True when a row may have the code: it is in the code list, or the list is not known. */
export function mayHave({ codes }: Figures, dimension: string, code: string): boolean {
  const list = codes[dimension];
  return !list?.size || list.has(code);
}

export function nearPeriods(when: string, matches: readonly Observation[]): string[] {
  return nearestNames(when, periodsOf(matches), 8);
}

/** The observations of the measure and codes that a reference names, at any time. */
export function observationsNamed(dataset: Figures, { measure, where }: Reference): Observation[] {
  const codes = Object.entries(where);
  return observationsOf(dataset, measure).filter(({ dimensions }) =>
    codes.every(([dimension, code]) => dimensions[dimension] === code),
  );
}

const byMeasure = new WeakMap<Figures, Map<string, Observation[]>>();

/** A dataset's observations of one measure, computed ones included; grouped once a dataset. */
export function observationsOf(dataset: Figures, measure: string): readonly Observation[] {
  let groups = byMeasure.get(dataset);
  if (!groups) {
    groups = new Map();
    for (const each of [...dataset.observations, ...dataset.derived]) {
      const group = groups.get(each.measure.id);
      if (group) group.push(each);
      else groups.set(each.measure.id, [each]);
    }
    byMeasure.set(dataset, groups);
  }
  return groups.get(measure) ?? [];
}
