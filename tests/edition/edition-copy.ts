import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { releaseData } from '../../src/address/address.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { releasesFolder, releaseUnits } from '../../src/edition/releases.ts';
import type { Release } from '../../src/edition/types.ts';
import { writeCsv } from '../../src/dataset/write/write-csv.ts';
import { EditionError, faultsOf, formatProblem, type Problem } from '../../src/schema/problem.ts';

/** A fresh copy of the second edition for each test, to be spoiled and read again. */
export function editionCopy() {
  let edition = '';
  beforeEach(() => {
    edition = mkdtempSync(path.join(tmpdir(), 'edition-'));
    cpSync(path.resolve('tests/editions/second'), edition, { recursive: true });
  });
  afterEach(() => rmSync(edition, { recursive: true, force: true }));
  const full = (file: string) => path.join(edition, file);
  const text = (file: string) => readFileSync(full(file), 'utf8');

  const found = (): Problem[] => {
    try {
      loadCatalogue(edition);
      return [];
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      return error.problems;
    }
  };
  return {
    folder: () => edition,
    text,
    load: (options?: { drafts?: boolean }) => loadCatalogue(edition, options),
    /** Replaces a text that stands in a file. */
    edit: (file: string, from: string | RegExp, to: string) => {
      expect(text(file)).toMatch(from);
      writeFileSync(full(file), text(file).replace(from, to));
    },
    /** Adds lines at the end of a file and returns the number of the first. */
    append: (file: string, lines: string): number => {
      const before = text(file).trimEnd();
      writeFileSync(full(file), `${before}\n\n${lines}\n`);
      return before.split('\n').length + 2;
    },
    /** Writes a file anew. */
    write: (file: string, content: string | Uint8Array) => {
      mkdirSync(path.dirname(full(file)), { recursive: true });
      writeFileSync(full(file), content);
    },
    /** Keeps the figures of the edition as the release of a day. */
    release: (date: string) => {
      const catalogue = loadCatalogue(edition);
      const { datasets } = catalogue;
      const units = releaseUnits(catalogue);
      const manifest: Release = { date, charts: [], datasets: [...datasets.keys()], units, files: {} };
      mkdirSync(full(`${releasesFolder}/${date}/data`), { recursive: true });
      writeFileSync(full(`${releasesFolder}/${date}/manifest.json`), JSON.stringify(manifest));
      for (const [id, dataset] of datasets) {
        writeFileSync(full(`public${releaseData(date, id)}`), writeCsv(dataset, { bom: true }));
      }
    },
    remove: (...files: string[]) => files.forEach((file) => rmSync(full(file))),
    /** Every problem of the edition as an editor reads it, in Vietnamese when not said otherwise. */
    problems: (language: Language = 'vi') => found().map((problem) => formatProblem(problem, language)),
    /** The same without notices. */
    faults: () => faultsOf(found()).map((problem) => formatProblem(problem, 'vi')),
    /** Every problem in short: file, row, column and rule. */
    places: () => found().map(({ file, row, column, code }) => [file, row, column, code].filter(Boolean).join(' ')),
  };
}
