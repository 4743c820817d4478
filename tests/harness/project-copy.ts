import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../src/commands/run-tool.ts';
import { projectFolder } from './site.ts';

const parts = [
  'src',
  'public',
  'content',
  'data',
  'tests/editions',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** The project's sources in a folder of their own, sharing the installed packages; with another edition in place of its own. */
export function copyProject(edition?: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of [...parts, 'tsconfig.json']) {
    const from = join(projectFolder, part);
    if (existsSync(from)) cpSync(from, join(folder, part), { recursive: true });
  }
  if (edition) {
    for (const part of ['content', 'data', 'public/v']) {
      rmSync(join(folder, part), { recursive: true, force: true });
      if (existsSync(join(folder, edition, part)))
        cpSync(join(folder, edition, part), join(folder, part), { recursive: true });
    }
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** `npm run build` in a copy of the project, as a process of its own. */
export function runBuild(folder: string, args: string[] = [], env: Record<string, string> = {}) {
  return runNode(['src/commands/build.ts', ...args], {
    cwd: folder,
    // Pictures are drawn once for all copies.
    env: { PICTURES: join(projectFolder, '.cache/pictures'), ...env },
  });
}
