import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { releasesFolder } from '../../../src/edition/releases.ts';
import type { Release } from '../../../src/edition/types.ts';

const dataset = 'global-innovation-index';
export const heavyChart = `${dataset}-asean`;
/** A chart of rows in the same edition: the ranks of one year. */
export const playedChart = `${dataset}-asean-change`;
const economies = ['VNM', 'SGP', 'MYS', 'THA', 'PHL', 'IDN', 'BRN', 'KHM', 'LAO', 'MMR'];

/** Gives a copy of the project a chart of ten economies over so many years to 2025, made up: ranks that go up and down as real ones do. */
export function makeHeavy(folder: string, span: number): void {
  const years = Array.from({ length: span }, (_, index) => String(2026 - span + index));
  const csv = readFileSync(join(folder, `data/${dataset}.csv`), 'utf8').replace(/^\uFEFF/, '');
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  // Where the data have such a row it keeps its source, so that what other pages say of the dataset stays true.
  const keyOf = (row: readonly string[]): string =>
    ['indicator', 'economy', 'period'].map((id) => row[header.indexOf(id)]).join();
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const row = (cells: Record<string, string>): string[] => {
    const made = header.map((column) => cells[column] ?? '');
    const source = header.indexOf('source');
    made[source] = known.get(keyOf(made))?.[source] ?? 'mendeley-gii';
    return made;
  };
  const ranks = years.flatMap((period, year) =>
    economies.map((economy, place) =>
      row({ indicator: 'rank', economy, period, value: String(4 + place * 12 + ((year * 7 + place * 5) % 11)) }),
    ),
  );
  const counts = years.map((period) => row({ indicator: 'economies', economy: 'WLD', period, value: '150' }));
  for (const made of ranks) known.set(keyOf(made), made);
  for (const made of counts) if (!known.has(keyOf(made))) known.set(keyOf(made), made);
  writeFileSync(join(folder, `data/${dataset}.csv`), Papa.unparse([header, ...known.values()], { newline: '\n' }));
  // Nothing made up was ever published.
  for (const day of readdirSync(join(folder, releasesFolder))) {
    const manifest = join(folder, releasesFolder, day, 'manifest.json');
    const release = JSON.parse(readFileSync(manifest, 'utf8')) as Release;
    const datasets = release.datasets.filter((id) => id !== dataset);
    writeFileSync(manifest, JSON.stringify({ ...release, datasets }));
  }
  const charts = join(folder, 'content/charts');
  for (const name of readdirSync(charts).filter((each) => each.startsWith(dataset))) {
    // What the real ranks hold, made-up ones need not.
    const own = readFileSync(join(charts, name), 'utf8');
    writeFileSync(join(charts, name), own.replace(/^holds:\n(?: +- .*\n)+/m, ''));
  }
  // Rows of one year, which can be played through all.
  const played = join(charts, `${playedChart}.yaml`);
  const pairs = readFileSync(played, 'utf8');
  writeFileSync(
    played,
    pairs
      .replace(/^ {2}period: .*\n/m, '')
      .replace(/^series: period\n/m, '')
      .replace(/^rows:/m, "time: '2025'\nrows:"),
  );
  const file = join(charts, `${heavyChart}.yaml`);
  const text = readFileSync(file, 'utf8')
    .replace(/economy: \[[^\]]*\]/, `economy: [${economies.join(', ')}]`)
    .replace(/^time: .*$/m, `time: ${years[0]}..2025`)
    // No column beside those of the ten.
    .replace(/^total:\n(?: +.*\n)+/m, '');
  writeFileSync(file, text);
}
