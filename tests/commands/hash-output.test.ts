import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOutput } from '../../src/commands/build/hash-output.ts';

let out: string;
const write = (path: string, text: string) => writeFileSync(join(out, path), text);
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(out, 'assets'));
  write('index.html', '<p>1</p>');
  write('assets/style.css', 'p{}');
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

it('is the same for the same site', () => {
  const before = hashOutput(out);
  write('index.html', '<p>1</p>');
  expect(hashOutput(out)).toBe(before);
});

it.each([
  ['a folder is removed', () => rmSync(join(out, 'assets'), { recursive: true })],
  ['the home page is removed', () => rmSync(join(out, 'index.html'))],
  ['a file is cut short', () => write('index.html', '<p>')],
  ['a file is added', () => write('assets/more.css', '')],
  ['the whole site is removed', () => rmSync(out, { recursive: true })],
])('notices that %s', (_name, spoil) => {
  const before = hashOutput(out);
  spoil();
  expect(hashOutput(out)).not.toBe(before);
});
