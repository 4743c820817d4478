import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reservedRoots } from '../../address/address.ts';
import { languages } from '../../language/language.ts';
import {
  fileKind,
  fileLink,
  fileMissing,
  filePlace,
  pagePlace,
  pageReserved,
  textEncoding,
} from '../../schema/messages/file.ts';
import type { Problem } from '../../schema/problem.ts';

/** The files of one edition, named by their path from its folder with `/` between. */
export interface EditionFiles {
  /** Files below a folder, at any depth. */
  list: (folder: string, ending: string) => string[];
  bytes: (file: string) => Uint8Array;
  text: (file: string) => string;
  has: (file: string) => boolean;
  /** Everything under a folder that only leads to another place. */
  links: (folder: string) => string[];
}

/** The new texts of files by their names; null for a file that is taken away. */
export type EditionChanges = ReadonlyMap<string, string | null>;

/**
 * Opens an edition's folder for reading; nothing is read before it is asked for. It is read as it would be with the changes
 * in `over`.
 */
export function editionFiles(root: string, over: EditionChanges = new Map()): EditionFiles {
  const has = (file: string) => (over.has(file) ? over.get(file) !== null : existsSync(path.join(root, file)));
  const entries = (folder: string, kind: 'isFile' | 'isSymbolicLink') =>
    has(folder)
      ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry[kind]())
          .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)).replaceAll('\\', '/'))
          .sort()
      : [];
  return {
    has,
    list: (folder, ending) => entries(folder, 'isFile').filter((file) => file.endsWith(ending) && has(file)),
    links: (folder) => entries(folder, 'isSymbolicLink'),
    bytes: (file) => (over.has(file) ? new TextEncoder().encode(over.get(file)!) : readFileSync(path.join(root, file))),
    text: (file) => (over.get(file) ?? readFileSync(path.join(root, file), 'utf8')).replace(/^\uFEFF/, ''),
  };
}

const texts = ['.yaml', '.mdx', '.txt', '.svg'];
/** Where a page of MDX stands: its folders are its kind and language, its name is its address. */
const page = /^content\/(areas|reports|rankings|pages)\/(vi|en)\/[a-z0-9-]+\.mdx$/;

/**
 * Texts that would be read with wrong letters, CSV files and pages that would not be read at all or have the address of
 * something else, and what the build could
 * take for code: links that lead out of the edition, files in `content/` that are no texts.
 */
export function checkFiles(files: EditionFiles): Problem[] {
  const garbled = ['content', 'data']
    .flatMap((folder) => texts.flatMap((ending) => files.list(folder, ending)))
    // What is not UTF-8 is decoded with this character in its place.
    .filter((file) => files.text(file).includes('\ufffd'));
  const unread = files.list('data', '.csv').filter((file) => !/^data\/(codes\/)?[^/]+$/.test(file));
  const links = ['content', 'data'].flatMap((folder) => files.links(folder));
  const misplaced = files.list('content', '.mdx').filter((file) => !page.test(file));
  const taken = languages.flatMap((language) =>
    [...reservedRoots(language)].map((root) => `content/pages/${language}/${root}.mdx`).filter(files.has),
  );
  const others = files
    .list('content', '')
    // Files that systems and editors leave behind: .DS_Store, ~$notes.docx.
    .filter((file) => !texts.includes(path.extname(file)) && !/(^|\/)[.~][^/]*$/.test(file));
  return [
    ...garbled.map((file) => ({ ...textEncoding(), file })),
    ...unread.map((file) => ({ ...filePlace(), file })),
    ...links.map((file) => ({ ...fileLink(), file })),
    ...misplaced.map((file) => ({ ...pagePlace(), file })),
    ...taken.map((file) => ({ ...pageReserved(), file })),
    ...others.map((file) => ({ ...fileKind(texts), file })),
  ];
}

/** A file that an edition must have and has not. */
export function missingFile(file: string): Problem {
  return { ...fileMissing(), file };
}
