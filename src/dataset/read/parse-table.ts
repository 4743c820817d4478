import { fileEmpty, fileTooLong, fileTooWide } from '../../schema/messages/file.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import {
  delimiterOther,
  quoteBroken,
  quoteSwallowed,
  quoteTypographic,
  rowBlank,
  rowLong,
  rowShort,
  rowsOther,
  tailColumns,
  tailRows,
} from '../../schema/messages/table.ts';
import type { Problem } from '../../schema/problem.ts';
import { withoutTail } from './blank-tail.ts';
import { isTooLong, otherDelimiter, ROWS, splitCells, type Cells } from './split-cells.ts';

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

/** Most columns that are read. */
const COLUMNS = 200;

/** Splits a CSV text into header and records. */
export function parseTable(text: string, { file, delimiter }: { file: string; delimiter: string }): ParsedTable {
  return tableOf(splitCells(text, delimiter), file);
}

/** Cells as header and records, with every problem of the form in which they stand. */
export function tableOf(cells: Cells, file: string): ParsedTable {
  const { delimiter, named } = cells;
  const problems: Problem[] = [];
  const report = (sentence: Sentence, row?: number, found?: string) => problems.push({ ...sentence, file, row, found });
  const refused = () => ({ header: [], records: [], uneven: [], problems });

  if (named && named.delimiter !== delimiter) {
    report(delimiterOther(delimiter, named.delimiter), 1, named.line);
    return refused();
  }
  if (isTooLong(cells)) {
    report(fileTooLong(ROWS));
    return refused();
  }
  for (const index of cells.broken) report(quoteBroken(), index + 1);
  const broken = new Set(cells.broken.map((index) => index + 1));
  const { rows: filled, below, beside } = withoutTail(cells.rows, (cell) => cell === '');
  // Lines without even a separator, as after the last break, do not count.
  const blank = below.filter(({ length }) => length > 1).length;
  if (blank) report(tailRows(blank));
  if ((filled[0]?.length ?? 0) + beside > COLUMNS) {
    report(fileTooWide(COLUMNS));
    return refused();
  }
  if (beside) report(tailColumns(beside));

  const [header, ...rows] = filled;
  if (!header || (!rows.length && !broken.size)) {
    report(fileEmpty());
    return refused();
  }
  const other = otherDelimiter(header, delimiter);
  if (other) {
    report(delimiterOther(delimiter, other), 1, header[0]);
    return refused();
  }

  const records: TableRecord[] = [];
  const uneven: TableRecord[] = [];
  const common = commonWidth(rows, header.length);
  if (common) report(rowsOther(common.cells, header.length), common.row);
  rows.forEach((cells, index) => {
    const row = index + 2;
    // What a lost quote does to the cells of its row says nothing more.
    if (broken.has(row)) return;
    if (cells.every((cell) => cell === '')) return void report(rowBlank(), row);
    if (cells.some((cell) => holdsRows(cell, header.length, delimiter))) {
      broken.add(row);
      return void report(quoteSwallowed(), row);
    }
    if (cells.length === header.length) return void records.push({ row, cells });
    uneven.push({ row, cells });
    if (cells.length === common?.cells) return;
    if (cells.length < header.length) report(rowShort(cells.length, header.length), row, shown(cells, delimiter));
    else if (isCutApart(cells)) report(quoteTypographic(), row, shown(cells, delimiter));
    else report(rowLong(cells.length, header.length), row, shown(cells, delimiter));
  });
  return { header, records, uneven, problems };
}

/** A row as it stands, of a very long one the beginning. */
function shown(cells: readonly string[], delimiter: string): string {
  const text = cells.slice(0, 300).join(delimiter);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** The number of cells that most rows share where it is not the header's, with the first such row; told once. */
function commonWidth(rows: readonly string[][], columns: number): { cells: number; row: number } | null {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[cells, count] = [columns, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const other = cells !== columns && count > 1 && count * 2 > rows.length;
  return other ? { cells, row: rows.findIndex(({ length }) => length === cells) + 2 } : null;
}

/**
 * True for a cell that an open quote has let swallow whole rows: one of its lines has separators for half a row, each
 * without the space that follows a comma in prose.
 */
function holdsRows(cell: string, columns: number, delimiter: string): boolean {
  if (!cell.includes('\n')) return false;
  const least = Math.max(3, Math.ceil(columns / 2));
  return cell.split('\n').some((line) => line.split(delimiter).filter((part) => !part.startsWith(' ')).length >= least);
}

/** True where a cell opens with a curly quote that a later one closes. */
function isCutApart(cells: readonly string[]): boolean {
  const open = cells.findIndex((cell) => /^[“”„][^”]*$/.test(cell));
  return open >= 0 && cells.slice(open + 1).some((cell) => cell.endsWith('”'));
}

/** The letter over a column in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetter(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : columnLetter(Math.floor(position / 26) - 1) + last;
}
