import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileMissing, filePlace, textEncoding } from '../schema/messages/file.ts';
import type { Problem } from '../schema/problem.ts';

/** The files of one edition, named by their path from its folder with `/` between. */
export interface EditionFiles {
  list: (folder: string, ending: string) => string[];
  bytes: (file: string) => Uint8Array;
  text: (file: string) => string;
  has: (file: string) => boolean;
}

/**
 * Opens an edition's folder for reading; nothing is read before it is asked for. Texts in `over` are read in place of the
 * files of these names, so that an edition can be checked as it would be with them.
 */
export function editionFiles(root: string, over: ReadonlyMap<string, string> = new Map()): EditionFiles {
  const has = (file: string) => existsSync(path.join(root, file));
  return {
    has,
    list: (folder, ending) =>
      has(folder)
        ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
            .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
            .filter((file) => file.endsWith(ending))
            .sort()
        : [],
    bytes: (file) => (over.has(file) ? new TextEncoder().encode(over.get(file)) : readFileSync(path.join(root, file))),
    text: (file) => (over.get(file) ?? readFileSync(path.join(root, file), 'utf8')).replace(/^\uFEFF/, ''),
  };
}

const texts = ['.yaml', '.mdx', '.txt', '.svg'];

/** Texts that would be read with wrong letters, and CSV files that would not be read at all. */
export function checkFiles(files: EditionFiles): Problem[] {
  const garbled = ['content', 'data']
    .flatMap((folder) => texts.flatMap((ending) => files.list(folder, ending)))
    // What is not UTF-8 is decoded with this character in its place.
    .filter((file) => files.text(file).includes('\ufffd'));
  const unread = files.list('data', '.csv').filter((file) => !/^data\/(codes\/)?[^/]+$/.test(file));
  return [...garbled.map((file) => ({ ...textEncoding(), file })), ...unread.map((file) => ({ ...filePlace(), file }))];
}

/** A file that an edition must have and has not. */
export function missingFile(file: string): Problem {
  return { ...fileMissing(), file };
}
