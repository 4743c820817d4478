import { parsePeriod } from '../../language/period.ts';
import {
  holdsCount,
  holdsExtreme,
  holdsIncomplete,
  holdsMissing,
  holdsNoneOpen,
  holdsPeriods,
  holdsSeveralOpen,
  holdsTooFew,
} from '../../schema/messages/holds.ts';
import {
  referenceCode,
  referenceDimension,
  referenceMeasure,
  referencePeriod,
  referencePeriodGrammar,
  referenceUnverified,
} from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import {
  choose,
  codesOf,
  mayHave,
  moving,
  nearPeriods,
  observationsOf,
  type PeriodContext,
} from '../reference/find-observation.ts';
import { guessPeriod } from '../../language/guess-period.ts';
import { nearestNames } from '../check/nearest-names.ts';
import type { Reference } from '../reference/parse-reference.ts';
import { inPeriodOrder, periodsOf } from '../periods-of.ts';
import type { CodeList, Figures, Observation } from '../types.ts';
import { isUnverified } from '../check/unverified.ts';

/** Figures that differ by their code in one dimension alone, each with a value; in the order of the file, or of time. */
export interface Members {
  dimension: string;
  members: readonly Observation[];
}

/**
 * What `max(score at=2024)` ranges over: the figures of a reference that leaves one dimension open, names several of its
 * codes (`province=VN-13,VN-69`) or a span of time (`at=2013..2024`, open at either end). Totals and means, which code
 * lists mark as `aggregate`, take part only where they are named. All must be there: every code of the list, or as many as
 * `of=61` says.
 */
export function findMembers(
  dataset: Figures,
  reference: Reference,
  context: PeriodContext = {},
): Members | { problem: Sentence } {
  const { of, ...where } = reference.where;
  const found = openMatches(dataset, { ...reference, where }, context);
  if ('problem' in found) return found;
  const { dimension, matches, named } = found;
  const code = (one: Observation) => one.dimensions[dimension] ?? '';
  const members = matches.filter(({ value }) => value !== null);
  const missing = (wanted: Iterable<string>) =>
    [...wanted].filter((each) => !members.some((one) => code(one) === each));
  const gaps = missing(named ?? []);
  if (gaps.length) return { problem: holdsMissing(dimension, gaps) };
  if (members.length < 2) return { problem: holdsTooFew(dimension, members.map(code)) };
  if (!named) {
    const list = dataset.codes[dimension];
    const listed = [...(list?.keys() ?? [])].filter((each) => isMember(list, each));
    const all = listed.length ? listed : matches.map(code);
    const expected = of === undefined ? all.length : Number(of);
    const things = dimension === dataset.timeColumn ? null : dimension;
    if (members.length < expected) return { problem: holdsIncomplete(things, members.length, expected, missing(all)) };
    if (members.length !== expected) return { problem: holdsCount(things, members.length, String(of ?? expected)) };
  }
  return { dimension, members };
}

interface Open {
  dimension: string;
  matches: readonly Observation[];
  /** The codes that the reference itself lists. */
  named: readonly string[] | null;
}

/** The figures that fit a reference, and the one dimension in which they differ; what cannot exist (M) is left out. */
export function openMatches(
  dataset: Figures,
  { measure: name, where, at }: Reference,
  { period, newest }: PeriodContext = {},
): Open | { problem: Sentence } {
  const measure = dataset.measures.get(name);
  if (!measure) return { problem: referenceMeasure(dataset.id, name, nearestNames(name, dataset.measures.keys())) };
  const lists = Object.entries(where).map(([dimension, text]) => [dimension, text.split(',')] as const);
  const time = dataset.timeColumn;
  const said = time ? (at ?? period ?? 'last') : null;
  const when = said === 'last' ? (newest ?? said) : said;
  const times = when?.split(',') ?? [];
  const fixed = time && times.every((each) => parsePeriod(each)) ? { [time]: times } : {};
  const unverified = isUnverified(dataset, { indicator: name, ...Object.fromEntries(lists), ...fixed });
  const dimensions = dataset.dimensionColumns.map(({ id }) => id).filter((id) => id !== 'indicator');
  let matches: readonly Observation[] = observationsOf(dataset, name).filter(({ status }) => status !== 'M');
  for (const [dimension, codes] of lists) {
    if (!dimensions.includes(dimension)) return { problem: referenceDimension(dataset.id, dimension, dimensions) };
    const known = codesOf(matches, dimension);
    const unknown = codes.find((code) => !known.includes(code) && !(unverified && mayHave(dataset, dimension, code)));
    if (unknown !== undefined) return { problem: referenceCode(dimension, unknown, nearestNames(unknown, known)) };
    matches = matches.filter((each) => codes.includes(each.dimensions[dimension] ?? ''));
  }
  const wrong = when === null ? null : wrongTime(when);
  if (wrong || unverified) return { problem: wrong ?? referenceUnverified() };
  if (when !== null) {
    const chosen = atTimes(matches, when, newest);
    if (!chosen.length) return { problem: referencePeriod(when, nearPeriods(when, matches)) };
    matches = chosen;
  }

  const open = lists.filter(([, codes]) => codes.length > 1).map(([dimension]) => dimension);
  for (const dimension of dimensions)
    if (!(dimension in where) && codesOf(matches, dimension).length > 1) open.push(dimension);
  if (time && (times.length > 1 || when?.includes('..'))) open.push(time);
  const [dimension, ...others] = open;
  if (dimension === undefined) return { problem: holdsNoneOpen([...dimensions, ...(time ? ['at'] : [])]) };
  if (others.length) return { problem: holdsSeveralOpen(open.map((each) => (each === time ? 'at' : each))) };
  if (dimension === time) {
    const kinds = new Set(matches.map((one) => parsePeriod(one.period ?? '')?.kind));
    if (kinds.size > 1) return { problem: holdsPeriods(periodsOf(matches)) };
    return { dimension, matches: inPeriodOrder(matches), named: times.length > 1 ? times : null };
  }
  const named = where[dimension]?.split(',') ?? null;
  const list = dataset.codes[dimension];
  const members = matches.filter((one) => isMember(list, one.dimensions[dimension]));
  return { dimension, named, matches: named ? matches : members };
}

/** What is wrong with the time of an open reference: one period, several with commas, a span, or first, last, previous. */
function wrongTime(when: string): Sentence | null {
  if (when === 'best' || when === 'worst') return holdsExtreme(when);
  const texts = when.includes('..') ? when.split('..').filter(Boolean) : when.split(',');
  if (texts.length > 2 && when.includes('..')) return referencePeriodGrammar(when, null);
  const wrong = texts.find((text) => !parsePeriod(text) && !(moving.includes(text) && text === when));
  return wrong === undefined ? null : referencePeriodGrammar(wrong, guessPeriod(wrong));
}

/** The observations at these times; of a span those as long as the periods that bound it. */
function atTimes(matches: readonly Observation[], when: string, newest?: string): readonly Observation[] {
  if (!when.includes('..')) return when.split(',').flatMap((each) => choose(matches, each, newest));
  const [from, to] = when.split('..').map((text) => parsePeriod(text));
  const kind = (from ?? to)?.kind;
  return matches.filter((one) => {
    const own = parsePeriod(one.period ?? '');
    if (!own || (kind && own.kind !== kind)) return false;
    return (!from || own.start >= from.start) && (!to || own.end <= to.end);
  });
}

/** True for a code that is one of those a list is of: no total or mean of others, no part of another. */
export function isMember(list: CodeList | undefined, code = ''): boolean {
  const extra = list?.get(code)?.extra;
  return extra?.['aggregate'] !== 'yes' && !extra?.['part_of'];
}
