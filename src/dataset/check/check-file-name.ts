import { fileName } from '../../schema/messages/file.ts';
import type { Problem } from '../../schema/problem.ts';

const path = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.csv$/;

/** A problem when a CSV's path is not made of ids: it leads out of its folder, or no address could be made of it. */
export function checkFileName(file: string): Problem | null {
  return path.test(file) ? null : { ...fileName(), file };
}
