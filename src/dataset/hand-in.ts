import type { DatasetMeta } from '../schema/dataset.ts';
import { faultsOf, sortProblems, type Problem } from '../schema/problem.ts';
import type { Unit } from '../language/number.ts';
import { rowsMissing } from '../schema/messages/hand-in.ts';
import { differenceOf, removedOf, type Difference } from './difference.ts';
import { parseDataset } from './parse-dataset.ts';
import { tidyHandIn } from './tidy-hand-in.ts';
import type { Code, Dataset, DatasetInput } from './types.ts';

/** What a file of a dataset is checked by, as plain data: a browser gets it as JSON. */
export interface HandInContext {
  id: string;
  meta: DatasetMeta;
  /** Rows of the code lists that the dataset uses, sources included, by name. */
  codeLists: Record<string, Code[]>;
  /** Rows of data/codes/indicators.csv of this dataset. */
  indicators: Record<string, string>[];
  units: Unit[];
  /** The text of the dataset's file as it is now, without a byte order mark. */
  published: string;
}

/** What a file says, and how it differs from what is published. */
export interface HandIn extends Difference {
  /** The clean CSV; what is taken in. */
  csv: string;
  /** Faults, then notices, what was put right among them. */
  problems: Problem[];
  /** Null while there is a fault. */
  dataset: Dataset | null;
  /** What is published; null where it cannot be read by the rules of today, so that nothing can be compared with it. */
  before: Dataset | null;
}

/** Puts a file right where that is safe, checks it by every rule of its dataset, and compares it with what is published. */
export function readHandIn(context: HandInContext, file: string, bytes: Uint8Array): HandIn {
  const tidy = tidyHandIn(bytes, file, context.meta);
  const none = { csv: tidy.csv, dataset: null, before: null, changes: [], added: [] };
  if (!tidy.csv) return { ...none, problems: tidy.problems };
  const input = inputOf(context, tidy.csv);
  const { dataset, problems } = parseDataset(input);
  // It is checked under the name that it will have, and told under the one that it was given.
  const told = problems.map((problem) => (problem.file === input.file ? { ...problem, file } : problem));
  const all = [...told, ...tidy.problems];
  if (!dataset || faultsOf(all).length) return { ...none, problems: sortProblems(all) };
  const before = readPublished(context);
  const difference = before ? differenceOf(dataset, before) : { changes: [], added: dataset.observations.slice() };
  const lost = removedOf(difference).length;
  if (lost) all.push({ ...rowsMissing(lost, before!.rows.length, difference.added.length), file });
  return { csv: tidy.csv, problems: sortProblems(all), dataset, before, ...difference };
}

/** The dataset as it is published; null where it cannot be read by the rules of today. */
export function readPublished(context: HandInContext): Dataset | null {
  return parseDataset(inputOf(context, context.published)).dataset;
}

function inputOf({ id, meta, codeLists, indicators, units }: HandInContext, csv: string): DatasetInput {
  const lists = new Map(
    Object.entries(codeLists).map(([name, codes]) => [name, new Map(codes.map((code) => [code.code, code]))]),
  );
  return {
    ...{ id, meta, indicators },
    file: `data/${id}.csv`,
    metaFile: `data/${id}.meta.yaml`,
    bytes: new TextEncoder().encode(csv),
    codeLists: lists,
    units: new Map(units.map((unit) => [unit.code, unit])),
    sources: lists.get('sources') ?? new Map(),
  };
}
