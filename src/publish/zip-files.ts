import { zipSync } from 'fflate';

/** The first day that an archive can tell, in the time of whatever place builds: what is in it has no time of its own. */
const noTime = new Date(1980, 0, 1);
/** The same day at midnight as an archive has it: day 1 and month 1 of year 0, in the upper half. */
const noTimeBytes = 0x0021_0000;

/** Files by their paths as one archive, in the order of their paths: the same files are the same bytes, whenever and wherever. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: noTime, level: 9 });
}

/**
 * An archive without the times at which its files were put into it, in its list at the end and before each file. To pack it
 * anew would take as long as to make it.
 */
export function withoutTimes(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(at + 12, noTimeBytes, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, noTimeBytes, true);
    at += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(at + length, true), 0);
  }
  return bytes;
}
