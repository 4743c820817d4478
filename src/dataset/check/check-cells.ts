import { isDate, parsePeriod } from '../../language/period.ts';
import type { Column } from '../../schema/dataset.ts';
import { cellEmpty, codeUnknown, dateGrammar, periodGrammar } from '../../schema/messages/cell.ts';
import { indicatorDerived } from '../../schema/messages/observation.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import { checkText } from './check-text.ts';
import { fixedColumns, fixedWords } from '../read/fixed-columns.ts';
import { guessPeriod } from '../../language/guess-period.ts';
import { nearestNames } from './nearest-names.ts';
import { columnLetter, type ParsedTable } from '../read/parse-table.ts';
import { readNumber } from '../read/read-number.ts';
import { isIndicatorColumn } from '../read/read-measures.ts';
import type { DatasetInput, Measure, Unverified } from '../types.ts';
import { unverifiedRow } from './unverified.ts';

type CellCheck = (text: string) => Sentence | null;

export interface CheckedCells {
  /** Rows without a fault. */
  sound: ParsedTable['records'];
  /** Rows with a fault that leaves their figure and its place readable, such as in a note. */
  readable: ParsedTable['records'];
  /** What the other rows may have said. */
  unverified: Unverified[];
  problems: Problem[];
}

/** Checks every cell by its column. Each cell gives one problem at most. */
export function checkCells(
  table: ParsedTable,
  positions: ReadonlyMap<string, number>,
  input: DatasetInput,
  measures: ReadonlyMap<string, Measure>,
): CheckedCells {
  const problems: Problem[] = [];
  const faults = new Map<number, Column[]>();
  for (const column of input.meta.columns) {
    const position = positions.get(column.id);
    if (position === undefined) continue;
    const check = remembered(cellCheck(column, input, measures));
    for (const { row, cells } of table.records) {
      const found = cells[position]!;
      const fault = check(found);
      if (!fault) continue;
      faults.set(row, [...(faults.get(row) ?? []), column]);
      problems.push({ ...fault, file: input.file, row, column: column.id, letter: columnLetter(position), found });
    }
  }
  const faulty = table.records.filter(({ row }) => faults.has(row));
  const spared = (row: number) => faults.get(row)!.every(({ role, id }) => role === 'attribute' && id !== 'obs_status');
  return {
    sound: faulty.length ? table.records.filter(({ row }) => !faults.has(row)) : table.records,
    readable: faulty.filter(({ row }) => spared(row)),
    unverified: faulty
      .filter(({ row }) => !spared(row))
      .map(({ row, cells }) => {
        const sound = input.meta.columns.filter((column) => !faults.get(row)!.includes(column));
        return unverifiedRow((id) => cells[positions.get(id) ?? -1], sound, input.meta.columns);
      }),
    problems,
  };
}

/** Codes, periods and notes repeat: each text is judged once. */
function remembered(check: CellCheck): CellCheck {
  const known = new Map<string, Sentence | null>();
  return (text) => {
    let fault = known.get(text);
    if (fault === undefined) known.set(text, (fault = check(text)));
    return fault;
  };
}

/** The check of one column's cells: first the characters, then what the type asks. */
function cellCheck(column: Column, input: DatasetInput, measures: ReadonlyMap<string, Measure>): CellCheck {
  const byType = typeCheck(column, input, measures);
  const options = { lines: column.type === 'text', figure: column.role === 'measure' };
  return (text) => {
    if (text === '') return mayBeEmpty(column) ? null : cellEmpty();
    // A number's own grammar says more than the rules for text, except where a sign stands for "no figure".
    if (column.type === 'number' && /\d/.test(text) && !/^[=+@]/.test(text)) return textFault(text) ?? byType(text);
    return checkText(text, options) ?? byType(text);
  };
}

/** Of the rules for text, those that a number's grammar does not tell better. */
function textFault(text: string): Sentence | null {
  const fault = checkText(text);
  return fault && ['cell-invisible', 'cell-full-width', 'cell-spaces', 'cell-line-break'].includes(fault.code)
    ? fault
    : null;
}

function typeCheck(column: Column, input: DatasetInput, measures: ReadonlyMap<string, Measure>): CellCheck {
  if (isIndicatorColumn(column)) {
    return (text) =>
      measures.get(text)?.derived ? indicatorDerived() : member(text, 'indicators', new Set(measures.keys()));
  }
  if (column.role === 'attribute') {
    const words = fixedWords[column.id];
    if (words) return (text) => member(text, column.id, new Set(words));
    if (column.id === 'source') return (text) => member(text, 'sources', input.sources);
  }
  switch (column.type) {
    case 'period':
      return (text) => (parsePeriod(text) ? null : periodGrammar(guessPeriod(text)));
    case 'date':
      return (text) => (isDate(text) ? null : dateGrammar(guessPeriod(text)));
    case 'number':
      return (text) => {
        const read = readNumber(text, input.meta.numbers);
        return typeof read === 'number' ? null : read;
      };
    case 'code': {
      const list = input.codeLists.get(column.codes ?? '');
      // A list that does not exist is a problem of the metadata, told once there.
      return (text) => (list ? member(text, column.codes!, list) : null);
    }
    case 'text':
      return () => null;
  }
}

function member(
  text: string,
  list: string,
  codes: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): Sentence | null {
  // A list without any code has been told once, as missing or unreadable.
  return codes.size === 0 || codes.has(text) ? null : codeUnknown(list, nearestNames(text, codes.keys()));
}

function mayBeEmpty(column: Column): boolean {
  if (column.role === 'measure') return true;
  if (column.role !== 'attribute' || column.id === 'source') return false;
  return column.optional || fixedColumns.has(column.id);
}
