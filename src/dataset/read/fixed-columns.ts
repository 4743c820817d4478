import type { Qualifier } from '../../language/number.ts';
import { boundColumns } from '../intervals.ts';
import { statuses, type Observation, type Status } from '../types.ts';

const qualifiers: readonly Qualifier[] = ['about', 'at-least', 'nearly', 'over'];
const bases: readonly Observation['basis'][] = ['published', 'derived'];

/** Attribute columns with a fixed meaning and the words each allows; empty means the default. */
export const fixedWords: Readonly<Record<string, readonly string[]>> = {
  qualifier: qualifiers,
  basis: bases,
  obs_status: statuses,
};

/** The word of such a column that means the same as an empty cell. */
export const defaultWords: Readonly<Record<string, string>> = { basis: 'published', obs_status: 'A' };

/** Attribute columns of words that explain, which may change without a correction. */
export const freeColumns: ReadonlySet<string> = new Set(['note_vi', 'note_en']);

/** Attribute columns that say something of the value alone, and come and go with it. */
export const valueColumns: ReadonlySet<string> = new Set([...Object.keys(fixedWords), ...boundColumns]);

/** Attribute columns that have a place of their own in an observation. */
export const fixedColumns: ReadonlySet<string> = new Set([...valueColumns, 'source', ...freeColumns]);

/** The status of a cell that has been checked; empty is normal. */
export function readStatus(text: string): Status {
  return statuses.find((status) => status === text) ?? 'A';
}

/** The qualifier of a cell that has been checked. */
export function readQualifier(text: string): Qualifier | null {
  return qualifiers.find((qualifier) => qualifier === text) ?? null;
}

/** The basis of a cell that has been checked; empty is published. */
export function readBasis(text: string): Observation['basis'] {
  return text === 'derived' ? 'derived' : 'published';
}
