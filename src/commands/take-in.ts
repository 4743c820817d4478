import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { handInContext, knownHeaders } from '../catalogue/hand-in-context.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { readHandIn } from '../dataset/hand-in.ts';
import { handInSchema, type HandInPackage } from '../schema/hand-in.ts';
import { packageDataset, packageFormat, packageHash, packagePeople } from '../schema/messages/hand-in.ts';
import { EditionError, faultsOf, type Problem } from '../schema/problem.ts';
import { problemTable } from './problem-table.ts';

// npm run take-in <package>: brings the CSV of a hand-in package into data/, and its report into data/hand-ins/.
// What is taken in is checked once more, alone and with the whole edition; where anything is wrong, nothing is changed.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { edition: { type: 'string' } } });
const edition = resolve(values.edition ?? '.');
const width = process.stdout.columns ?? 110;

const [file, ...more] = positionals;
if (!file || more.length) stop('Viết: npm run take-in <tệp gói bàn giao>\nWrite: npm run take-in <package file>');
else {
  const problems = takeIn(file);
  if (faultsOf(problems).length) {
    stop(`${problemTable(problems, 'vi', width)}\n\nKhông tệp nào bị thay đổi. · Nothing was changed.`);
  }
}

function stop(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/** Takes a package in, or tells every reason why not. */
function takeIn(path: string): Problem[] {
  const read = readPackage(path);
  if (Array.isArray(read)) return read;
  const { csv, ...report } = read;
  const target = join(edition, 'data', `${read.dataset}.csv`);
  const before = readFileSync(target);
  replace(target, csv);
  try {
    loadCatalogue(edition);
  } catch (error) {
    replace(target, before);
    if (error instanceof EditionError) return error.problems;
    throw error;
  }
  const folder = join(edition, 'data/hand-ins');
  mkdirSync(folder, { recursive: true });
  const name = `${read.date}-${read.dataset}-${read.sha256.slice(0, 8)}.json`;
  writeFileSync(join(folder, name), `${JSON.stringify(report, null, 2)}\n`);
  const counts = `${read.rows} dòng, ${read.added.length} dòng mới, ${read.changed.length} số thay đổi`;
  process.stdout.write(
    [
      `Đã đưa vào data/${read.dataset}.csv: ${counts}; biên bản ở data/hand-ins/${name}.`,
      `Tiếp theo: sửa “updated:” trong data/${read.dataset}.meta.yaml và content/site.yaml, rồi chạy npm start để xem.`,
      `Taken into data/${read.dataset}.csv; the report is data/hand-ins/${name}. Next: set “updated:” in both files, then npm start.`,
      '',
    ].join('\n'),
  );
  return [];
}

/** The package, checked by itself: its form, its hash, its people, and its CSV by every rule of the dataset. */
function readPackage(path: string): HandInPackage | Problem[] {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return [{ ...packageFormat((error as Error).message), file: path }];
  }
  const parsed = handInSchema.safeParse(raw);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({ ...packageFormat(issue.path.join('.') || '…'), file: path }));
  }
  const { data } = parsed;
  const problems: Problem[] = [];
  if (createHash('sha256').update(data.csv).digest('hex') !== data.sha256) {
    problems.push({ ...packageHash(), file: path });
  }
  if (sameName(data.prepared_by, data.checked_by)) problems.push({ ...packagePeople(), file: path });
  const context = handInContext(edition, data.dataset);
  if (!context) {
    const ids = knownHeaders(edition).map(({ id }) => id);
    return [...problems, { ...packageDataset(ids), file: path, found: data.dataset }];
  }
  const checked = readHandIn(context, path, new TextEncoder().encode(data.csv));
  const all = [...problems, ...faultsOf(checked.problems)];
  return all.length ? all : data;
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}

/** A file is whole at every moment: the new one is written beside it and takes its place. */
function replace(target: string, content: string | Uint8Array): void {
  const beside = `${target}.new`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
