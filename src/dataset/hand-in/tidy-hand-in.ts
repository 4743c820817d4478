import Papa from 'papaparse';
import {
  mendedDelimiter,
  mendedEncoding,
  mendedHeader,
  mendedLines,
  mendedMarks,
  mendedTail,
} from '../../schema/messages/hand-in.ts';
import type { Column, DatasetMeta } from '../../schema/dataset.ts';
import type { Problem } from '../../schema/problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { writeCsv } from '../write/write-csv.ts';

/** A dataset as far as a header tells it from others. */
export interface KnownHeader {
  id: string;
  columns: readonly Pick<Column, 'id' | 'label'>[];
}

/** A file as it is handed in, in the form that its dataset declares. */
export interface TidyFile {
  /** The text of the CSV; empty when the bytes cannot be read. */
  csv: string;
  /** What was put right, as notices; what cannot be read, as problems. */
  problems: Problem[];
}

const delimiters = [',', ';', '\t'];

/** The dataset whose columns a header names, by ids or by labels in either language; null where none or several fit as well. */
export function recogniseHeader(header: readonly string[], known: readonly KnownHeader[]): string | null {
  const fits = known
    .map(({ id, columns }) => ({
      id,
      found: header.filter((name) => columnNamed(name, columns)).length,
      missing: columns.length,
    }))
    .filter(({ found }) => found * 2 > header.filter((name) => name.trim()).length)
    .sort((a, b) => b.found - a.found || a.missing - b.missing);
  const [best, next] = fits;
  return best && (!next || best.found > next.found || best.missing < next.missing) ? best.id : null;
}

/** The cells of the first row of a file or of pasted cells. */
export function readHeader(bytes: Uint8Array): string[] {
  const { text } = decodeText(bytes, '');
  return split(text, ',').cells[0] ?? [];
}

/**
 * Puts right whatever says nothing of a figure: encoding, byte order mark, separator, labels for column ids, marks that
 * stand apart, line ends, blank rows and columns at the end. Cells stay as they are otherwise; their faults are told by
 * the rules of the dataset. A file whose quotes are broken is left as it is.
 */
export function tidyHandIn(bytes: Uint8Array, file: string, { columns, delimiter }: DatasetMeta): TidyFile {
  const decoded = decodeText(bytes, file);
  const faults = decoded.problems.filter(({ notice }) => !notice);
  if (faults.length) return { csv: '', problems: faults };
  const mends: Problem[] = [];
  const mend = (sentence: Omit<Problem, 'file'>) => mends.push({ ...sentence, file });
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (decoded.problems.length || marked) mend(mendedEncoding());
  if (/\r/.test(decoded.text)) mend(mendedLines());
  const { cells, found, broken } = split(decoded.text, delimiter);
  if (broken) return { csv: decoded.text, problems: mends };
  if (found !== delimiter) mend(mendedDelimiter(delimiter, found));
  const filled = withoutTail(cells);
  const rows = filled.map((row) => row.map((cell) => cell.normalize('NFC')));
  if (JSON.stringify(rows) !== JSON.stringify(filled)) mend(mendedMarks());
  // One line end after the last row is no blank row.
  const bare = cells.at(-1)?.length === 1 && cells.at(-1)![0] === '' ? cells.slice(0, -1) : cells;
  if (filled.length < bare.length || (filled[0]?.length ?? 0) < (cells[0]?.length ?? 0)) mend(mendedTail());
  const [header = [], ...records] = rows;
  const ids = header.map((name) => columnNamed(name, columns)?.id ?? name);
  const labels = header.filter((name, index) => ids[index] !== name);
  if (labels.length) mend(mendedHeader(labels));
  return { csv: writeCsv({ header: ids, rows: records }, { delimiter }), problems: mends };
}

function columnNamed<Named extends KnownHeader['columns'][number]>(
  name: string,
  columns: readonly Named[],
): Named | undefined {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return columns.find(({ id, label }) => [id, label.vi, label.en].some((known) => known.toLowerCase() === plain));
}

/** Cells by the separator that a `sep=` line names, or that parts the first line into most cells; by the declared one where none does. */
function split(text: string, declared: string): { cells: string[][]; found: string; broken: boolean } {
  const lines = text.replace(/\r\n?/g, '\n');
  const named = /^"?sep=(.)"?\n/.exec(lines);
  const body = named ? lines.slice(named[0].length) : lines;
  const first = body.split('\n', 1)[0] ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  const found = named?.[1] ?? [declared, ...delimiters].sort((a, b) => count(b) - count(a))[0]!;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: found, newline: '\n', header: false });
  return { cells: data, found, broken: errors.some(({ type }) => type === 'Quotes') };
}

/** Rows without the blank ones at the end, and without the columns at the right that are blank in all of them. */
function withoutTail(cells: readonly string[][]): string[][] {
  const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
  const last = cells.findLastIndex((row) => !isBlank(row));
  const rows = cells.slice(0, last + 1);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
  const header = (rows[0] ?? []).length;
  return rows.map((row) => (row.length === header ? row.slice(0, Math.min(width, header)) : [...row]));
}
