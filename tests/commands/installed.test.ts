import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled } from '../../src/commands/install/installed.mjs';

const d3 = { version: '7.9.2', integrity: 'sha512-a' };
const mac = { version: '1.0.0', integrity: 'sha512-b', optional: true };
let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'installed-'));
  mkdirSync(join(base, 'node_modules/d3'), { recursive: true });
  writeFileSync(join(base, 'node_modules/d3/package.json'), '{}');
  write('package.json', { dependencies: { d3: '7.9.2' } });
  write('package-lock.json', {
    packages: { '': { dependencies: { d3: '7.9.2' } }, 'node_modules/d3': d3, 'node_modules/mac': mac },
  });
  write('node_modules/.package-lock.json', { packages: { 'node_modules/d3': d3 } });
});
afterEach(() => rmSync(base, { recursive: true }));

function write(path: string, content: unknown): void {
  writeFileSync(join(base, path), JSON.stringify(content));
}

it('is content with what npm ci left, without packages for other systems', () => {
  expect(isInstalled(base)).toBe(true);
});

it('sees that there is nothing, or that a part was deleted', () => {
  rmSync(join(base, 'node_modules/d3'), { recursive: true });
  expect(isInstalled(base)).toBe(false);
  rmSync(join(base, 'node_modules'), { recursive: true });
  expect(isInstalled(base)).toBe(false);
});

it('sees a new version in the lock file and a new package in package.json', () => {
  write('node_modules/.package-lock.json', { packages: { 'node_modules/d3': { ...d3, version: '7.9.1' } } });
  expect(isInstalled(base)).toBe(false);
  write('node_modules/.package-lock.json', { packages: { 'node_modules/d3': d3 } });
  write('package.json', { dependencies: { d3: '7.9.2', yaml: '2.8.1' } });
  expect(isInstalled(base)).toBe(false);
});
