import type { DatasetMeta } from '../../schema/dataset.ts';
import { sortProblems, type Problem } from '../../schema/problem.ts';
import type { Unit } from '../../language/number.ts';
import { rowsMissing } from '../../schema/messages/hand-in.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { differenceOf, type Difference } from './difference.ts';
import { parseDataset } from '../parse-dataset.ts';
import { observationId } from '../read/read-observations.ts';
import { splitCells, type Cells } from '../read/split-cells.ts';
import type { HandInFile } from './open-hand-in.ts';
import { tidyHandIn } from './tidy-hand-in.ts';
import type { Code, Dataset, DatasetInput } from '../types.ts';

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
export function readHandIn(context: HandInContext, handed: HandInFile): HandIn {
  const { name: file } = handed;
  const tidy = tidyHandIn(handed, context.meta);
  const none = { csv: tidy.csv, dataset: null, before: null, changes: [], added: [] };
  if (!tidy.cells) return { ...none, problems: tidy.problems };
  const input = inputOf(context, tidy.cells);
  const { dataset, provisional, problems } = parseDataset(input);
  const before = readPublished(context);
  // It is checked under the name that it will have, and told under the one that it was given.
  const told = problems.map((problem) => (problem.file === input.file ? { ...problem, file } : problem));
  const missing = before ? noticeMissing(dataset ?? provisional, before, dataset !== null) : [];
  const all = sortProblems([...told, ...tidy.problems, ...missing.map((notice) => ({ ...notice, file }))]);
  if (!dataset) return { ...none, problems: all };
  const difference = before ? differenceOf(dataset, before) : { changes: [], added: dataset.observations.slice() };
  return { csv: tidy.csv, problems: all, dataset, before, ...difference };
}

/** Published rows that a file does not have; of one with faults, whose rows may not be known, only where most are missing. */
function noticeMissing(handed: Dataset | null, before: Dataset, sound: boolean): Sentence[] {
  if (!handed) return [];
  const key = handed.meta.key.map((column) => handed.header.indexOf(column));
  const ids = new Set(handed.rows.map((cells) => observationId(key.map((place) => cells[place] ?? ''))));
  const published = before.rows.length;
  const missing = before.observations.filter(({ id }) => !ids.has(id)).length;
  const added = ids.size - (published - missing);
  const few = !sound && missing * 2 <= published;
  return missing && !few ? [rowsMissing(missing, published, added)] : [];
}

const published = new WeakMap<HandInContext, Dataset | null>();

/** The dataset as it is published, read once for all that is compared with it; null where the rules of today do not allow it. */
export function readPublished(context: HandInContext): Dataset | null {
  let dataset = published.get(context);
  if (dataset === undefined) {
    const cells = splitCells(context.published, context.meta.delimiter);
    published.set(context, (dataset = parseDataset(inputOf(context, cells)).dataset));
  }
  return dataset;
}

function inputOf({ id, meta, codeLists, indicators, units }: HandInContext, content: Cells): DatasetInput {
  const lists = new Map(
    Object.entries(codeLists).map(([name, codes]) => [name, new Map(codes.map((code) => [code.code, code]))]),
  );
  return {
    ...{ id, meta, indicators, content },
    file: `data/${id}.csv`,
    metaFile: `data/${id}.meta.yaml`,
    codeLists: lists,
    units: new Map(units.map((unit) => [unit.code, unit])),
    sources: lists.get('sources') ?? new Map(),
  };
}
