import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { faults, readFault } from './read-fault.ts';

test('the sound edition has no problem', () => {
  expect(readFault('base')).toEqual([]);
});

test.each(faults)('%s is told exactly, in both languages', (fault) => {
  const expected: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, fault, 'expected.json'), 'utf8'));
  expect(readFault(fault)).toEqual(expected);
});
