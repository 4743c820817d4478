/** How long a large dataset takes to check and to build, for each of its rows; `npm run bench:rows`. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../src/commands/run-tool.ts';
import { makeLarge, type LargeSize } from '../harness/editions/large-dataset.ts';
import { projectFolder } from '../harness/site.ts';

/** 5,000, 10,000 and 20,000 rows: what is linear takes as long a row in each. */
const sizes: LargeSize[] = [
  { measures: 5, branches: 50, years: 20 },
  { measures: 10, branches: 50, years: 20 },
  { measures: 20, branches: 50, years: 20 },
];

const seconds = async (command: string, args: readonly string[]): Promise<number> => {
  const start = performance.now();
  const { code, output } = await runNode([`src/commands/${command}.ts`, ...args], { cwd: projectFolder });
  if (code !== 0) throw new Error(output);
  return (performance.now() - start) / 1000;
};
const told = (all: number, before: number, rows: number): string =>
  `${all.toFixed(1)} s, ${(((all - before) / rows) * 1000).toFixed(3)} ms a row`;

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
try {
  let bare: { check: number; build: number } | undefined;
  for (const size of [null, ...sizes]) {
    const edition = join(folder, 'edition');
    rmSync(edition, { recursive: true, force: true });
    cpSync(join(projectFolder, 'tests/editions/second'), edition, { recursive: true });
    const rows = size ? makeLarge(edition, size) : 0;
    const check = await seconds('check', ['--edition', edition]);
    const build = await seconds('build', ['--edition', edition, '--out', join(folder, 'site')]);
    bare ??= { check, build };
    const each = rows
      ? `check ${told(check, bare.check, rows)}; build ${told(build, bare.build, rows)}`
      : `check ${check.toFixed(1)} s; build ${build.toFixed(1)} s`;
    console.log(`${rows} rows more: ${each}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
