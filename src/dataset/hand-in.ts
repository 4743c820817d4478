import type { DatasetMeta } from '../schema/dataset.ts';
import { faultsOf, sortProblems, type Problem } from '../schema/problem.ts';
import type { Unit } from '../language/number.ts';
import { compareRelease, type FigureChange } from './compare-release.ts';
import { parseDataset } from './parse-dataset.ts';
import { tidyHandIn } from './tidy-hand-in.ts';
import { writeCsv } from './write-csv.ts';
import type { Code, Dataset, DatasetInput, Observation } from './types.ts';

/** What a file of a dataset is checked by, as plain data: a browser gets it as JSON. */
export interface HandInContext {
  id: string;
  meta: DatasetMeta;
  /** Rows of the code lists that the dataset uses, sources included, by name. */
  codeLists: Record<string, Code[]>;
  /** Rows of data/codes/indicators.csv of this dataset. */
  indicators: Record<string, string>[];
  units: Unit[];
  /** The dataset's file as it is now. */
  published: string;
}

/** What a file says, and how it differs from what is published. */
export interface HandIn {
  /** The clean CSV; what is taken in. */
  csv: string;
  /** Faults, then notices, what was put right among them. */
  problems: Problem[];
  /** Null while there is a fault. */
  dataset: Dataset | null;
  /** Figures that are published with another value, or that are gone. */
  changes: FigureChange[];
  /** Observations that are not published yet. */
  added: Observation[];
}

/** Puts a file right where that is safe, checks it by every rule of its dataset, and compares it with what is published. */
export function readHandIn(context: HandInContext, file: string, bytes: Uint8Array): HandIn {
  const tidy = tidyHandIn(bytes, file, context.meta);
  if (!tidy.csv) return { csv: '', problems: tidy.problems, dataset: null, changes: [], added: [] };
  const input = inputOf(context, tidy.csv);
  const parsed = parseDataset(input);
  // It is checked under the name that it will have, and told under the one that it was given.
  const told = parsed.problems.map((problem) => (problem.file === input.file ? { ...problem, file } : problem));
  const problems = sortProblems([...told, ...tidy.problems]);
  const { dataset } = parsed;
  if (!dataset) return { csv: tidy.csv, problems, dataset, changes: [], added: [] };
  const before = parseDataset(inputOf(context, context.published)).dataset;
  const known = new Set(before?.observations.map(({ id }) => id));
  return {
    csv: tidy.csv,
    problems,
    dataset: faultsOf(problems).length ? null : dataset,
    changes: before ? compareRelease(dataset, new TextEncoder().encode(writeCsv(before))).changes : [],
    added: dataset.observations.filter(({ id }) => !known.has(id)),
  };
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
