import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of the first program of these names on the PATH, or in one of the folders beside it; null when there is none. */
export function findProgram(names: readonly string[], env: NodeJS.ProcessEnv, beside: string[] = []): string | null {
  for (const folder of [...(env['PATH'] ?? '').split(delimiter), ...beside]) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return null;
}
