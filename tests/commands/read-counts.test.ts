import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCounts } from '../../src/commands/read-counts.ts';

it('counts a file that broke before its tests as one failure, and a missing report too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const path = join(folder, 'report.json');
  expect(readCounts(path)).toEqual({ passed: 0, failed: 1 });
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  writeFileSync(path, JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults }));
  expect(readCounts(path)).toEqual({ passed: 2, failed: 2 });
  rmSync(folder, { recursive: true });
});
