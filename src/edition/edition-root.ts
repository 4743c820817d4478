import path from 'node:path';

/** The folder that holds the edition's `content/` and `data/`: `EDITION`, else the project itself. */
export function editionRoot(): string {
  return path.resolve(process.env['EDITION'] ?? '.');
}
