import { faultsOf, type Problem } from '../schema/problem.ts';
import { convertFormats } from './read/convert-formats.ts';
import { checkCells } from './check/check-cells.ts';
import { checkFileName } from './check/check-file-name.ts';
import { checkMeta } from './check/check-meta.ts';
import { checkObservations } from './check/check-observations.ts';
import { decodeText } from './read/decode-text.ts';
import { deriveObservations } from './derive-observations.ts';
import { matchHeader } from './read/match-header.ts';
import { tableOf, type ParsedTable } from './read/parse-table.ts';
import { isIndicatorColumn, readMeasures } from './read/read-measures.ts';
import { readObservations } from './read/read-observations.ts';
import { splitCells, type Cells } from './read/split-cells.ts';
import { rowColumns } from './row-pages.ts';
import type { CodeList, Dataset, DatasetInput, Measure, Observation } from './types.ts';
import { anyFigure, unverifiedMeasures, unverifiedObservation, withComputed } from './check/unverified.ts';

export interface ParsedDataset {
  /** Null when there is any fault: a dataset is right or it is not published. */
  dataset: Dataset | null;
  /** What could be read of a dataset with problems, to check what refers to it; null when its columns are not known. */
  provisional: Dataset | null;
  /** Faults and notices. */
  problems: Problem[];
}

/** Content and metadata into a checked, typed dataset, or every problem there is at once. */
export function parseDataset(input: DatasetInput): ParsedDataset {
  const problems: Problem[] = [];
  const keep = <T extends { problems: Problem[] }>(result: T): T => {
    // One by one: a file may have more problems than a call can take arguments.
    for (const problem of result.problems) problems.push(problem);
    return result;
  };

  const misnamed = checkFileName(input.file);
  if (misnamed) return { dataset: null, provisional: null, problems: [misnamed] };
  const { measures } = keep(readMeasures(input));
  keep({ problems: checkMeta(input, measures) });
  const described = [...problems];
  const unreadable = () => ({ dataset: null, provisional: null, problems });

  const { cells: content } = keep(readCells(input));
  if (!content) return unreadable();
  const split = tableOf(content, input.file);
  const columns = input.meta.columns.map(({ id }) => id);
  const header = split.header.length ? matchHeader(split.header, { file: input.file, columns }) : null;
  // Rows that differ from a faulty header say nothing more.
  keep({ problems: split.problems.filter(({ code }) => code !== 'rows-other' || !header?.problems.length) });
  if (!header) return unreadable();
  keep(header);
  const table = { ...split, records: convertFormats(split.records, header.positions, input, measures) };
  const cells = keep(checkCells(table, header.positions, input, measures));
  // Without every column rows would be misread, and the faults told would mislead.
  if (header.problems.length || hasUnknownColumns(described, input)) return unreadable();

  const read = readObservations(cells.sound, header.positions, input, measures);
  const spared = readObservations(cells.readable, header.positions, input, measures);
  const observations = cells.readable.length
    ? inRowOrder([...read.observations, ...spared.observations])
    : read.observations;
  const doubtful = withProblems(read);
  const unverified = [
    ...(faultsOf(table.problems).some(({ code }) => code !== 'row-blank') ? [anyFigure] : []),
    ...unverifiedMeasures(described, input),
    ...cells.unverified,
    ...doubtful.map(unverifiedObservation),
  ];
  const dataset = joinDataset(input, measures, table, observations);
  // A figure whose own cells are at fault is held against no other: one wrong cell is one message.
  const told = new Set(doubtful);
  const sound = told.size ? observations.filter((observation) => !told.has(observation)) : observations;
  const known = { ...dataset, observations: sound, unverified: withComputed(dataset, unverified) };
  const checked = checkObservations(known, table.records, input);
  // A faulty description would make sound figures look wrong.
  if (!described.length) for (const result of [read, checked]) keep(result);
  if (!faultsOf(problems).length) return { dataset, provisional: null, problems };
  const doubted = [...unverified, ...checked.unverified.map(unverifiedObservation)];
  return { dataset: null, provisional: { ...dataset, unverified: withComputed(dataset, doubted) }, problems };
}

/** The cells of a dataset's file; null where its bytes are no text. */
function readCells({ content, file, meta }: DatasetInput): { cells: Cells | null; problems: Problem[] } {
  if (!(content instanceof Uint8Array)) return { cells: content, problems: [] };
  const { text, problems } = decodeText(content, file);
  return { cells: faultsOf(problems).length ? null : splitCells(text, meta.delimiter), problems };
}

/** True when the description leaves open which columns there are and what they are. */
function hasUnknownColumns(described: readonly Problem[], { meta, metaFile, indicators }: DatasetInput): boolean {
  const listed = meta.derived.length || meta.columns.some(isIndicatorColumn);
  if (listed && !indicators.length) return true;
  return described.some(
    ({ file, column = '' }) => file === metaFile && /^(columns|columns\.\d+\.(id|type)|key\.\d+)$/.test(column),
  );
}

/** The observations whose rows have a problem, other than in the words of a note. */
function withProblems({ observations, problems }: ReturnType<typeof readObservations>): Observation[] {
  const rows = new Set(problems.filter(({ code }) => !code.startsWith('note-')).map(({ row }) => row));
  return observations.filter(({ row }) => rows.has(row ?? 0));
}

function inRowOrder(observations: Observation[]): Observation[] {
  return observations.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function joinDataset(
  { id, meta, codeLists, sources }: DatasetInput,
  measures: ReadonlyMap<string, Measure>,
  table: ParsedTable,
  observations: Observation[],
): Dataset {
  const place = (column: { id: string }) => table.header.indexOf(column.id);
  const codes: Record<string, CodeList> = {};
  for (const column of meta.columns) {
    const list = codeLists.get(column.codes ?? '');
    if (isIndicatorColumn(column)) codes[column.id] = codesOfMeasures(measures);
    else if (column.id === 'source') codes[column.id] = sources;
    else if (list) codes[column.id] = list;
  }
  const dimensionColumns = meta.columns.filter(({ role }) => role === 'dimension').sort((a, b) => place(a) - place(b));
  const dataset: Dataset = {
    id,
    meta,
    timeColumn: meta.columns.find(({ role }) => role === 'time')?.id ?? null,
    dimensionColumns,
    codes,
    measures,
    rowsBy: rowColumns(meta, dimensionColumns, observations.length),
    observations,
    derived: [],
    header: table.header,
    rows: table.records.map(({ cells }) => cells),
  };
  return { ...dataset, derived: deriveObservations(dataset) };
}

function codesOfMeasures(measures: ReadonlyMap<string, Measure>): CodeList {
  return new Map([...measures].map(([code, { name }]) => [code, { code, name, extra: {} }]));
}
