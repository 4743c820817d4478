import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import { runNode } from '../../src/commands/run-tool.ts';
import { answer, Stopped } from '../../src/commands/new/answers.ts';
import { checkAddress, checkDate, checkNumber, checkPeriod, slugOf } from '../../src/commands/new/checks.ts';
import type { Asking } from '../../src/commands/new/question.ts';
import { contextOf, newThing } from '../../src/commands/new/things.ts';
import { writeAll } from '../../src/commands/new/write-all.ts';
import { listFiles, projectFolder } from '../harness/site.ts';

let edition = '';
beforeEach(() => {
  edition = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(join(projectFolder, 'tests/editions/second'), edition, { recursive: true });
});
afterEach(() => rmSync(edition, { recursive: true, force: true }));

const file = (name: string): string => readFileSync(join(edition, name), 'utf8');
const all = (): string[] => listFiles(edition).map((name) => `${name}\n${file(name)}`);
const flagsOf = (answers: Record<string, string>) => Object.entries(answers).flatMap(([id, text]) => [`--${id}`, text]);
const run = (thing: string, answers: Record<string, string>) =>
  runNode(['src/commands/new.ts', thing, '--edition', edition, ...flagsOf(answers)], { cwd: projectFolder });
/** The questions answered by flags, without a process of their own. */
const asked = (thing: string, answers: Record<string, string>) =>
  answer(newThing(contextOf(edition)), {
    flags: new Map(Object.entries({ thing, ...answers })),
    input: Readable.from([]),
    output: new PassThrough(),
  });
/** Adds it, and holds that nothing is left to mend. */
async function add(thing: string, answers: Record<string, string>): Promise<void> {
  writeAll(edition, await asked(thing, answers));
  expect(loadCatalogue(edition).notices).toEqual([]);
}
const both = (id: string, vi: string, en: string) => ({ [`${id}-vi`]: vi, [`${id}-en`]: en });

const source = {
  ...both('title', 'Sổ mượn, năm 2025', 'Loan book, 2025'),
  id: 'loan-book',
  'publisher-vi': 'Thư viện',
  address: 'https://thuvien-huyenmau.example/so',
  date: '2025-07',
};
const dataset = {
  id: 'library-visits',
  ...both('title', 'Lượt đến thư viện', 'Visits'),
  ...both('description', 'Số tưởng tượng.', 'Imaginary.'),
  area: 'reading',
  ...both('issuer', 'Thư viện', 'Library'),
  ...both('licence', 'Dùng tự do', 'Free to use'),
  frequency: 'half',
  reports: 'yes',
  codes: 'branches',
  ...both('dimension', 'Cơ sở', 'Branch'),
  indicator: 'visits',
  ...both('indicator-name', 'Lượt đến', 'Visits'),
  unit: 'loan',
  compare: 'year',
  ...both('definition', 'Số lượt đến.', 'Visits.'),
  period: '2025-S1',
  code: 'centre',
  value: '310',
  source: 'notice-board',
};

describe('npm run new', () => {
  it('adds a source as a row', async () => {
    const { code, output } = await run('source', source);
    expect(output).toMatch(/Đã ghi · Written:\n {2}data\/codes\/sources.csv \(\+1\)/);
    expect(code).toBe(0);
    expect(loadCatalogue(edition).sources.get('loan-book')).toMatchObject({
      title: { vi: 'Sổ mượn, năm 2025', en: 'Loan book, 2025' },
      address: source.address,
      date: '2025-07',
      kind: 'government',
    });
  });

  it('adds a dataset that is sound at once, and a chart of it as a draft', async () => {
    await add('dataset', dataset);
    const read = loadCatalogue(edition).datasets.get('library-visits')!;
    expect(read.observations).toMatchObject([{ value: 310, period: '2025-S1', measure: { compare: 'year' } }]);
    await add('chart', { dataset: 'library-visits' });
    expect(loadCatalogue(edition).charts.has('library-visits-visits')).toBe(false);
    expect(loadCatalogue(edition, { drafts: true }).charts.get('library-visits-visits')).toMatchObject({
      kind: 'bar',
      rows: 'branch',
    });
  });

  it.each(['line', 'step', 'bar', 'table', 'figure'])(
    'makes a chart of the kind %s that has no fault',
    async (kind) => {
      writeAll(edition, await asked('chart', { dataset: 'library-results', kind, id: `library-results-new-${kind}` }));
      expect(loadCatalogue(edition).notices).toEqual([]);
      expect(loadCatalogue(edition, { drafts: true }).charts.get(`library-results-new-${kind}`)).toMatchObject({
        kind,
      });
    },
  );

  it('adds the words of a report and the page of an area in both languages, as drafts', async () => {
    await add('report', {});
    await add('area', both('description', 'Phí của thư viện.', 'Fees of the library.'));
    expect(file('content/reports/vi/6-thang-dau-nam-2025.mdx')).toMatch(/^---\nperiod: 2025-S1\ndraft: true\n/);
    expect(loadCatalogue(edition).areaPages.has('fees')).toBe(false);
    const { areaPages, reports } = loadCatalogue(edition, { drafts: true });
    expect(areaPages.get('fees')!.slugs).toEqual({ vi: 'phi-va-le-phi', en: 'fees' });
    expect(reports.get('2025-S1')!.page!.matter.en.title).toBe('Report on the first half of 2025');
  });

  it('adds a new area with its row', async () => {
    const answers = {
      area: 'hours',
      ...both('name', 'Giờ mở cửa', 'Opening hours'),
      ...both('description', 'Giờ.', 'Hours.'),
    };
    await add('area', answers);
    expect(file('data/codes/areas.csv')).toMatch(/\nhours,Giờ mở cửa,Opening hours,3,area\n$/);
  });

  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      'an id that exists',
      'source',
      { ...source, id: 'notice-board' },
      /--id "notice-board" – đã có trong .*sources.csv/,
    ],
    ['an id that is none', 'dataset', { ...dataset, id: 'Lượt' }, /--id "Lượt" – mã viết không đúng/],
    ['an address that is none', 'source', { ...source, address: 'thuvien' }, /--address "thuvien"/],
    ['a day that is none', 'source', { ...source, date: '2025-02-30' }, /--date "2025-02-30"/],
    ['a period of another length', 'dataset', { ...dataset, period: '2025' }, /--period "2025" – kỳ không cùng độ dài/],
    ['a number in the other style', 'dataset', { ...dataset, value: '1.327,5' }, /--value "1.327,5"/],
    ['an answer that is lacking', 'dataset', { ...dataset, 'title-en': '' }, /--title-en – chưa có câu trả lời/],
    ['a flag that asks for nothing', 'source', { ...source, titel: 'x' }, /--titel "x" – không có câu hỏi nào/],
    ['a chart of another name', 'chart', { dataset: 'library-results', id: 'loans' }, /--id "loans" – mã biểu đồ phải/],
    [
      'a chart that exists',
      'chart',
      { dataset: 'library-results', id: 'library-results-loans' },
      /--id .* đã có trong/,
    ],
  ])('refuses %s', async (_, thing, answers, fault) => {
    await expect(asked(thing, answers)).rejects.toThrow(fault);
  });

  it('writes nothing when an answer is refused', async () => {
    const before = all();
    const { code, output } = await run('source', { ...source, date: 'soon' });
    expect(output).toMatch(/--date "soon"[\s\S]*Không ghi tệp nào. · Nothing is written/);
    expect(code).toBe(1);
    expect(all()).toEqual(before);
  });

  it('takes piped lines, an empty one for the default', async () => {
    const child = spawn(process.execPath, ['src/commands/new.ts', '--edition', edition], { cwd: projectFolder });
    child.stdin.end('source\nSổ góp ý\nComment book\n\nThư viện\n\n\n\npress\n');
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    expect(file('data/codes/sources.csv')).toMatch(/\ncomment-book,Sổ góp ý,Comment book,Thư viện,,,vi,press\n$/);
  });

  it('adds nothing to an edition that has faults', async () => {
    writeFileSync(join(edition, 'content/site.yaml'), `${file('content/site.yaml')}more: 1\n`);
    expect(await run('source', source)).toMatchObject({ code: 1, output: expect.stringMatching(/sửa trước khi thêm/) });
  });
});

describe('in a terminal', () => {
  function* two(): Asking<string[]> {
    const check = (text: string) => checkDate(text);
    return [
      yield { id: 'a', ask: { vi: 'Ngày', en: 'Day' }, check },
      yield { id: 'b', ask: { vi: 'Tên', en: 'Name' }, initial: 'x' },
    ];
  }
  const terminal = () => {
    const [input, output] = [Object.assign(new PassThrough(), { isTTY: true }), new PassThrough()];
    let said = '';
    output.on('data', (chunk) => (said += String(chunk)));
    return { input, said: () => said, answered: answer(two(), { flags: new Map(), input, output }) };
  };
  const shown = (said: () => string, text: string | RegExp) => expect.poll(said).toMatch(text);

  it('asks again after a wrong answer, and offers the default', async () => {
    const { input, said, answered } = terminal();
    await shown(said, 'Ngày · Day: ');
    input.write('hôm nay\n');
    await shown(said, /không đúng cách viết[\s\S]*misspelled[\s\S]*Ngày · Day: /);
    input.write('2025-07-01\n');
    await shown(said, /Tên · Name \[x\]: /);
    input.write('\n');
    expect(await answered).toEqual(['2025-07-01', 'x']);
  });

  it('stops at Ctrl+C', async () => {
    const { input, said, answered } = terminal();
    const stopped = expect(answered).rejects.toThrow(Stopped);
    await shown(said, 'Ngày · Day: ');
    input.write('\u0003');
    await stopped;
  });
});

describe('writeAll', () => {
  it('writes all or none, and never over a file', () => {
    const before = all();
    const row = { file: 'data/codes/areas.csv', row: { code: 'x' } };
    const fresh = { file: 'content/new.yaml', content: 'a: 1\n' };
    expect(() => writeAll(edition, [fresh, row, { file: 'content/site.yaml', content: '' }])).toThrow(/site.yaml/);
    expect(() => writeAll(edition, [fresh, row, { file: 'data/none.csv', row: {} }])).toThrow();
    expect(all()).toEqual(before);
    expect(existsSync(join(edition, 'content/new.yaml'))).toBe(false);
    writeAll(edition, [fresh, { ...row, row: { code: 'x', name_vi: 'Một, hai' } }]);
    expect(file('data/codes/areas.csv')).toMatch(/\nx,"Một, hai",,,\n$/);
  });
});

it('checks answers', () => {
  expect(slugOf('Chính phủ số, Đô thị')).toBe('chinh-phu-so-do-thi');
  expect([checkAddress('https://a.example/x'), checkAddress('a.example')].map(Boolean)).toEqual([false, true]);
  expect(['2024', '2024-07', '2024-07-15', '2024-S1', '15/7/2024'].map((text) => checkDate(text) === null)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([checkPeriod('2024-Q1', 'quarter'), checkPeriod('2024-07-01', 'irregular'), checkNumber('1327.5')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(checkPeriod('2024', 'two-years')).toBeNull();
});
