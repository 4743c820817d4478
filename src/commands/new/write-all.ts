import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCsv } from '../../dataset/write/write-csv.ts';

/** A file to be written anew, or a row to be added at the end of a CSV, its cells by the names of the columns. */
export type Change = { file: string; content: string } | { file: string; row: Readonly<Record<string, string>> };

/** Writes all changes or none; a file that exists is never written over. */
export function writeAll(root: string, changes: readonly Change[]): void {
  const taken = changes.filter((change) => 'content' in change && existsSync(join(root, change.file)));
  if (taken.length) throw new Error(taken.map(({ file }) => file).join(', '));
  const undo: (() => void)[] = [];
  try {
    for (const change of changes) {
      const path = join(root, change.file);
      const beside = `${path}.${process.pid}.tmp`;
      mkdirSync(dirname(path), { recursive: true });
      undo.push(() => rmSync(beside, { force: true }));
      if ('content' in change) {
        writeFileSync(beside, change.content);
        // Unlike a move, a link does not take the place of a file that somebody has made meanwhile.
        linkSync(beside, path);
        undo.push(() => rmSync(path, { force: true }));
        rmSync(beside);
      } else {
        const before = readFileSync(path, 'utf8');
        writeFileSync(beside, withRow(before, change.row));
        renameSync(beside, path);
        undo.push(() => writeFileSync(path, before));
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** A CSV with one more row, in the order of its header and with its ends of lines. */
function withRow(csv: string, row: Readonly<Record<string, string>>): string {
  const end = csv.includes('\r\n') ? '\r\n' : '\n';
  const header = (csv.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '')
    .split(',')
    .map((name) => name.replaceAll('"', ''));
  const lacking = Object.keys(row).find((name) => row[name] && !header.includes(name));
  if (lacking) throw new Error(`No column ${lacking}`);
  const line = writeCsv({ header: header.map((name) => row[name] ?? ''), rows: [] }).trimEnd();
  return `${csv.endsWith('\n') ? csv : csv + end}${line}${end}`;
}
