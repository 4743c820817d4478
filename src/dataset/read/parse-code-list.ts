import { isDate } from '../../language/period.ts';
import { cellEmpty, codeGrammar, dateGrammar } from '../../schema/messages/cell.ts';
import { indicatorWord } from '../../schema/messages/metadata.ts';
import { keyTwice } from '../../schema/messages/observation.ts';
import { faultsOf, type Problem } from '../../schema/problem.ts';
import { checkFileName } from '../check/check-file-name.ts';
import { checkSourceAddress } from '../check/check-source-address.ts';
import { checkText } from '../check/check-text.ts';
import { decodeText } from './decode-text.ts';
import { guessPeriod } from '../../language/guess-period.ts';
import { matchHeader } from './match-header.ts';
import { columnLetter, parseTable } from './parse-table.ts';
import type { Code, CodeList } from '../types.ts';

export interface CodeListInput {
  /** Path from the edition's folder, for messages. */
  file: string;
  bytes: Uint8Array;
  /** Columns that must be there beside `code`, `name_vi` and `name_en`; others are allowed. */
  columns: readonly string[];
  /** Columns that together are given once; indicators have `dataset` and `code`. */
  keyColumns?: readonly string[];
}

export interface ParsedCodeList {
  /** By code, or by the key columns joined with `/`; empty when the file cannot be read. */
  list: CodeList;
  /** Every row as text by column, in the order of the file. */
  records: Record<string, string>[];
  /** The row of each record as a spreadsheet counts it. */
  rows: number[];
  problems: Problem[];
}

const codePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const required = ['code', 'name_vi', 'name_en'];

/** Reads a code list: comma-separated, one code a row, with names in both languages. */
export function parseCodeList({ file, bytes, columns, keyColumns = ['code'] }: CodeListInput): ParsedCodeList {
  const refused = (problems: Problem[]) => ({ list: new Map(), records: [], rows: [], problems });
  const misnamed = checkFileName(file);
  if (misnamed) return refused([misnamed]);
  const decoded = decodeText(bytes, file);
  if (faultsOf(decoded.problems).length) return refused(decoded.problems);
  const table = parseTable(decoded.text, { file, delimiter: ',' });
  if (!table.header.length) return refused([...decoded.problems, ...table.problems]);
  const header = matchHeader(table.header, { file, columns: [...new Set([...required, ...columns])], open: true });
  // Rows that differ from a faulty header say nothing more.
  const told = table.problems.filter(({ code }) => code !== 'rows-other' || !header.problems.length);
  const problems = [...decoded.problems, ...told, ...header.problems];

  const list = new Map<string, Code>();
  const firsts = new Map<string, number>();
  const rows: number[] = [];
  const records: Record<string, string>[] = [];
  const uneven = new Set(table.uneven.map(({ row }) => row));
  for (const { row, cells } of [...table.records, ...table.uneven].sort((a, b) => a.row - b.row)) {
    const record: Record<string, string> = {};
    for (const [column, position] of header.positions) {
      const text = cells[position] ?? '';
      // A row of another length has its code all the same, so that those who use it are not told as faults too.
      if (uneven.has(row) && !keyColumns.includes(column)) continue;
      record[column] = text;
      if (uneven.has(row)) continue;
      const fault = checkCodeCell(column, text, keyColumns);
      if (fault) problems.push({ ...fault, file, row, column, letter: columnLetter(position), found: text });
    }
    records.push(record);
    rows.push(row);
    const key = keyColumns.map((column) => record[column] ?? '').join('/');
    const first = firsts.get(key);
    const letter = columnLetter(header.positions.get('code') ?? 0);
    if (first !== undefined && !header.problems.length)
      problems.push({ ...keyTwice(first, keyColumns), file, row, column: 'code', letter, found: key });
    else firsts.set(key, row);
    list.set(key, codeOf(record));
  }
  // Without every column and every row what uses the list cannot be judged; an open quote swallows the rows below.
  const unusable = header.problems.length || table.problems.some(({ code }) => code.startsWith('quote-'));
  return unusable ? refused(problems) : { list, records, rows, problems };
}

function checkCodeCell(column: string, text: string, keyColumns: readonly string[]) {
  if (text === '') return required.includes(column) || keyColumns.includes(column) ? cellEmpty() : null;
  if (keyColumns.includes(column) && !codePattern.test(text)) return checkText(text) ?? codeGrammar();
  if (column === 'date' && !isDate(text) && !/^\d{4}(-\d{2})?$/.test(text)) return dateGrammar(guessPeriod(text));
  if (column === 'aggregate' && text !== 'yes') return checkText(text) ?? indicatorWord(['yes']);
  return checkText(text) ?? (column === 'address' ? checkSourceAddress(text) : null);
}

function codeOf({ code = '', name_vi = '', name_en = '', ...extra }: Record<string, string>): Code {
  return { code, name: { vi: name_vi, en: name_en }, extra };
}
