import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { editionRoot } from './edition-root.ts';
import { loadCatalogue } from './load.ts';
import type { Catalogue } from './types.ts';

let held: { fingerprint: string; catalogue: Catalogue } | null = null;

/** The edition being built. In dev drafts are part of it, and a changed file is noticed by its time and size. */
export function currentCatalogue(): Catalogue {
  const watching = process.env['NODE_ENV'] === 'development';
  if (held && !watching) return held.catalogue;
  const root = editionRoot();
  const fingerprint = watching ? fingerprintOf(root) : 'fixed';
  if (held?.fingerprint !== fingerprint) held = { fingerprint, catalogue: loadCatalogue(root, { drafts: watching }) };
  return held.catalogue;
}

function fingerprintOf(root: string): string {
  return ['content', 'data']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(root, folder, file),
      ),
    )
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
