import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The folder of pictures that were drawn before: `PICTURES`, else one in the project's cache. */
export function pictureFolder(): string {
  return path.resolve(process.env['PICTURES'] ?? '.cache/pictures');
}

/** What was drawn from the same ingredients before, else what `draw` makes of them; every use is noted in the file's time. */
export function cachedPicture(folder: string, ingredients: readonly string[], draw: () => Buffer): Buffer<ArrayBuffer> {
  const hash = createHash('sha256');
  for (const ingredient of ingredients) hash.update(`${ingredient.length}\0${ingredient}`);
  const file = path.join(folder, hash.digest('hex'));
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Whoever reads at the same time finds the whole file or none.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, draw());
    renameSync(unfinished, file);
  }
  const now = new Date();
  utimesSync(file, now, now);
  return readFileSync(file);
}

/** The name of a picture, or of one that was never finished; whatever else stands in the folder is somebody's own. */
const pictureName = /^[0-9a-f]{64}(\.\d+)?$/;

/** Removes the pictures that nobody has used since a time in milliseconds. */
export function prunePictures(folder: string, since: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => pictureName.test(each))) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < since) rmSync(file, { force: true });
  }
}
