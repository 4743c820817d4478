import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over the paths and sizes of a built site's files: one that is gone, new or cut short changes it. */
export function hashOutput(out: string): string {
  const hash = createHash('sha256');
  const names = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).sort() : [];
  for (const name of names) {
    const kind = statSync(join(out, name), { throwIfNoEntry: false });
    if (kind?.isFile()) hash.update(`${name}\0${kind.size}\n`);
  }
  return hash.digest('hex');
}
