import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { handInContext } from '../../src/edition/read/hand-in-context.ts';
import { sha256Of } from '../../src/commands/take-in/read-package.ts';
import { handInPackage } from '../../src/dataset/hand-in/hand-in-package.ts';
import { openHandIn } from '../../src/dataset/hand-in/open-hand-in.ts';
import { readHandIn } from '../../src/dataset/hand-in/hand-in.ts';
import type { HandInPackage } from '../../src/schema/hand-in.ts';
import { faultsOf } from '../../src/schema/problem.ts';
import { projectFolder } from '../harness/site.ts';

/** A fresh copy of the second edition for each test, with packages made as the page makes them. */
export function handInFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'take-in-'));
    for (const part of ['content', 'data']) {
      cpSync(join(projectFolder, 'tests/editions/second', part), join(folder, part), { recursive: true });
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    folder: () => folder,
    text,
    /** Replaces a text that stands in a file. */
    edit: (file: string, from: string | RegExp, to: string) => {
      expect(text(file)).toMatch(from);
      writeFileSync(join(folder, file), text(file).replace(from, to));
    },
    /** The package of a dataset's CSV after a change. */
    makePackage: (dataset: string, change: (csv: string) => string): HandInPackage => {
      const context = handInContext(folder, dataset)!;
      const handIn = readHandIn(context, openHandIn(new TextEncoder().encode(change(context.published)), 'x.csv'));
      expect(faultsOf(handIn.problems)).toEqual([]);
      return handInPackage(context, handIn, {
        ...{ date: '2026-11-26', prepared_by: 'Nguyễn An', checked_by: 'Trần Bình' },
        ...{ sha256: sha256Of(handIn.csv), base_sha256: sha256Of(context.published) },
      });
    },
    /** Writes a package, or what somebody has made of it, to a file. */
    save: (content: object | string, name = 'goi.json'): string => {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
  };
}
