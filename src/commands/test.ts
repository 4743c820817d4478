import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fill } from '../language/fill.ts';
import { testWords as words } from '../language/words/command/build-words.ts';
import { installChromium } from './install/install-chromium.ts';
import { installNginx } from './install/install-nginx.ts';
import { readCounts, type Counts } from './read-counts.ts';
import { runNode, runTool } from './run-tool.ts';
import { formatSeconds } from './build/stage.ts';

// npm test runs everything; npm test -- tests/dataset passes its arguments to Vitest and leaves the other stages out.
const filters = process.argv.slice(2);
const whole = filters.length === 0;
const total: Counts = { passed: 0, failed: 0 };
process.env['EDITION'] ??= process.cwd();

const needsSite = whole || selectsSite();
const browser = !needsSite || (await passes(words.chromium, async () => void installChromium()));
const server = !needsSite || (await passes(words.nginx, async () => void installNginx()));
const site = !needsSite || (await passes(words.build, () => tool(runNode(['src/commands/build.ts', '--if-changed']))));
if (whole) {
  await passes(words.types, () => tool(runTool('astro', ['check', '--minimumFailingSeverity', 'error'])));
  await passes(words.format, () => tool(runTool('prettier', ['--check', '--log-level=warn', '.'])));
}
await runTests();
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed ? 1 : 0;

/** One stage counts as one test; what it has to say is shown only when it fails. */
async function passes(name: string, work: () => Promise<void>): Promise<boolean> {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  try {
    await work();
    total.passed += 1;
    process.stdout.write(`${formatSeconds(performance.now() - started)}\n`);
    return true;
  } catch (error) {
    total.failed += 1;
    process.stdout.write(`${words.failed}\n${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

async function tool(run: Promise<{ code: number; output: string }>): Promise<void> {
  const { code, output } = await run;
  if (code !== 0) throw new Error(output.trim());
}

/** Vitest over the tests; those of the built site are left out only after a failure that has been counted and shown. */
async function runTests(): Promise<void> {
  const report = '.cache/vitest.json';
  mkdirSync('.cache', { recursive: true });
  rmSync(report, { force: true });
  const unable = browser && site ? (server ? null : 'tests/site/build/nginx.test.ts') : 'tests/site/**';
  const skip = unable === null ? [] : ['--exclude', unable];
  if (unable !== null) process.stdout.write(`${fill(words.skipped, { tests: unable })}\n`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', ['run', ...reporters, ...skip, ...filters], { show: true });
  const counts = readCounts(report);
  total.passed += counts.passed;
  total.failed += counts.failed || (code === 0 ? 0 : 1);
}

/** Whether the arguments may choose a test of the built site: a name without a path may choose any. */
function selectsSite(): boolean {
  const paths = filters.filter((filter, index) => !filter.startsWith('-') && filters[index - 1] !== '-t');
  if (paths.length === 0) return true;
  const tests = readdirSync('tests/site').map((name) => `tests/site/${name}`);
  return paths.some((path) => tests.some((test) => test.includes(path)));
}
