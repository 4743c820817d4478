import { inEach, type Words } from '../../language/language.ts';
import {
  holdsAggregate,
  holdsNoMore,
  holdsNote,
  holdsNoValue,
  holdsOtherExtreme,
  holdsOtherSource,
  holdsOver,
  withPlace,
} from '../../schema/messages/holds.ts';
import { referenceCode, referenceDataset, referenceGrammar } from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { findObservation, type PeriodContext } from '../reference/find-observation.ts';
import { formatObservation } from '../write/format-observation.ts';
import { nearestNames } from '../check/nearest-names.ts';
import { parseReference, type Reference } from '../reference/parse-reference.ts';
import { resolveReferences, type ReferenceContext } from '../reference/resolve-reference.ts';
import type { Figures, Observation } from '../types.ts';
import { whyInexact, whyNotComparable, whyOverlapping } from './comparable.ts';
import { findMembers, isMember, openMatches, type Members } from './find-members.ts';
import { operators, parseCondition, type Condition, type Side } from './parse-condition.ts';

type Failed = { problem: Sentence };
type Answer = true | Failed;

/** Whether a condition is true of the published values, before rounding; of one that is not, what the data say instead. */
export function checkHolds(text: string, context: ReferenceContext): Answer {
  const condition = parseCondition(text);
  if ('problem' in condition) return condition;
  return condition.kind === 'codes' ? checkCodes(text, condition, context) : checkCompared(text, condition, context);
}

type Compared = Extract<Condition, { kind: 'compared' }>;
type Codes = Extract<Condition, { kind: 'codes' }>;

/** A side as numbers, each with the figure from which it comes. */
interface Read {
  dataset: Figures | null;
  values: readonly { value: number; observation: Observation | null; name: Words }[];
}

function checkCompared(text: string, { left, operator, right }: Compared, context: ReferenceContext): Answer {
  const [a, b] = [readSide(left, context), readSide(right, context)];
  if ('problem' in a) return a;
  if ('problem' in b) return b;
  const limit = b.values[0]!;
  const mixed = left.kind === 'rank' || right.kind === 'rank' ? null : whyMixed(a, b);
  if (mixed) return { problem: mixed };
  const failing = a.values.filter(({ value }) => !operators[operator](value, limit.value));
  if (!failing.length) return true;
  const shown = failing.slice(0, 5).map(({ name }) => name);
  const more = failing.length > shown.length ? inEach(() => '…') : null;
  const compared = right.kind === 'number' ? [] : [limit.name];
  return { problem: holdsNoMore(text, joined([...shown, ...(more ? [more] : []), ...compared])) };
}

/** Figures of one measure are only compared where they were measured alike. */
function whyMixed({ dataset, values }: Read, { values: others }: Read): Sentence | null {
  const figures = [...values, ...others].flatMap(({ observation }) => observation ?? []);
  const alike = figures.every(
    (one) => one.dataset === figures[0]!.dataset && one.measure.id === figures[0]!.measure.id,
  );
  if (!dataset || !alike) return null;
  const [some, limits] = [values, others].map((side) => side.flatMap(({ observation }) => observation ?? []));
  return whyNotComparable(dataset, figures) ?? whyOverlapping(some!, limits!, periodAndCodes);
}

/** How a figure is named among others of its measure. */
function periodAndCodes({ measure, dimensions }: Observation): string {
  return Object.entries(dimensions)
    .flatMap(([column, code]) => (column === 'indicator' && code === measure.id ? [] : code))
    .join(' ');
}

function readSide(side: Side, context: ReferenceContext): Read | Failed {
  if (side.kind === 'number') {
    const name = String(side.value);
    return { dataset: null, values: [{ value: side.value, observation: null, name: inEach(() => name) }] };
  }
  if (side.kind === 'figure') return readFigure(side.reference, context);
  const found = readReference(side.reference, context);
  if ('problem' in found) return found;
  return side.kind === 'rank' ? readRank(found, context) : readAll(found, context);
}

function readFigure(text: string, context: ReferenceContext): Read | Failed {
  const figure = resolveReferences(context)(text);
  if ('problem' in figure) return figure;
  const { observation } = figure;
  if (observation.value === null) return { problem: holdsNoValue() };
  const found = readReference(text, context);
  if ('problem' in found) return found;
  const { dataset, reference } = found;
  // The best of all periods is one among figures that must have been measured alike.
  if (reference.at === 'best' || reference.at === 'worst') {
    const all = openMatches(dataset, { ...reference, at: '..' });
    const mixed = 'problem' in all ? all.problem : whyNotComparable(dataset, withValues(all.matches));
    if (mixed) return { problem: mixed };
    const matches = 'problem' in all ? [] : withValues(all.matches);
    const best = matches.filter(({ value }) => value === observation.value);
    const overlap = whyOverlapping(best, matches, periodAndCodes);
    if (overlap) return { problem: overlap };
  }
  return { dataset, values: [{ value: observation.value, observation, name: said(observation) }] };
}

function readAll({ dataset, reference }: Found, context: ReferenceContext): Read | Failed {
  const found = comparableMembers(dataset, reference, periodsIn(dataset, context));
  if ('problem' in found) return found;
  const { dimension, members } = found;
  const values = members.map((observation) => ({
    value: observation.value!,
    observation,
    name: named(dataset, dimension, observation),
  }));
  return { dataset, values };
}

/** The place of a figure among the codes of its dimension: 1 is the best, or the highest where neither is better; equals share it. */
function readRank({ dataset, reference }: Found, context: ReferenceContext): Read | Failed {
  const { over, of, ...where } = reference.where;
  const dimensions = Object.keys(where);
  const time = dataset.timeColumn;
  const dimension = over ?? (dimensions.length > 1 ? undefined : (dimensions[0] ?? time ?? undefined));
  const allowed = [...dimensions, ...(time ? [time] : [])];
  if (dimension === undefined || !allowed.includes(dimension)) return { problem: holdsOver(allowed) };
  const own = resolveOne(dataset, { ...reference, where }, periodsIn(dataset, context));
  if ('problem' in own) return own;
  const rest: Record<string, string> = { ...where, ...(of === undefined ? {} : { of }) };
  if (dimension !== time) Reflect.deleteProperty(rest, dimension);
  const all = { ...reference, where: rest, ...(dimension === time ? { at: '..' } : { at: own.period }) };
  const found = comparableMembers(dataset, all, periodsIn(dataset, context));
  if ('problem' in found) return found;
  if (found.dimension !== dimension) return { problem: holdsOver([found.dimension]) };
  if (!found.members.includes(own)) return { problem: notAmong(dataset, found, own.dimensions[dimension] ?? '') };
  const overlap = whyOverlapping([own], found.members, (one) => one.dimensions[dimension] ?? '');
  if (overlap) return { problem: overlap };
  const lower = own.measure.better === 'lower';
  const value = 1 + found.members.filter((one) => (lower ? one.value! < own.value! : one.value! > own.value!)).length;
  const name = withPlace(named(dataset, dimension, own), `${value}/${found.members.length}`);
  return { dataset, values: [{ value, observation: own, name }] };
}

function resolveOne(dataset: Figures, reference: Reference, periods: PeriodContext): Observation | Failed {
  const found = findObservation(dataset, reference, periods);
  if ('problem' in found) return found;
  return found.observation.value === null ? { problem: holdsNoValue() } : found.observation;
}

function checkCodes(text: string, condition: Codes, context: ReferenceContext): Answer {
  const found = readReference(condition.reference, context);
  if ('problem' in found) return found;
  if (condition.function === 'stated') return checkStated(text, condition, found, context);
  const { dataset, reference } = found;
  const all = comparableMembers(dataset, reference, periodsIn(dataset, context));
  if ('problem' in all) return all;
  const { dimension, members } = all;
  const code = (one: Observation) => one.dimensions[dimension] ?? '';
  const unknown = condition.codes.find((each) => !members.some((one) => code(one) === each));
  if (unknown !== undefined) return { problem: notAmong(dataset, all, unknown) };
  const values = members.map(({ value }) => value!);
  const extreme = condition.function === 'max' ? Math.max(...values) : Math.min(...values);
  const first = members.filter(({ value }) => value === extreme);
  const overlap = whyOverlapping(first, members, code);
  if (overlap) return { problem: overlap };
  const wanted = new Set(condition.codes);
  if (first.length === wanted.size && first.every((one) => wanted.has(code(one)))) return true;
  const instead = joined(first.map((one) => named(dataset, dimension, one)));
  return { problem: holdsOtherExtreme(text, condition.function, instead) };
}

/** Words that the data cannot prove are the source's own: it is the source of that figure, whose note says them. */
function checkStated(text: string, { codes }: Codes, { dataset, reference }: Found, context: ReferenceContext): Answer {
  const found = findObservation(dataset, reference, periodsIn(dataset, context));
  if ('problem' in found) return found;
  const { sources, note } = found.observation;
  if (!codes.every((each) => sources.includes(each))) return { problem: holdsOtherSource(text, sources) };
  return note ? true : { problem: holdsNote() };
}

/** What a reference to a dataset means that names no period. */
function periodsIn({ id }: Figures, { period, newest }: ReferenceContext): PeriodContext {
  return { period, newest: newest?.get(id) };
}

interface Found {
  dataset: Figures;
  reference: Reference;
}

function readReference(text: string, { datasets, dataset: defaultDataset }: ReferenceContext): Found | Failed {
  const reference = parseReference(text, defaultDataset);
  if (!reference || reference.from !== null) return { problem: referenceGrammar() };
  const dataset = datasets.get(reference.dataset);
  return dataset
    ? { dataset, reference }
    : { problem: referenceDataset(nearestNames(reference.dataset, datasets.keys())) };
}

function comparableMembers(dataset: Figures, reference: Reference, periods: PeriodContext): Members | Failed {
  const found = findMembers(dataset, reference, periods);
  if ('problem' in found) return found;
  const { dimension, members } = found;
  const problem = whyNotComparable(dataset, members) ?? whyInexact(members, (one) => one.dimensions[dimension] ?? '');
  return problem ? { problem } : found;
}

function notAmong(dataset: Figures, { dimension, members }: Members, code: string): Sentence {
  const list = dataset.codes[dimension];
  if (list?.has(code) && !isMember(list, code)) return holdsAggregate(dimension, code);
  return referenceCode(
    dimension,
    code,
    nearestNames(
      code,
      members.map((one) => one.dimensions[dimension] ?? ''),
    ),
  );
}

function withValues(observations: readonly Observation[]): Observation[] {
  return observations.filter(({ value }) => value !== null);
}

function said(observation: Observation): Words {
  return inEach((language) => formatObservation(observation, language));
}

/** "VN-13 (Quảng Ninh: 92,18%)"; of a period "2024-07-01 (30,0%)". */
function named({ codes }: Figures, dimension: string, observation: Observation): Words {
  const code = observation.dimensions[dimension] ?? '';
  const name = codes[dimension]?.get(code)?.name;
  const value = said(observation);
  return inEach((language) => `${code} (${name ? `${name[language]}: ` : ''}${value[language]})`);
}

function joined(words: readonly Words[]): Words {
  return inEach((language) => words.map((each) => each[language]).join(', '));
}
