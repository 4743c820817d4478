import type { Sentence } from '../../schema/messages/sentence.ts';
import {
  headerBlank,
  headerDangerous,
  headerMissing,
  headerTitleRow,
  headerTwice,
  headerUnknown,
} from '../../schema/messages/table.ts';
import type { Problem } from '../../schema/problem.ts';
import { checkText } from '../check/check-text.ts';
import { nearestNames } from '../check/nearest-names.ts';
import { columnLetter } from './parse-table.ts';

/** Names that mean something to JavaScript's objects and must not become keys. */
const dangerous = new Set(['__proto__', 'prototype', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']);

/** True for a column name that no file may use. */
export function isDangerousName(name: string): boolean {
  return dangerous.has(name) || name.startsWith('__');
}

export interface MatchedHeader {
  /** Position of each column that was found, from 0. */
  positions: ReadonlyMap<string, number>;
  problems: Problem[];
}

/** Finds the declared columns in a header; each must stand there once, and, unless `open`, no other. */
export function matchHeader(
  header: readonly string[],
  { file, columns, open = false }: { file: string; columns: readonly string[]; open?: boolean },
): MatchedHeader {
  const problems: Problem[] = [];
  const report = (sentence: Sentence, place: Partial<Problem>) =>
    problems.push({ ...sentence, file, row: 1, ...place });
  if (!columns.some((column) => header.includes(column))) {
    report(headerTitleRow(columns), { found: header.join(' ').trim() });
    return { positions: new Map(), problems };
  }

  const positions = new Map<string, number>();
  header.forEach((name, position) => {
    const place = { column: name, letter: columnLetter(position), found: name };
    const fault = checkText(name);
    if (name === '') report(headerBlank(), { ...place, column: columnLetter(position), letter: undefined });
    else if (isDangerousName(name)) report(headerDangerous(), place);
    else if (fault) report(fault, place);
    else if (positions.has(name)) report(headerTwice(), place);
    else if (open || columns.includes(name)) positions.set(name, position);
    else report(headerUnknown(nearestNames(name, columns, 3)), place);
  });
  for (const column of columns) if (!positions.has(column)) report(headerMissing(), { column });
  return { positions, problems };
}
