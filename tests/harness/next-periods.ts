import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { earlierPeriod, parsePeriod } from '../../src/language/period.ts';

/** The source of the figures that are added. */
export const laterSource = 'Báo cáo kỳ sau';

/**
 * Adds three more half-years to a reporting dataset of an edition: each has the figures of the period before, a little
 * changed so that sums still hold, without a third of the indicators, which `random` picks anew for each period.
 */
export function addNextPeriods(edition: string, dataset: string, random: () => number): string[] {
  const file = path.join(edition, `data/${dataset}.csv`);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const header = lines[0]!.split(',');
  const at = (name: string) => header.indexOf(name);
  const rows = lines.slice(1).map((line) => parseLine(line));
  const halves = rows.map((row) => row[at('period')]!).filter((period) => /-S[12]$/.test(period));
  let period = [...new Set(halves)].sort().at(-1)!;
  let last = rows.filter((row) => row[at('period')] === period);
  const added: string[] = [];
  const later: string[][] = [];
  for (let count = 0; count < 3; count += 1) {
    const before = period;
    period = after(period);
    added.push(period);
    const indicators = [...new Set(last.map((row) => row[at('indicator')]!))];
    const left = new Set(indicators.filter(() => random() < 1 / 3));
    last = last.map((row) => row.with(at('period'), period).with(at('value'), changed(row, at)));
    for (const row of last) {
      if (left.has(row[at('indicator')]!)) continue;
      const cells = row.with(at('source'), 'later').with(at('note_vi'), '').with(at('note_en'), '');
      later.push(cells);
    }
    if (earlierPeriod(parsePeriod(period)!, 'previous')!.text !== before) throw new Error(period);
  }
  writeFileSync(file, [...lines, ...later.map((row) => row.map(quoted).join(','))].join('\n') + '\n');
  const sources = path.join(edition, 'data/codes/sources.csv');
  const list = readFileSync(sources, 'utf8').trimEnd();
  const columns = list.split('\n')[0]!.split(',');
  const source: Record<string, string> = {
    ...{ code: 'later', name_vi: laterSource, name_en: laterSource },
    ...{ publisher: laterSource, publisher_en: laterSource, language: 'vi', kind: 'government' },
  };
  writeFileSync(sources, `${list}\n${columns.map((column) => source[column] ?? '').join(',')}\n`);
  return added;
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A total grows by two where each of its two parts grows by one; ranks and numbers ranked stay. */
function changed(row: readonly string[], at: (name: string) => number): string {
  const value = row[at('value')]!;
  if (!value || /rank|economies|change/.test(row[at('indicator')]!)) return value;
  const total = row.some((cell) => cell === 'national' || cell === 'all');
  return String(Math.round((Number(value) + (total ? 2 : 1)) * 10) / 10);
}

function after(period: string): string {
  const [year = '', half] = period.split('-S');
  return half === '1' ? `${year}-S2` : `${Number(year) + 1}-S1`;
}

function parseLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, inQuotes, plain]) =>
    inQuotes === undefined ? (plain ?? '') : inQuotes.replaceAll('""', '"'),
  );
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
