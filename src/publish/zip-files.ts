import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The first day that an archive can tell, in the time of whatever place builds: what is in it has no time of its own. */
const noTime = new Date(1980, 0, 1);

/** Files by their paths as one archive, in the order of their paths: the same files are the same bytes, whenever and wherever. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted) satisfies Zippable, { mtime: noTime, level: 9 });
}

/** An archive without the times at which its files were put into it. */
export function withoutTimes(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipFiles(unzipSync(archive));
}
