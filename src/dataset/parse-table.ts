import Papa from 'papaparse';
import {
  delimiterOther,
  fileEmpty,
  quoteBroken,
  rowBlank,
  rowLong,
  rowShort,
  rowsOther,
  type Sentence,
} from '../schema/messages.ts';
import type { Problem } from '../schema/problem.ts';

/** One row of cells under the header; `row` is its number in a spreadsheet, where the header is row 1. */
export interface TableRecord {
  row: number;
  cells: string[];
}

export interface ParsedTable {
  header: string[];
  /** Only the records that have as many cells as the header. */
  records: TableRecord[];
  /** Records with another number of cells, which are told as problems. */
  uneven: TableRecord[];
  problems: Problem[];
}

const delimiters = [',', ';', '\t'];

/**
 * Splits a CSV text into header and records, all cells as text; nothing is trimmed, nothing is guessed.
 * A `sep=` line is read as in a spreadsheet: it names the separator and is not a row.
 */
export function parseTable(text: string, { file, delimiter }: { file: string; delimiter: string }): ParsedTable {
  const problems: Problem[] = [];
  const report = (sentence: Sentence, row?: number, found?: string) => problems.push({ ...sentence, file, row, found });
  const refused = () => ({ header: [], records: [], uneven: [], problems });

  const lines = text.replace(/\r\n?/g, '\n');
  const named = /^"?sep=(.)"?\n/.exec(lines);
  if (named && named[1] !== delimiter) {
    report(delimiterOther(delimiter, named[1]!), 1, named[0].trim());
    return refused();
  }

  const { data, errors } = Papa.parse<string[]>(named ? lines.slice(named[0].length) : lines, {
    delimiter,
    newline: '\n',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  for (const { type, row } of errors) if (type === 'Quotes') report(quoteBroken(), (row ?? 0) + 1);
  const broken = new Set(errors.map(({ row }) => (row ?? 0) + 1));
  while (data.length && isBare(data.at(-1)!)) data.pop();

  const [header, ...rows] = data;
  if (!header || (!rows.length && !problems.length)) {
    report(fileEmpty());
    return refused();
  }
  const other = delimiters.find((each) => each !== delimiter && header.length === 1 && header[0]!.includes(each));
  if (other) {
    report(delimiterOther(delimiter, other), 1, header[0]);
    return refused();
  }

  const records: TableRecord[] = [];
  const uneven: TableRecord[] = [];
  const usual = usualWidth(rows, header.length);
  if (usual) report(rowsOther(usual.cells, header.length), usual.row);
  rows.forEach((cells, index) => {
    const row = index + 2;
    // What a lost quote does to the cells of its row says nothing more.
    if (broken.has(row)) return;
    if (cells.every((cell) => cell === '')) return void report(rowBlank(), row);
    if (cells.length === header.length) return void records.push({ row, cells });
    uneven.push({ row, cells });
    if (cells.length === usual?.cells) return;
    if (cells.length < header.length) report(rowShort(cells.length, header.length), row, cells.join(delimiter));
    else report(rowLong(cells.length, header.length), row, cells.join(delimiter));
  });
  return { header, records, uneven, problems };
}

/** The number of cells that most rows share where it is not the header's, with the first such row; told once. */
function usualWidth(rows: readonly string[][], columns: number): { cells: number; row: number } | null {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[cells, count] = [columns, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const other = cells !== columns && count > 1 && count * 2 > rows.length;
  return other ? { cells, row: rows.findIndex(({ length }) => length === cells) + 2 } : null;
}

/** A line without anything on it, such as the one after the last line break. */
function isBare(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}

/** The letter over a column in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetter(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : columnLetter(Math.floor(position / 26) - 1) + last;
}
