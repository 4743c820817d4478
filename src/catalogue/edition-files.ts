import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
  return {
    code: 'file-missing',
    file,
    message: { vi: 'không có tệp này', en: 'this file does not exist' },
    fix: { vi: 'tạo tệp đúng tên và thư mục này', en: 'create the file with this name in this folder' },
  };
}
