import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileMissing } from '../schema/messages/file.ts';
import type { Problem } from '../schema/problem.ts';

/** The files of one edition, named by their path from its folder with `/` between. */
export interface EditionFiles {
  list: (folder: string, ending: string) => string[];
  bytes: (file: string) => Uint8Array;
  text: (file: string) => string;
  has: (file: string) => boolean;
}

/** Opens an edition's folder for reading; nothing is read before it is asked for. */
export function editionFiles(root: string): EditionFiles {
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
    bytes: (file) => readFileSync(path.join(root, file)),
    text: (file) => readFileSync(path.join(root, file), 'utf8').replace(/^\uFEFF/, ''),
  };
}

/** A file that an edition must have and has not. */
export function missingFile(file: string): Problem {
  return { ...fileMissing(), file };
}
