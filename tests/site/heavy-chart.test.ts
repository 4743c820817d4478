import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/commands/serve.ts';
import { measureLoad, type Load } from '../harness/measure-load.ts';
import { copyProject, runBuild } from '../harness/project-copy.ts';

const { folder, remove } = copyProject();
const dataset = 'global-innovation-index';
const chart = `${dataset}-asean`;
const economies = ['VNM', 'SGP', 'MYS', 'THA', 'PHL', 'IDN', 'BRN', 'KHM', 'LAO', 'MMR'];
const years = Array.from({ length: 15 }, (_, index) => String(2011 + index));
let load: Load;

/** Ten economies over fifteen years, made up for the weighing: ranks that go up and down as real ones do. */
function heavyRows(): string {
  const header = readFileSync(join(folder, `data/${dataset}.csv`), 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')[0]!
    .trim()
    .split(',');
  const row = (cells: Record<string, string>) =>
    header.map((column) => cells[column] ?? (column === 'source' ? 'steering-meeting-2024-07-15' : '')).join(',');
  const ranks = years.flatMap((period, year) =>
    economies.map((economy, place) =>
      row({ indicator: 'rank', economy, period, value: String(4 + place * 12 + ((year * 7 + place * 5) % 11)) }),
    ),
  );
  const counts = years.map((period) => row({ indicator: 'economies', economy: 'WLD', period, value: '139' }));
  return [header.join(','), ...ranks, ...counts, ''].join('\n');
}

beforeAll(async () => {
  writeFileSync(join(folder, `data/${dataset}.csv`), heavyRows());
  const file = join(folder, `content/charts/${chart}.yaml`);
  const charts = join(folder, 'content/charts');
  for (const name of readdirSync(charts).filter((each) => each.startsWith(dataset))) {
    // What the real ranks hold, made-up ones need not.
    const own = readFileSync(join(charts, name), 'utf8');
    writeFileSync(join(charts, name), own.replace(/^holds:\n(?: +- .*\n)+/m, ''));
  }
  const text = readFileSync(file, 'utf8')
    .replace(/economy: \[[^\]]*\]/, `economy: [${economies.join(', ')}]`)
    .replace(/^time: .*$/m, 'time: 2011..2025');
  writeFileSync(file, text);
  expect(await runBuild(folder)).toMatchObject({ code: 0 });
  const served = await serveFolder(join(folder, 'dist'));
  load = await measureLoad(`/bieu-do/${chart}/`, 1280, served.url);
  await served.close();
});
afterAll(remove);

describe('the page of a chart with ten series of fifteen points', () => {
  it('is at most 20 kB of page, styles and scripts, of which 5 kB scripts', () => {
    const { document, stylesheet, script } = load.bytes;
    expect(script).toBeLessThanOrEqual(5_000);
    expect(document + stylesheet + script).toBeLessThanOrEqual(20_000);
  });

  it('loads at most 45 kB of fonts and asks at most 8 times, and nothing moves', () => {
    expect(load.bytes.font).toBeLessThanOrEqual(45_000);
    expect(load.requests).toBeLessThanOrEqual(8);
    expect(load.shift).toBe(0);
  });
});
