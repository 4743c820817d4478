import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFiles, type Disk } from '../../src/commands/take-in/replace-files.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'replace-'));
  fs.writeFileSync(join(folder, 'x.csv'), 'old data');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const report = () => join(folder, 'hand-ins/report.json');
const data = () => join(folder, 'x.csv');
const texts = () => [
  { path: report(), text: 'the report' },
  { path: data(), text: 'new data' },
];
const read = (path: string) => (fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : null);

/** A disk that does so many steps and no more, cleaning up included, as when the machine stops. */
function stoppingDisk(steps: number): { disk: Disk; done: () => string[] } {
  const done: string[] = [];
  const guarded = Object.fromEntries(
    (['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync'] as const).map(
      (name) => [
        name,
        (...args: unknown[]) => {
          if (done.length >= steps) {
            // A text that is being written may be there in part.
            if (name === 'writeFileSync' && done.length === steps) fs.writeFileSync(args[0] as number, 'ne');
            throw new Error('stopped');
          }
          done.push(name);
          return (fs[name] as (...all: unknown[]) => unknown)(...args);
        },
      ],
    ),
  );
  return { disk: guarded as unknown as Disk, done: () => done };
}

describe('files that take the place of others', () => {
  it('are whole, and nothing is left beside them', () => {
    replaceFiles(texts());
    expect([read(report()), read(data())]).toEqual(['the report', 'new data']);
    expect(fs.readdirSync(folder).sort()).toEqual(['hand-ins', 'x.csv']);
    expect(fs.readdirSync(join(folder, 'hand-ins'))).toEqual(['report.json']);
  });

  it('are old or new, never data without its report, wherever the machine stops', () => {
    const { disk, done } = stoppingDisk(Infinity);
    replaceFiles(texts(), disk);
    const steps = done().length;
    expect(steps).toBeGreaterThan(10);
    const states = new Set<string>();
    for (let stop = 0; stop < steps; stop += 1) {
      fs.rmSync(join(folder, 'hand-ins'), { recursive: true, force: true });
      fs.writeFileSync(data(), 'old data');
      try {
        replaceFiles(texts(), stoppingDisk(stop).disk);
      } catch {
        // What counts is how the files are now.
      }
      states.add([read(report()), read(data())].join(' / '));
    }
    expect([...states]).toEqual([' / old data', 'the report / old data', 'the report / new data']);
    // What was left undone is done by doing it once more.
    replaceFiles(texts());
    expect([read(report()), read(data())]).toEqual(['the report', 'new data']);
  });

  it('take the place of a link, and leave alone what it leads to', () => {
    const outside = join(folder, 'important.txt');
    fs.renameSync(data(), outside);
    fs.symlinkSync(outside, data());
    fs.symlinkSync(outside, `${data()}.new`);
    replaceFiles(texts());
    expect([read(outside), read(data())]).toEqual(['old data', 'new data']);
    expect(fs.lstatSync(data()).isFile()).toBe(true);
  });

  it('are as they were where one of them cannot be written', () => {
    fs.writeFileSync(join(folder, 'hand-ins'), 'a file');
    expect(() => replaceFiles(texts())).toThrow();
    expect(() => replaceFiles(texts().reverse())).toThrow();
    expect(read(data())).toBe('old data');
    expect(fs.readdirSync(folder).sort()).toEqual(['hand-ins', 'x.csv']);
  });
});
