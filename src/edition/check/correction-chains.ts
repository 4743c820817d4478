import { stringify } from 'yaml';
import type { FigureChange } from '../../dataset/hand-in/compare-states.ts';
import { isIndicatorColumn } from '../../dataset/read/read-measures.ts';
import type { Dataset } from '../../dataset/types.ts';
import { numberText } from '../../language/number.ts';
import type { CorrectionsEntry, Published } from '../../schema/corrections.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Correction, Release } from '../types.ts';
import type { EditionFiles } from '../read/edition-files.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { Codes } from '../types.ts';

/** What corrections are checked by. */
export interface CorrectionPlaces {
  datasets: ReadonlyMap<string, Dataset>;
  /** What corrections.yaml says; null when the edition has none. */
  corrections: { value: readonly CorrectionsEntry[] | null; lineOf: LineOf } | null;
  /** Newest first. */
  releases: readonly Release[];
  files: EditionFiles;
  codes: Codes;
  /** What is known to be wrong already: a cell that has a fault is not told once more as one that has changed. */
  told: readonly Problem[];
  /** The day to which the edition is brought; undefined where that cannot be read. */
  updated: string | undefined;
  broken: ReadonlySet<string>;
}

/** An entry with its place in the file. */
export type Placed = Correction & { place: number };

/** Tells what is wrong at a key of an entry. */
export type Report = (place: number, key: readonly string[], found: Published | undefined, sentence: Sentence) => void;

/** The entries on one column of one row, in the order of their days, by `chainOf`. */
export type Chains = ReadonlyMap<string, readonly Placed[]>;

/** Names one column of one row: the anchor of the row, or for a unit the measure's id. */
export const chainOf = ({ id: dataset }: Dataset, id: string, field: string | undefined): string =>
  [dataset, id, field ?? ''].join('#');

/** The line to write for a change; day and reason are the editor's. */
export function entryFor(
  { id }: Dataset,
  { at, field, old, new: now }: Pick<FigureChange, 'at' | 'field' | 'old' | 'new'>,
): string {
  const codes = Object.entries(at).map(([column, code]) => `${column}: ${code}`);
  const where = [`dataset: ${id}`, codes.length ? `at: { ${codes.join(', ')} }` : 'at: {}'];
  const what = field === undefined ? [] : [`field: ${field}`];
  const values = [`old: ${yamlText(old)}`, `new: ${yamlText(now)}`];
  return `- { ${[...where, ...what, 'kind: …', 'date: …', ...values].join(', ')}, reason: { vi: …, en: … } }`;
}

/** A number or a text as YAML reads it again within braces. */
function yamlText(said: Published): string {
  return typeof said === 'number'
    ? String(said)
    : stringify({ said }, { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(8, -2);
}

/** A number as the dataset's CSV writes it; a text as it is. */
export function inStyle({ meta }: Dataset, said: Published): string {
  return typeof said === 'number' ? numberText(said, meta.numbers) : said;
}

export const csvOf = ({ id }: Dataset): string => `data/${id}.csv`;

/** The file that says the units of a dataset. */
export function unitFile({ id, meta }: Dataset): string {
  return meta.columns.some(isIndicatorColumn) ? 'data/codes/indicators.csv' : `data/${id}.meta.yaml`;
}
