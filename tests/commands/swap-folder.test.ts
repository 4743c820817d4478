import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashInputs } from '../../src/commands/build/hash-inputs.ts';
import { restoreFolder, swapFolder } from '../../src/commands/build/swap-folder.ts';

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
  write('out/dist.swap/old/old.html', 'old');
  write('out/dist.swap/next/half.html', 'half');
  swapFolder(join(base, 'work/site'), join(base, 'out/dist'));
  expect(readFileSync(join(base, 'out/dist/new.html'), 'utf8')).toBe('new');
  expect(readdirSync(join(base, 'out'))).toEqual(['dist']);
});

it('brings back the folder that a swap was cut short from replacing, and leaves one that is there', () => {
  write('dist.swap/old/old.html', 'old');
  write('dist.swap/next/new.html', 'new');
  restoreFolder(join(base, 'dist'));
  expect(readFileSync(join(base, 'dist/old.html'), 'utf8')).toBe('old');
  write('dist.swap/old/older.html', 'older');
  restoreFolder(join(base, 'dist'));
  expect(readdirSync(join(base, 'dist'))).toEqual(['old.html']);
});

it('leaves what others have put beside the folder', () => {
  write('work/site/new.html', 'new');
  for (const name of ['dist.next/a.txt', 'dist.old/b.txt', 'dist.swap/c.txt']) write(name, 'mine');
  swapFolder(join(base, 'work/site'), join(base, 'dist'));
  const kept = ['dist.next/a.txt', 'dist.old/b.txt', 'dist.swap/c.txt'].map((name) =>
    readFileSync(join(base, name), 'utf8'),
  );
  expect(kept).toEqual(['mine', 'mine', 'mine']);
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
