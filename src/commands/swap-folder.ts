import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts the finished folder `fresh` in the place of `out`, which is whole at every moment but between two renames. */
export function swapFolder(fresh: string, out: string): void {
  const coming = `${out}.next`;
  const leaving = `${out}.old`;
  mkdirSync(dirname(out), { recursive: true });
  for (const rest of [coming, leaving]) rmSync(rest, { recursive: true, force: true });
  move(fresh, coming);
  if (existsSync(out)) renameSync(out, leaving);
  renameSync(coming, out);
  rmSync(leaving, { recursive: true, force: true });
}

/** A rename cannot cross file systems; a copy can. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
