import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { joinArray, splitArray } from './cbor.ts';

const mark = Buffer.from('pagefind_dcd');

/**
 * Pagefind 1.5 writes filters in an order that differs from run to run, and names files by what was in them. This sorts
 * them and names the files by what is in them now, so that the same pages give the same index, byte for byte, and a
 * browser never keeps an old file under a new one's name.
 */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const step = (extension: string, work: (file: IndexFile) => IndexFile) => (file: IndexFile) =>
    file.path.endsWith(extension) ? work(file) : file;
  return files
    .map(
      step('.pf_fragment', (file) =>
        rename(
          file,
          rewrite(file.content, (bytes) => bytes),
          names,
        ),
      ),
    )
    .map(step('.pf_filter', (file) => rename(file, rewrite(file.content, sortValues), names)))
    .map(
      step('.pf_meta', (file) =>
        rename(
          file,
          rewrite(file.content, (bytes) => sortFilters(bytes, names)),
          names,
        ),
      ),
    )
    .map(step('pagefind-entry.json', (file) => ({ ...file, content: settleEntry(file.content, names) })));
}

/** A filter is [name, [[value, pages], …]]. */
function sortValues(bytes: Buffer): Buffer {
  const [name, values] = splitArray(bytes);
  if (!name || !values) throw new Error('Pagefind: a filter is not what it was');
  return joinArray([name, joinArray(sorted(splitArray(values)))]);
}

/** The metadata is [version, pages, words, [[filter, file], …], [[sort, pages], …], fields]. */
function sortFilters(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const parts = splitArray(bytes).map((part, index) =>
    index === 3 || index === 4 ? joinArray(sorted(splitArray(part))) : part,
  );
  let text = joinArray(parts).toString('latin1');
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

function settleEntry(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString()) as { languages: Record<string, { hash: string }> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, language] of languages) language.hash = names.get(language.hash) ?? language.hash;
  // The private code under which a language was indexed is nothing that a page knows itself by.
  const known = languages.map(([code, language]) => [code.replace(/^x-/, ''), language] as const);
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(known) }));
}

function rewrite(content: Uint8Array, work: (bytes: Buffer) => Buffer): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error('Pagefind: a file does not begin with its mark');
  return Buffer.concat([mark, work(bytes.subarray(mark.length))]);
}

/** Gives a file the name of its new content, as long as the old one: vi_88c9447. */
function rename(file: IndexFile, bytes: Buffer, names: Map<string, string>): IndexFile {
  const [old = '', language = '', hash = ''] = /([a-z-]+)_([0-9a-f]+)(?=\.pf_\w+$)/.exec(file.path) ?? [];
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, hash.length)}`;
  names.set(old, name);
  return { path: file.path.replace(old, name), content: gzipSync(bytes, { level: 9 }) };
}

function sorted(items: Buffer[]): Buffer[] {
  return items.sort((a, b) => Buffer.compare(a, b));
}
