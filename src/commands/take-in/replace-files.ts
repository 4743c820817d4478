import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname } from 'node:path';

/** A file and its whole text. */
export interface NewText {
  path: string;
  text: string;
}

export type Disk = Pick<
  typeof fs,
  'mkdirSync' | 'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'
>;

/** The ending of a file that is being written. */
const PART = /\.[0-9a-f-]{36}\.part$/;

/** The file that an error of `replaceFiles` is about. */
export function pathOf({ path = '' }: NodeJS.ErrnoException): string {
  return path.replace(PART, '');
}

/**
 * Puts texts in the place of files, in their order. Each is written whole beside its file, under a name that nobody has,
 * before the first takes its place; so every file is the old or the new one at every moment, also when the machine stops,
 * and none is in place without those before it. Throws what the system throws; then the files are as far as they had come.
 */
export function replaceFiles(texts: readonly NewText[], disk: Disk = fs): void {
  const files = texts.map(({ path, text }) => ({ path, text, beside: `${path}.${randomUUID()}.part` }));
  try {
    for (const { beside, text } of files) {
      disk.mkdirSync(dirname(beside), { recursive: true });
      const file = disk.openSync(beside, 'wx');
      try {
        disk.writeFileSync(file, text);
        disk.fsyncSync(file);
      } finally {
        disk.closeSync(file);
      }
    }
    for (const { beside, path } of files) {
      disk.renameSync(beside, path);
      keepFolder(dirname(path), disk);
    }
  } finally {
    for (const { beside } of files) disk.rmSync(beside, { force: true });
  }
}

/** Has the disk keep the names of a folder, where the system can. */
function keepFolder(folder: string, disk: Disk): void {
  let open: number;
  try {
    open = disk.openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    disk.fsyncSync(open);
  } catch {
    // Some systems keep no folders; the file itself is kept.
  } finally {
    disk.closeSync(open);
  }
}
