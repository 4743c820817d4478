import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const projectInputs = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const editionInputs = ['content', 'data', 'public/v'];

/** SHA-256 over every file that a build reads, with its path; unlike times of change it survives a fresh checkout. */
export function hashInputs(root: string, edition: string): string {
  const hash = createHash('sha256');
  for (const input of projectInputs) addPath(hash, root, input);
  for (const input of editionInputs) addPath(hash, edition, input);
  return hash.digest('hex');
}

function addPath(hash: ReturnType<typeof createHash>, base: string, path: string): void {
  const absolute = join(base, path);
  if (!existsSync(absolute)) return;
  if (statSync(absolute).isDirectory()) {
    for (const name of readdirSync(absolute).sort()) addPath(hash, base, `${path}/${name}`);
  } else {
    const bytes = readFileSync(absolute);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
}
