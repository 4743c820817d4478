import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../src/commands/run-tool.ts';
import { ask } from '../../src/commands/take-in/ask.ts';
import { sha256Of } from '../../src/commands/take-in/read-package.ts';
import { projectFolder } from '../harness/site.ts';
import { handInFolder } from './hand-in-folder.ts';

const { folder, text, edit, makePackage, save } = handInFolder();
const file = 'data/library-card-fee.csv';
const addFee = (csv: string) => `${csv}2026-01-01,card-fee,30000,notice-board,,\n`;
const packageFile = (change = addFee) => save(makePackage('library-card-fee', change));
const takeIn = (...args: string[]) =>
  runNode(['src/commands/take-in.ts', '--edition', folder(), ...args], { cwd: projectFolder });

describe('npm run take-in', () => {
  it('brings the rows of a package into data, with a report of who made and checked it', async () => {
    const { code, output } = await takeIn(packageFile(), '--yes');
    expect(output.replaceAll('\u00a0', ' ')).toMatch(
      /1 dòng mới:\n {2}Phí làm thẻ, 01\/01\/2026: 30 nghìn đồng\n\nĐã đưa vào data\/library-card-fee\.csv: 1 dòng mới; biên bản ở data\/hand-ins\//,
    );
    expect(code).toBe(0);
    const csv = text(file);
    expect(csv).toMatch(/\n2026-01-01,card-fee,30000,notice-board,,\n$/);
    const [name, ...more] = readdirSync(join(folder(), 'data/hand-ins'));
    expect(more).toEqual([]);
    expect(name).toMatch(/^2026-11-26-library-card-fee-[0-9a-f]{8}\.json$/);
    const report = JSON.parse(text(`data/hand-ins/${name}`)) as object;
    expect(report).toMatchObject({
      ...{ prepared_by: 'Nguyễn An', checked_by: 'Trần Bình', added: ['obs-2026-01-01'], removed: [], changed: [] },
      ...{ rows: 5, base: { sha256: expect.any(String) }, taken_in: { sha256: sha256Of(csv) } },
    });
    expect(JSON.stringify(report)).not.toContain('notice-board');
    expect(
      await takeIn(
        packageFile((text) => text),
        '--lang',
        'en',
      ),
    ).toEqual({
      code: 0,
      output: `All that the package changes stands in ${file} already; there is nothing to write.\n`,
    });
  });

  it('writes nothing where nobody can answer, but shows what it would change', async () => {
    const path = packageFile((csv) => csv.replace('20000', '22000'));
    const before = text(file);
    const { code, output } = await takeIn(path);
    expect(code).toBe(1);
    expect(output.replaceAll('\u00a0', ' ')).toContain('Phí làm thẻ, 15/3/2021: 20 nghìn đồng → 22 nghìn đồng');
    expect(output).toMatch(/Chưa ghi gì: không có ai để hỏi\. .* --yes\.\n$/);
    expect((await takeIn(path, '--lang', 'en')).output).toContain('there is nobody to ask');
    expect(text(file)).toBe(before);
    expect(existsSync(join(folder(), 'data/hand-ins'))).toBe(false);
  });

  it('changes nothing where anything is wrong, and says why', async () => {
    const path = packageFile();
    edit('content/site.yaml', /[\s\S]+/, 'name: {}\n');
    const before = text(file);
    const { code, output } = await takeIn(path, '--yes');
    expect(code).toBe(1);
    expect(output).toContain('content/site.yaml');
    expect(output).toMatch(/Không tệp nào bị thay đổi\.\n$/);
    expect(text(file)).toBe(before);
  });

  it('says in words why a file cannot be read or written', async () => {
    expect((await takeIn('không-có.json')).output).toMatch(/không đọc hoặc ghi được tệp này: không có\s+tệp này/);
    expect((await takeIn('--wrong')).output).toMatch(/^Viết: npm run take-in -- /);
    const path = packageFile();
    const before = text(file);
    // In the place of the folder of reports stands a file.
    writeFileSync(join(folder(), 'data/hand-ins'), '');
    const { code, output } = await takeIn(path, '--yes', '--lang', 'en');
    expect(code).toBe(1);
    expect(output).toMatch(/\ndata\/hand-ins\/[\w-]+\.json\n[\s\S]*a part of its path is a\s+file and no folder/);
    expect(output).not.toMatch(/EEXIST|ENOTDIR|at Object/);
    expect(text(file)).toBe(before);
  });
});

describe('the question', () => {
  const answer = (typed: string | null) => {
    const input = new PassThrough();
    const asked = ask('Ghi? ', input, new PassThrough());
    if (typed === null) input.end();
    else input.write(`${typed}\n`);
    return asked;
  };

  it.each(['có', 'co', 'c', 'yes', 'Y', ' CÓ ', 'co\u0301'])('is answered with yes by %j', async (typed) => {
    expect(await answer(typed)).toBe(true);
  });

  it.each(['không', 'k', 'n', 'no', '', 'yes please', null])('is answered with no by %j', async (typed) => {
    expect(await answer(typed)).toBe(false);
  });
});
