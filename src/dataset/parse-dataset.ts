import type { Problem } from '../schema/problem.ts';
import { checkCells } from './check-cells.ts';
import { checkMeta } from './check-meta.ts';
import { checkObservations } from './check-observations.ts';
import { decodeText } from './decode-text.ts';
import { deriveObservations } from './derive-observations.ts';
import { matchHeader } from './match-header.ts';
import { parseTable, type ParsedTable } from './parse-table.ts';
import { isIndicatorColumn, readMeasures } from './read-measures.ts';
import { readObservations } from './read-observations.ts';
import type { CodeList, Dataset, DatasetInput, Measure, Observation } from './types.ts';

export interface ParsedDataset {
  /** Null when there is any problem: a dataset is right or it is not published. */
  dataset: Dataset | null;
  problems: Problem[];
}

/** Bytes and metadata into a checked, typed dataset, or every problem there is at once. */
export function parseDataset(input: DatasetInput): ParsedDataset {
  const problems: Problem[] = [];
  const keep = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };

  const { measures } = keep(readMeasures(input));
  keep({ problems: checkMeta(input, measures) });
  const metaFaulty = problems.length > 0;

  const decoded = keep(decodeText(input.bytes, input.file));
  if (decoded.problems.length) return { dataset: null, problems };
  const table = keep(parseTable(decoded.text, { file: input.file, delimiter: input.meta.delimiter }));
  if (!table.header.length) return { dataset: null, problems };
  const columns = input.meta.columns.map(({ id }) => id);
  const header = keep(matchHeader(table.header, { file: input.file, columns }));
  const cells = keep(checkCells(table, header.positions, input, measures));
  // Without every column, or with a faulty description, rows would be misread and the faults told would mislead.
  if (metaFaulty || header.problems.length) return { dataset: null, problems };

  const { observations } = keep(readObservations(cells.sound, header.positions, input, measures));
  const dataset = joinDataset(input, measures, table, observations);
  keep({ problems: checkObservations(dataset, table.records, input) });
  return { dataset: problems.length ? null : dataset, problems };
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
  const dataset: Dataset = {
    id,
    meta,
    timeColumn: meta.columns.find(({ role }) => role === 'time')?.id ?? null,
    dimensionColumns: meta.columns.filter(({ role }) => role === 'dimension').sort((a, b) => place(a) - place(b)),
    codes,
    measures,
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
