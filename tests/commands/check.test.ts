import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { runNode } from '../../src/commands/run-tool.ts';
import { projectFolder } from '../harness/site.ts';

// Each test starts Node several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Told {
  file: string;
  row: number | null;
  column: { letter: string | null; name: string } | null;
  code: string;
  found: string | null;
  message: string;
  fix: string;
  notice?: true;
}

const second = join(projectFolder, 'tests/editions/second');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const edition = join(folder, 'edition');
const restore = () => {
  for (const part of ['content', 'data']) cpSync(join(second, part), join(edition, part), { recursive: true });
};
restore();
afterEach(restore);
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: string[]) =>
  runNode(['src/commands/check.ts', '--edition', edition, ...args], { cwd: projectFolder });
const told = async (...args: string[]) => {
  const { code, output } = await check('--json', ...args);
  return { code, problems: JSON.parse(output) as Told[] };
};
const change = (file: string, from: string | RegExp, to: string): string => {
  const path = join(edition, file);
  const text = readFileSync(path, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(path, text.replace(from, to));
  return path;
};
/** A file that lies elsewhere. */
const elsewhere = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const fees = 'data/library-card-fee.csv';
const results = 'data/library-results.csv';
const published = readFileSync(join(second, fees), 'utf8');
/** The file as a Vietnamese spreadsheet saves it: in UTF-16, parted by semicolons, columns named in words. */
const fromSpreadsheet = (rows = '') =>
  new Uint8Array(
    Buffer.from(
      `\ufeff${(published + rows)
        .replace(/.*/, 'Áp dụng từ ngày,Tên gọi,Phí làm thẻ,Nguồn,Ghi chú,Ghi chú tiếng Anh')
        .replaceAll(',', ';')
        .replaceAll('\n', '\r\n')}`,
      'utf16le',
    ),
  );

describe('the whole edition', () => {
  it('with nothing wrong is said to be so, with counts, in the language that is asked for', async () => {
    expect(await check()).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Không có lỗi: 2 bộ số liệu, \d+ dòng, 4 biểu đồ\n$/),
    });
    expect(await check('--lang', 'en')).toMatchObject({ code: 0, output: expect.stringMatching(/^No problems: 2 /) });
    expect(await check('--json')).toEqual({ code: 0, output: '[]\n' });
  });

  it('with a notice succeeds and tells it', async () => {
    const hosts = join(edition, 'content/source-hosts.txt');
    writeFileSync(hosts, 'baochinhphu.vn\n');
    const [plain, english, json] = [await check(), await check('--lang', 'en'), await told()];
    rmSync(hosts);
    expect(plain).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^Lưu ý \(không chặn công bố\)\n\ndata\/codes\/sources\.csv\n[\s\S]*\n\n1 lưu ý\n\nKhông có lỗi: .*\n$/,
      ),
    });
    expect(english).toMatchObject({ code: 0, output: expect.stringMatching(/1 notice\n\nNo problems: .*\n$/) });
    expect(json).toMatchObject({ code: 0, problems: [{ code: 'source-host', notice: true }] });
  });

  it('with faults tells people a table for each file, every fault with its place, what was found and its mend', async () => {
    change(fees, '25000', '25.000x');
    change(results, 'loans,centre,2024-S2,1334', 'loans,middle,2024-S2,1334');
    change('content/site.yaml', /^updated:.*$/m, 'updated: soon');
    const { code, output } = await check();
    expect(code).toBe(1);
    const [site, fee, loan, counts, ...more] = output.trimEnd().split('\n\n');
    expect(more).toEqual([]);
    expect(site).toMatch(/^content\/site\.yaml\n {2}Dòng +Cột +Thấy +Lỗi → cách sửa\n {2}\d+ +updated /);
    expect(fee).toMatch(
      /^data\/library-card-fee\.csv\n.*\n {2}4 +amount \(C\) +"25\.000x" +đây không phải là một số → /,
    );
    expect(loan).toMatch(/^data\/library-results\.csv\n.*\n {2}5 +branch \(B\) +"middle" +\S/);
    expect(counts).toBe('3 lỗi');
    expect(output).not.toMatch(/problem|Problem/);
    const english = (await check('--lang', 'en')).output;
    expect(english).toMatch(
      /Row +Column +Found +Problem → mend\n {2}4 +amount \(C\) +"25\.000x" +this is not a number → /,
    );
    expect(english).toMatch(/\n\n3 problems\n$/);
    expect(english).not.toMatch(/lỗi|Lỗi/);
  });

  it('keeps long sentences within the width of a page, under each other', async () => {
    change(fees, '25000', '25.000x');
    const lines = (await check()).output.split('\n');
    const first = lines.findIndex((line) => line.includes('đây không phải'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(lines[first + 1]!.search(/\S/)).toBe(lines[first]!.indexOf('đây'));
  });

  it('gives machines one array, with the same members in every entry', async () => {
    change(fees, '25000', '25.000x');
    change('content/site.yaml', /^updated:.*$/m, 'updated: soon');
    const { code, problems } = await told();
    expect(code).toBe(1);
    expect(problems).toEqual([
      {
        ...{ file: 'content/site.yaml', row: expect.any(Number), column: { letter: null, name: 'updated' } },
        ...{ code: expect.any(String), found: 'soon', message: expect.any(String), fix: expect.any(String) },
      },
      {
        ...{ file: fees, row: 4, column: { letter: 'C', name: 'amount' }, code: 'number-grammar', found: '25.000x' },
        ...{ message: 'đây không phải là một số', fix: expect.stringContaining('khai báo numbers') },
      },
    ]);
    const english = (await told('--lang', 'en')).problems;
    expect(english.map(({ file, row, code }) => [file, row, code])).toEqual(
      problems.map(({ file, row, code }) => [file, row, code]),
    );
    expect(english[1]).toMatchObject({
      message: 'this is not a number',
      fix: expect.stringContaining('declare numbers'),
    });
  });
});

describe('files of the edition that are named', () => {
  it('are told of alone', async () => {
    const [fee, result] = [change(fees, '25000', '25.000x'), change(results, '1334', '1.334x')];
    expect(await told(fee)).toMatchObject({ code: 1, problems: [{ file: fees }] });
    expect(await told(result, fee)).toMatchObject({ code: 1, problems: [{ file: fees }, { file: results }] });
    expect(await check(join(edition, 'content/site.yaml'))).toEqual({
      code: 0,
      output: 'Không có lỗi: content/site.yaml\n',
    });
  });

  it('that are not there are told', async () => {
    const { code, problems } = await told(join(edition, 'data/library-fines.csv'));
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ file: 'data/library-fines.csv', code: 'file-missing', row: null, column: null }]);
  });

  it('that are folders are told, instead of giving them for right', async () => {
    const { code, problems } = await told(join(edition, 'data'));
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ file: 'data', code: 'file-refused' }]);
  });
});

describe('a file from elsewhere', () => {
  it.each([['told by its header'], ['with its dataset named', '--dataset', 'library-card-fee']])(
    'as a spreadsheet saves it is read, and what was put right is told: %s',
    async (_how, ...dataset) => {
      const file = elsewhere('phí mới.csv', fromSpreadsheet('2026-01-01,card-fee,30000,notice-board,,\n'));
      const { code, output } = await check(...dataset, file);
      expect(code).toBe(0);
      for (const mend of ['dấu chấm phẩy', 'UTF-8', 'Áp dụng từ ngày', 'dấu ngắt dòng']) expect(output).toContain(mend);
      expect(output).toMatch(
        /\n\n4 lưu ý\n\n.*phí mới\.csv: không có lỗi; bộ số liệu library-card-fee, 5 dòng; 1 dòng mới\n\n1 dòng mới:\n {2}Phí làm thẻ, 01\/01\/2026: 30\u00a0nghìn đồng\n$/,
      );
      const { problems } = await told('--lang', 'en', ...dataset, file);
      expect(problems.map((each) => each.code)).toEqual(
        ['delimiter', 'encoding', 'header', 'lines'].map((each) => `mended-${each}`),
      );
      expect(problems.every(({ file: name, notice }) => name === file && notice)).toBe(true);
      expect(problems[0]!.message).toBe('cells are parted by semicolons');
    },
  );

  it('has its faults told in its own rows and by the letters of its columns', async () => {
    const file = elsewhere('phi.csv', fromSpreadsheet('2026-01-01,card-fee,30.000x,notice-board,,\n'));
    const { code, problems } = await told(file);
    expect(code).toBe(1);
    expect(problems.filter(({ notice }) => !notice)).toMatchObject([
      { file, row: 6, column: { letter: 'C', name: 'amount' }, code: 'number-grammar', found: '30.000x' },
    ]);
  });

  it('tells what differs from what is published, by the names of rows, in both languages', async () => {
    const text = published.replace('25000', '26000').replace('2021-03-15,card-fee', '2021-03-15,deposit');
    const file = elsewhere('phi.csv', `${text}2026-01-01,card-fee,30000,notice-board,,\n`);
    const { code, output } = await check('--lang', 'en', file);
    expect({ code, output: output.replaceAll('\u00a0', ' ') }).toEqual({
      code: 0,
      output: [
        `${file}: no problems; dataset library-card-fee, 5 rows; 1 published figure is other now, 1 thing said about a published figure is other now, 1 new row`,
        '1 published figure is other now:\n  Card fee, 1 January 2024: VND 25 thousand → VND 26 thousand',
        '1 thing said about a published figure is other now:\n  Card fee, 15 March 2021 – name: Card fee → Deposit',
        '1 new row:\n  Card fee, 1 January 2026: VND 30 thousand\n',
      ].join('\n\n'),
    });
    expect((await check(file)).output.replaceAll('\u00a0', ' ')).toContain(
      '1 thông tin đi kèm số đã công bố nay khác:\n  Phí làm thẻ, 15/3/2021 – tên gọi: Phí làm thẻ → Tiền đặt cọc\n',
    );
  });

  it.each([
    ['most rows, for the new ones alone', /\n20(19|21|24).*/g, 3, 'có phải bạn chỉ nộp các dòng mới?'],
    ['a row', /\n2019.*/, 1, 'nếu bỏ nhầm thì ghi lại các dòng ấy'],
  ])('that lacks %s is said to do so first', async (_what, gone, count, question) => {
    const file = elsewhere('phi.csv', `${published.replace(gone, '')}2026-01-01,card-fee,30000,notice-board,,\n`);
    const { code, problems } = await told(file);
    expect(code).toBe(0);
    expect(problems).toMatchObject([
      {
        ...{ code: 'rows-missing', notice: true, fix: expect.stringContaining(question) },
        message: `tệp thiếu ${count} trong 4 dòng đang công bố; nếu đưa vào, các dòng ấy sẽ bị bỏ`,
      },
    ]);
  });

  it('goes by the dataset that is named, whatever its header says', async () => {
    const file = elsewhere('phi.csv', published);
    const { code, problems } = await told('--dataset', 'library-results', file);
    expect(code).toBe(1);
    expect(problems.map((each) => each.code)).toContain('header-missing');
  });

  it('stands beside another, each told by itself', async () => {
    const [first, other] = [elsewhere('một.csv', published), elsewhere('hai.csv', readFileSync(join(second, results)))];
    const { code, output } = await check(first, other);
    expect(code).toBe(0);
    expect(output).toMatch(
      /một\.csv: .*library-card-fee.*\n\n.*hai\.csv: .*library-results, 21 dòng; không khác gì số đang công bố\n$/,
    );
  });

  it.each([
    ['of which no dataset is known', ['other.csv'], 'hand-in-unknown'],
    ['for a dataset that is not there', ['--dataset', 'library-fines', 'fees.csv'], 'hand-in-unknown'],
    ['that is not there', ['not-there.csv'], 'file-missing'],
    ['that is a folder', ['--dataset', 'library-card-fee', '.'], 'file-refused'],
    ['that is a workbook', ['fees.xlsx'], 'file-not-text'],
    ['that is empty', ['--dataset', 'library-card-fee', 'empty.csv'], 'file-empty'],
  ])('%s is told, and how to go on', async (_what, args, rule) => {
    elsewhere('other.csv', 'one,two\n1,2\n');
    elsewhere('fees.csv', published);
    elsewhere('fees.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]));
    elsewhere('empty.csv', '');
    const files = args.map((each) => (/\.\w+$/.test(each) ? join(folder, each) : each));
    const { code, problems } = await told(...files);
    expect(code).toBe(1);
    expect(problems.map((each) => each.code)).toEqual([rule]);
    expect(problems[0]!.fix).not.toBe('');
    if (rule === 'hand-in-unknown') expect(problems[0]!.fix).toContain('library-card-fee, library-results');
  });
});
