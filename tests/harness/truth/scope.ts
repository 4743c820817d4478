import type { Language } from '../../../src/language/language.ts';
import { formatAmount } from '../../../src/language/number.ts';
import {
  formatDate,
  formatMonth,
  formatPeriod,
  namePeriod,
  parsePeriod,
  formatPeriodShort,
} from '../../../src/language/period.ts';
import { chartObservations } from '../../../src/chart/chart-observations.ts';
import { chartTable } from '../../../src/chart/table/chart-table.ts';
import { codeName } from '../../../src/chart/words/code-name.ts';
import type { Dataset, Observation } from '../../../src/dataset/types.ts';
import { inputOf, perEdition, type Known } from './known.ts';
import { plainSpaces } from './read-passages.ts';

/** Observations among which a number without a link may be one, each with the names by which it must be told. */
export interface Scope {
  observations: readonly Observation[];
  /** The same, by the number that each is written as. */
  byAmount: ReadonlyMap<string, readonly Observation[]>;
  /** For each observation, the names of its code in every column that tells it from another, in small letters. */
  names: ReadonlyMap<Observation, Readonly<Record<string, readonly string[]>>>;
  timeColumns: ReadonlyMap<string, string | null>;
}

/** What a chart shows in its picture and its table. */
export const chartScope = perEdition((known, language, id): Scope => {
  const input = inputOf(known, language, id);
  const cells = chartTable(input).rows.flatMap(({ cells }) => cells.flatMap(({ observation }) => observation ?? []));
  const shown = [...chartObservations(input), ...cells];
  const periods = new Set(shown.map(({ period }) => period));
  const shares = input.dataset.derived.filter(
    ({ measure, period }) => measure.id === input.chart.progress?.percent && periods.has(period),
  );
  return scopeOf(known, [...new Set([...shown, ...shares])], language, input.chart.whole);
});

/** All figures of a dataset. */
export const datasetScope = perEdition((known, language, id): Scope => {
  const { observations, derived } = known.catalogue.datasets.get(id)!;
  return scopeOf(known, [...observations, ...derived], language);
});

/** All figures that a source gives. */
export const sourceScope = perEdition((known, language, id): Scope => {
  const all = [...known.observations.values()].filter(({ sources }) => sources.includes(id));
  return scopeOf(known, all, language);
});

/** `whole` is a code that needs no name: that of a total. */
function scopeOf({ catalogue }: Known, all: readonly Observation[], language: Language, whole?: string): Scope {
  const observations = all.filter(({ value }) => value !== null);
  const neighbours = new Map<string, Set<string>>();
  const place = (one: Observation, column: string): string =>
    JSON.stringify([one.dataset, one.measure.id, { ...one.dimensions, [column]: '' }]);
  for (const one of observations) {
    for (const [column, code] of Object.entries(one.dimensions)) {
      const key = `${column} ${place(one, column)}`;
      neighbours.set(key, (neighbours.get(key) ?? new Set()).add(code));
    }
  }
  const names = observations.map((one) => {
    const dataset = catalogue.datasets.get(one.dataset)!;
    const distinguishing = Object.keys(one.dimensions).filter(
      (column) =>
        column !== 'indicator' &&
        one.dimensions[column] !== whole &&
        (neighbours.get(`${column} ${place(one, column)}`)?.size ?? 0) > 1,
    );
    const pairs = distinguishing.map((column) => [column, namesOf(dataset, column, one, language)]);
    return [one, Object.fromEntries(pairs) as Record<string, string[]>] as const;
  });
  const timeColumns = new Map([...catalogue.datasets.values()].map(({ id, timeColumn }) => [id, timeColumn]));
  const byAmount = Map.groupBy(observations, (one) => amountOf(one, language));
  return { observations, byAmount, names: new Map(names), timeColumns };
}

/** The number that an observation is written as, without its unit; or another value in its stead. */
export function amountOf({ value, measure }: Observation, language: Language, of = value): string {
  return formatAmount(of ?? 0, language, { unit: measure.unit, decimals: measure.decimals });
}

/** What a column's code is called: a code's name, or the spellings of a period. */
function namesOf(dataset: Dataset, column: string, one: Observation, language: Language): string[] {
  const code = one.dimensions[column] ?? '';
  const period = column === dataset.timeColumn ? parsePeriod(code) : null;
  if (!period) {
    const entry = dataset.codes[column]?.get(code);
    return [codeName(dataset, column, code)[language], ...Object.values(entry?.extra ?? {})]
      .filter((name) => name.length > 1)
      .map((name) => plainSpaces(name).toLowerCase());
  }
  const words = [formatPeriod, namePeriod, formatMonth, formatPeriodShort].map((format) => format(period, language));
  const day = period.kind === 'day' ? [formatDate(period.start, language)] : [period.start.slice(0, 4)];
  return [...words, ...day].map((name) => plainSpaces(name).toLowerCase());
}

/**
 * Whether a text tells which observation it means: the period in the same sentence, the rest there or elsewhere in the
 * passage, where a series is named once and then told on.
 */
export function isNamed(
  { names, timeColumns }: Scope,
  one: Observation,
  sentence: string,
  passage = sentence,
): boolean {
  const [near, far] = [sentence.toLowerCase(), passage.toLowerCase()];
  return Object.entries(names.get(one) ?? {}).every(([column, spellings]) => {
    const words = column === timeColumns.get(one.dataset) ? near : far;
    return spellings.some((name) => words.includes(name));
  });
}
