import Papa from 'papaparse';
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
/** Most rows and columns that are read. */
const ROWS = 200_000;
const COLUMNS = 200;

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
    preview: ROWS + 2,
  });
  if (data.length > ROWS + 1) {
    report(fileTooLong(ROWS));
    return refused();
  }
  for (const { type, row } of errors) if (type === 'Quotes') report(quoteBroken(), (row ?? 0) + 1);
  const broken = new Set(errors.map(({ row }) => (row ?? 0) + 1));
  const filled = withoutTailRows(data);
  if (filled.tail) report(tailRows(filled.tail));
  if ((filled.cells[0]?.length ?? 0) > COLUMNS) {
    report(fileTooWide(COLUMNS));
    return refused();
  }
  const { cells: trimmed, tail } = withoutTailColumns(filled.cells);
  if (tail) report(tailColumns(tail));

  const [header, ...rows] = trimmed;
  if (!header || (!rows.length && !broken.size)) {
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
    if (cells.some((cell) => holdsRows(cell, header.length, delimiter))) {
      broken.add(row);
      return void report(quoteSwallowed(), row);
    }
    if (cells.length === header.length) return void records.push({ row, cells });
    uneven.push({ row, cells });
    if (cells.length === usual?.cells) return;
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
function usualWidth(rows: readonly string[][], columns: number): { cells: number; row: number } | null {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[cells, count] = [columns, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const other = cells !== columns && count > 1 && count * 2 > rows.length;
  return other ? { cells, row: rows.findIndex(({ length }) => length === cells) + 2 } : null;
}

/** The rows down to the last that has anything; lines without even a separator, as after the last break, do not count. */
function withoutTailRows(data: string[][]): { cells: string[][]; tail: number } {
  const last = data.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  return { cells: data.slice(0, last + 1), tail: data.slice(last + 1).filter(({ length }) => length > 1).length };
}

/** The columns up to the last that has a name or a cell, where header and rows all end in the same blank ones. */
function withoutTailColumns(data: string[][]): { cells: string[][]; tail: number } {
  const width = data[0]?.length ?? 0;
  const named = (data[0]?.findLastIndex((name) => name !== '') ?? -1) + 1;
  const blank = data.every((cells) => cells.length === width && cells.every((cell, at) => at < named || cell === ''));
  if (named === width || !named || !blank) return { cells: data, tail: 0 };
  return { cells: data.map((cells) => cells.slice(0, named)), tail: width - named };
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
