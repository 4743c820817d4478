import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in the folder beside `out` while it is replaced. */
export const swapParts: readonly string[] = ['next', 'old'];

/** The folder beside `out` in which the new one waits and the old one leaves; nothing but a swap that was cut short is left in it. */
export function swapPlace(out: string): string {
  return `${out}.swap`;
}

/**
 * Puts the finished folder `fresh` in the place of `out`, which is whole at every moment but between two renames. What is
 * in `out` is deleted: whoever calls has asked `outFolder`.
 */
export function swapFolder(fresh: string, out: string): void {
  const place = swapPlace(out);
  const [coming, leaving] = [join(place, 'next'), join(place, 'old')];
  mkdirSync(place, { recursive: true });
  for (const rest of [coming, leaving]) rmSync(rest, { recursive: true, force: true });
  move(fresh, coming);
  if (existsSync(out)) renameSync(out, leaving);
  renameSync(coming, out);
  rmSync(leaving, { recursive: true, force: true });
  if (readdirSync(place).length === 0) rmdirSync(place);
}

/** Brings back the folder that a swap was cut short from replacing. */
export function restoreFolder(out: string): void {
  const leaving = join(swapPlace(out), 'old');
  if (!existsSync(out) && existsSync(leaving)) renameSync(leaving, out);
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
