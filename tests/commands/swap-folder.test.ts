import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashInputs } from '../../src/commands/hash-inputs.ts';
import { swapFolder } from '../../src/commands/swap-folder.ts';

let base: string;
beforeEach(() => void (base = mkdtempSync(join(tmpdir(), 'swap-'))));
afterEach(() => rmSync(base, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(base, path, '..'), { recursive: true });
  writeFileSync(join(base, path), text);
}

it('puts the new folder in the place of the old one, and nothing else stays', () => {
  write('work/site/new.html', 'new');
  write('dist/old.html', 'old');
  swapFolder(join(base, 'work/site'), join(base, 'dist'));
  expect(readdirSync(join(base, 'dist'))).toEqual(['new.html']);
  expect(readdirSync(base).sort()).toEqual(['dist', 'work']);
});

it('works where there is no old folder, and after a swap that was cut short', () => {
  write('work/site/new.html', 'new');
  write('out/dist.old/old.html', 'old');
  write('out/dist.next/half.html', 'half');
  swapFolder(join(base, 'work/site'), join(base, 'out/dist'));
  expect(readFileSync(join(base, 'out/dist/new.html'), 'utf8')).toBe('new');
  expect(existsSync(join(base, 'out/dist.old'))).toBe(false);
});

it('knows changed inputs by their content, path and place', () => {
  write('src/a.ts', '1');
  write('data/x.csv', 'a');
  const before = hashInputs(base, base);
  expect(hashInputs(base, base)).toBe(before);
  write('data/x.csv', 'b');
  const changed = hashInputs(base, base);
  write('data/x.csv', 'a');
  write('data/y.csv', '');
  expect(new Set([before, changed, hashInputs(base, base)]).size).toBe(3);
});
