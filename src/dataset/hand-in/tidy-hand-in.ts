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
import { withoutTail } from '../read/blank-tail.ts';
import { isTooLong, ownDelimiter, splitCells, type Cells } from '../read/split-cells.ts';
import { writeCsv } from '../write/write-csv.ts';
import type { HandInFile } from './open-hand-in.ts';

/** A dataset as far as a header tells it from others. */
export interface KnownHeader {
  id: string;
  columns: readonly Pick<Column, 'id' | 'label'>[];
}

/** A file as it is handed in, in the form that its dataset declares. */
export interface TidyFile {
  /** What is to be checked; null when the bytes cannot be read. */
  cells: Cells | null;
  /** The same as the text of a CSV, else empty. */
  csv: string;
  /** What was put right, as notices; what cannot be read, as problems. */
  problems: Problem[];
}

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

/**
 * Puts right whatever says nothing of a figure: encoding, byte order mark, separator, labels for column ids, marks that
 * stand apart, line ends, blank rows and columns at the end. Cells stay as they are otherwise; their faults are told by
 * the rules of the dataset. A file whose quotes are broken, or that is too long, is left as it is.
 */
export function tidyHandIn(file: HandInFile, { columns, delimiter }: DatasetMeta): TidyFile {
  if (file.problems.length) return { cells: null, csv: '', problems: file.problems };
  const { text, name, marked } = file;
  const mends: Problem[] = [];
  const mend = (sentence: Omit<Problem, 'file'>) => mends.push({ ...sentence, file: name });
  if (marked) mend(mendedEncoding());
  if (/\r/.test(text)) mend(mendedLines());
  const cellsBy = (sign: string) => (sign === file.cells.delimiter ? file.cells : splitCells(text, sign));
  const found = ownDelimiter(text, delimiter);
  const given = cellsBy(found);
  if (given.broken.length || isTooLong(given)) return { cells: cellsBy(delimiter), csv: text, problems: mends };
  if (found !== delimiter) mend(mendedDelimiter(delimiter, found));
  const { rows: filled, below, beside } = withoutTail(given.rows, (cell) => cell.trim() === '');
  const rows = filled.map((row) => row.map((cell) => cell.normalize('NFC')));
  if (rows.some((row, at) => row.some((cell, place) => cell !== filled[at]![place]))) mend(mendedMarks());
  // One line end after the last row is no blank row.
  const [lineEnd] = below.slice(-1);
  const blank = lineEnd?.length === 1 && lineEnd[0] === '' ? below.length - 1 : below.length;
  if (blank || beside) mend(mendedTail());
  const [header = [], ...records] = rows;
  const ids = header.map((label) => columnNamed(label, columns)?.id ?? label);
  const labels = header.filter((label, index) => ids[index] !== label);
  if (labels.length) mend(mendedHeader(labels));
  return {
    cells: { rows: rows.length ? [ids, ...records] : [], delimiter, named: null, broken: [] },
    csv: writeCsv({ header: ids, rows: records }, { delimiter }),
    problems: mends,
  };
}

function columnNamed<Named extends KnownHeader['columns'][number]>(
  name: string,
  columns: readonly Named[],
): Named | undefined {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return columns.find(({ id, label }) => [id, label.vi, label.en].some((known) => known.toLowerCase() === plain));
}
