import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface ToolOptions {
  cwd?: string | undefined;
  env?: Record<string, string> | undefined;
  /** Lets the tool write to the terminal; else its output is kept and returned. */
  show?: boolean | undefined;
}

/** Runs an installed package's command with the Node that runs this one, whatever the shell or its PATH. */
export function runTool(
  name: string,
  args: string[],
  options: ToolOptions = {},
): Promise<{ code: number; output: string }> {
  return runNode([findTool(name), ...args], options);
}

/** Runs a script with the Node that runs this one; resolves with its exit code and, unless shown, what it wrote. */
export function runNode(args: string[], options: ToolOptions = {}): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: options.cwd,
    stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const stop = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

function findTool(name: string): string {
  const folder = resolve('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`The package ${name} has no command of its name`);
  return join(folder, file);
}
