import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runNode } from '../../src/commands/run-tool.ts';
import { handInContext } from '../../src/catalogue/hand-in-context.ts';
import { readHandIn } from '../../src/dataset/hand-in.ts';
import { handInPackage } from '../../src/dataset/hand-in-package.ts';
import { projectFolder } from '../harness/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'take-in-'));
const dataset = 'library-card-fee';
const file = join(folder, `data/${dataset}.csv`);
const packageFile = join(folder, 'package.json');
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  rmSync(folder, { recursive: true });
  for (const part of ['content', 'data']) {
    cpSync(join(projectFolder, 'tests/editions/second', part), join(folder, part), { recursive: true });
  }
});

/** Makes a package of the CSV after a change, as the page does. */
function makePackage(change: (csv: string) => string, over: object = {}): string {
  const context = handInContext(folder, dataset)!;
  const handIn = readHandIn(context, 'x.csv', new TextEncoder().encode(change(context.published)));
  expect(handIn.problems.filter(({ notice }) => !notice)).toEqual([]);
  const sha256 = createHash('sha256').update(handIn.csv).digest('hex');
  const signature = { date: '2026-11-26', prepared_by: 'Nguyễn An', checked_by: 'Trần Bình', sha256 };
  writeFileSync(packageFile, JSON.stringify({ ...handInPackage(context, handIn, signature), ...over }));
  return handIn.csv;
}

const takeIn = () => runNode(['src/commands/take-in.ts', '--edition', folder, packageFile], { cwd: projectFolder });
/** The last row once more, for the year after. */
const withLater = (csv: string) => {
  const last = csv.trim().split('\n').at(-1)!;
  return `${csv.trim()}\n${last.replace(/20\d\d/, (year) => String(Number(year) + 1))}\n`;
};

describe('a hand-in package', { timeout: 60_000 }, () => {
  it('brings its CSV into data, with a report of who made and checked it', async () => {
    const csv = makePackage(withLater);
    const { code, output } = await takeIn();
    expect(output).toMatch(/^Đã đưa vào data\/library-card-fee\.csv: \d+ dòng, 1 dòng mới, 0 số thay đổi/);
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(csv);
    const [name] = readdirSync(join(folder, 'data/hand-ins'));
    expect(name).toMatch(/^2026-11-26-library-card-fee-[0-9a-f]{8}\.json$/);
    const report = JSON.parse(readFileSync(join(folder, 'data/hand-ins', name!), 'utf8')) as object;
    expect(report).toMatchObject({ prepared_by: 'Nguyễn An', checked_by: 'Trần Bình', added: [expect.any(String)] });
    expect(report).not.toHaveProperty('csv');
  });

  it.each([
    ['that was changed after the check', { csv: 'x,y\n1,2\n' }, 'số liệu trong gói khác với mã băm'],
    ['that one person made and checked', { checked_by: ' nguyễn  an' }, 'người lập và người kiểm tra là một'],
    ['of a dataset that is not there', { dataset: 'loans' }, 'không có bộ số liệu mang mã này'],
    ['without a hash', { sha256: undefined }, 'gói bàn giao không đọc được (sha256)'],
  ])('%s changes nothing, and says why', async (_name, over, message) => {
    makePackage(withLater, over);
    const before = readFileSync(file);
    const { code, output } = await takeIn();
    expect(code).toBe(1);
    expect(output.replace(/\s+/g, ' ')).toContain(message);
    expect(output).toContain('Không tệp nào bị thay đổi');
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(join(folder, 'data/hand-ins'))).toBe(false);
  });

  it('that the edition cannot be published with changes nothing, and says why', async () => {
    makePackage(withLater);
    writeFileSync(join(folder, 'content/site.yaml'), 'name: {}\n');
    const before = readFileSync(file);
    const { code, output } = await takeIn();
    expect(code).toBe(1);
    expect(output).toContain('content/site.yaml');
    expect(readFileSync(file)).toEqual(before);
  });
});
