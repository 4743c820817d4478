import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionChanges } from '../../edition/read/edition-files.ts';
import { replaceFiles } from '../take-in/replace-files.ts';

/** The bytes of each file that changes, null where there is none: what a plan was made of. */
export type FilesBefore = ReadonlyMap<string, Buffer | null>;

/** Reads the files that changes are about. */
export function readBefore(root: string, names: Iterable<string>): FilesBefore {
  return new Map([...names].map((name) => [name, bytesOf(join(root, name))]));
}

/** The files that are not any more as they were. */
export function changedSince(root: string, before: FilesBefore): string[] {
  return [...before].filter(([name, bytes]) => !same(bytesOf(join(root, name)), bytes)).map(([name]) => name);
}

/** Makes all changes or none: where the system refuses one, every file is put back and its error thrown. */
export function applyChanges(root: string, changes: EditionChanges, before: FilesBefore): void {
  const texts = [...changes].flatMap(([name, text]) => (text === null ? [] : [{ path: join(root, name), text }]));
  try {
    replaceFiles(texts);
    for (const [name, text] of changes) if (text === null) rmSync(join(root, name), { force: true });
  } catch (error) {
    for (const [name, bytes] of before) {
      if (bytes) writeFileSync(join(root, name), bytes);
      else rmSync(join(root, name), { force: true });
    }
    throw error;
  }
}

function bytesOf(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

const same = (a: Buffer | null, b: Buffer | null): boolean => (a && b ? a.equals(b) : a === b);
