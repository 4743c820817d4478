import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isSamePerson } from '../../dataset/hand-in/hand-in-package.ts';
import { isDate } from '../../language/period.ts';
import { handInSchema, type HandInPackage } from '../../schema/hand-in.ts';
import {
  fileRefused,
  packageDate,
  packageFormat,
  packageHash,
  packageOld,
  packagePeople,
} from '../../schema/messages/hand-in.ts';
import type { Problem } from '../../schema/problem.ts';

/** The package in a file, right by itself: its form, its hashes, its people and its day; or everything that is wrong. */
export function readPackage(path: string): HandInPackage | Problem[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return [{ ...fileRefused((error as NodeJS.ErrnoException).code ?? ''), file: path }];
  }
  let raw: unknown;
  try {
    // The decoder passes over a byte order mark.
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return [{ ...packageFormat(''), file: path }];
  }
  if ((raw as { format?: unknown } | null)?.format === 'hand-in/1') return [{ ...packageOld(), file: path }];
  const { data, error } = handInSchema.safeParse(raw);
  if (!data) return error.issues.map((issue) => ({ ...packageFormat(issue.path.join('.') || '…'), file: path }));
  const problems = [
    ...(sha256Of(data.csv) === data.sha256 ? [] : [packageHash()]),
    ...(sha256Of(data.base.csv) === data.base.sha256 ? [] : [{ ...packageHash(), column: 'base' }]),
    ...(isSamePerson(data.prepared_by, data.checked_by) ? [packagePeople()] : []),
    ...(isDate(data.date) && data.date <= latestDay() ? [] : [{ ...packageDate(), column: 'date', found: data.date }]),
  ];
  return problems.length ? problems.map((problem) => ({ ...problem, file: path })) : data;
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Today where the day begins first: a package may come from a place that is ahead of this machine. */
function latestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
