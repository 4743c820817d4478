import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface HostFiles {
  /** Headers of an address, their names in lower case. */
  headersOf: (address: string) => Record<string, string>;
  /** Where an address has moved; null for one that has not. */
  movedTo: (address: string) => string | null;
}

/** Reads `_headers` and `_redirects` of a built site as web hosts do; a site without them has none. */
export function readHostFiles(folder: string): HostFiles {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of linesOf(folder, '_headers')) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ pattern: line.trim(), headers: {} });
    else rules.at(-1)!.headers[name.toLowerCase()] = value;
  }
  const moved = new Map(
    linesOf(folder, '_redirects').map((line) => {
      const [from = '', to = ''] = line.trim().split(/\s+/);
      return [from, to];
    }),
  );
  return {
    headersOf: (address) =>
      Object.fromEntries(
        rules.filter(({ pattern }) => matches(pattern, address)).flatMap(({ headers }) => Object.entries(headers)),
      ),
    movedTo: (address) => moved.get(address) ?? null,
  };
}

/** The lines of a file that say something. */
function linesOf(folder: string, name: string): string[] {
  const file = join(folder, name);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line.trim() && !line.startsWith('#'));
}

function matches(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}
