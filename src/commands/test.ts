import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill } from '../language/fill.ts';
import { testWords as words } from '../language/words/command/build-words.ts';
import { installChromium } from './install/install-chromium.ts';
import { installNginx } from './install/install-nginx.ts';
import { readCounts, type Counts } from './read-counts.ts';
import { runNode, runTool } from './run-tool.ts';
import { formatSeconds } from './build/stage.ts';

// npm test runs all stages, what tells the soonest first; npm run test:code, test:build and test:site each run one.
// npm test -- tests/dataset passes its arguments to Vitest and runs nothing but the tests that they choose.
const names = ['code', 'build', 'site'] as const;
type Stage = (typeof names)[number];

const args = process.argv.slice(2);
const named = names.filter((name) => args.includes(`--stage=${name}`));
const stages = named.length ? named : names;
const filters = args.filter((arg) => !arg.startsWith('--stage='));
const wholeSite = 'tests/site/**';
const total: Counts = { passed: 0, failed: 0 };
let prepared: Promise<string[]> | undefined;
process.env['EDITION'] ??= process.cwd();
// What one process of Node has compiled, the hundreds that follow take from there; anew each run, or it would grow for ever.
const compiled = resolve('.cache/node');
rmSync(compiled, { recursive: true, force: true });
process.env['NODE_COMPILE_CACHE'] = compiled;

if (filters.length) {
  await runTests(stages, selectsSite() ? await prepareSite() : []);
} else {
  for (const stage of stages) await runStage(stage);
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed ? 1 : 0;

async function runStage(stage: Stage): Promise<void> {
  if (stage === 'code') await checkCode();
  const skip = stage === 'code' ? [] : await (prepared ??= prepareSite());
  if (!skip.includes(wholeSite)) await runTests([stage], skip);
}

/** Form, rules and types, all at once: each has work for one processor. They are told in one order, whichever ends first. */
async function checkCode(): Promise<void> {
  const checks = [
    attempt(words.format, () => tool('prettier', '--check', '--log-level=warn', '.')),
    attempt(words.unused, () => tool('knip', '--config', 'tests/knip.config.mjs')),
    attempt(words.types, () => tool('astro', 'check', '--minimumFailingSeverity', 'error')),
    attempt(words.rules, () => tool('eslint', '--config', 'tests/eslint.config.mjs', '.')),
  ];
  for (const check of checks) tell(await check);
}

/** Brings in what tests of the built site need and builds it; gives the tests that must be left out, as something failed. */
async function prepareSite(): Promise<string[]> {
  const browser = await passes(words.chromium, installChromium);
  const server = await passes(words.nginx, installNginx);
  const site = await passes(words.build, () => run(runNode(['src/commands/build.ts', '--if-changed'])));
  const skip = browser && site ? (server ? [] : ['tests/site/build/nginx.test.ts']) : [wholeSite];
  for (const tests of skip) process.stdout.write(`${fill(words.skipped, { tests })}\n`);
  return skip;
}

interface Attempt {
  name: string;
  took: number;
  /** What it has to say where it fails. */
  failure: string | null;
}

async function passes(name: string, work: () => unknown): Promise<boolean> {
  return tell(await attempt(name, work));
}

async function attempt(name: string, work: () => unknown): Promise<Attempt> {
  const started = performance.now();
  let failure: string | null = null;
  try {
    await work();
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return { name, took: performance.now() - started, failure };
}

/** One step counts as one test; what it has to say is shown only when it fails. */
function tell({ name, took, failure }: Attempt): boolean {
  total[failure === null ? 'passed' : 'failed'] += 1;
  const result = failure === null ? `${name} … ${formatSeconds(took)}` : `${fill(words.failed, { name })}\n${failure}`;
  process.stdout.write(`${result}\n`);
  return failure === null;
}

function tool(name: string, ...options: string[]): Promise<void> {
  return run(runTool(name, options));
}

async function run(process: Promise<{ code: number; output: string }>): Promise<void> {
  const { code, output } = await process;
  if (code !== 0) throw new Error(output.trim());
}

async function runTests(projects: readonly Stage[], skip: readonly string[]): Promise<void> {
  const report = '.cache/vitest.json';
  mkdirSync('.cache', { recursive: true });
  rmSync(report, { force: true });
  const options = [...projects.map((name) => `--project=${name}`), ...skip.map((tests) => `--exclude=${tests}`)];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', ['run', ...reporters, ...options, ...filters], { show: true });
  const counts = readCounts(report);
  total.passed += counts.passed;
  total.failed += counts.failed || (code === 0 ? 0 : 1);
}

/** Whether the arguments may choose a test of the built site: a name without a path may choose any. */
function selectsSite(): boolean {
  if (!stages.some((stage) => stage !== 'code')) return false;
  const paths = filters.filter((filter, index) => !filter.startsWith('-') && filters[index - 1] !== '-t');
  if (paths.length === 0) return true;
  const tests = readdirSync('tests/site', { recursive: true, encoding: 'utf8' }).map((name) => `tests/site/${name}`);
  return paths.some((path) => tests.some((test) => test.includes(path)));
}
