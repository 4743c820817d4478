import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../src/commands/run-tool.ts';
import { applyChanges, readBefore } from '../../src/commands/withdraw/apply.ts';
import { addEntries, changeKey, cutEntries } from '../../src/commands/withdraw/yaml-entries.ts';
import { handList } from '../../src/commands/withdraw/describe-plan.ts';
import { planWithdrawal, type WithdrawPlan } from '../../src/commands/withdraw/plan.ts';
import { publishedAddresses, writeAddresses } from '../../src/edition/published-addresses.ts';
import { editionCopy } from '../edition/edition-copy.ts';
import { listFiles, projectFolder } from '../harness/site.ts';

const { folder, text, load, edit, write, release, append } = editionCopy();
const told = ['--reason', 'Theo đề nghị của nguồn.', '--reason-en', 'The source asked.'];
const withdraw = (...args: string[]) =>
  runNode(['src/commands/withdraw.ts', 'dataset', '--edition', folder(), ...args], { cwd: projectFolder });
const all = (): string[] => listFiles(folder()).map((name) => `${name}\n${text(name)}`);
const plan = (id: string): WithdrawPlan => {
  const made = planWithdrawal(folder(), id, { date: '2025-07-01', reason: { vi: 'Vì sao.', en: 'Why.' } });
  if (Array.isArray(made)) throw new Error(made.map(({ code }) => code).join());
  return made;
};
const handWork = (id: string) =>
  handList(plan(id).byHand, 'vi')
    .split('\n')
    .map((line) => line.trim());

/** Takes out of the home page all that names the card fee. */
function mendHome(): void {
  const home = 'content/home.yaml';
  edit(home, /  - value: library-card-fee[\s\S]*?area: fees\n/, '');
  edit(home, /      - area: fees\n[\s\S]*?spark: .*\n/, '');
  edit(home, ', library-card-fee-history]', ']');
}

describe('npm run withdraw', () => {
  it('takes out a dataset that nothing else names, with all that rests on it, and tells readers', async () => {
    mendHome();
    release('2025-06-01');
    write('data/released-units.yaml', '2025-06-01:\n  library-card-fee:\n    amount: thousand-vnd\n');
    edit('content/redirects.yaml', '/bieu-do/library-results-loans/', '/bieu-do/library-card-fee-history/');
    edit('data/library-card-fee.csv', '2024-01-01,card-fee,25000', '2024-01-01,card-fee,26000');
    const at = 'at: { period: 2024-01-01 }, kind: error, date: 2025-06-20, old: 25000, new: 26000';
    write(
      'data/corrections.yaml',
      `# Vì sao\n- { dataset: library-card-fee, ${at}, reason: { vi: Sai., en: Wrong. } }\n`,
    );
    const { code, output } = await withdraw('library-card-fee', ...told, '--by', 'Ban biên tập', '--yes');
    expect(output).toContain('Không có chỗ nào phải sửa bằng tay.');
    expect(output).toContain('1 chỉ tiêu trong data/codes/indicators.csv');
    expect(output).toContain('1 mục của bộ này trong data/corrections.yaml');
    expect(output).toContain('Bảng mã không còn bộ số liệu nào dùng, để nguyên: fee-names');
    expect(output.replaceAll('\u00a0', ' ')).toMatch(
      /Đã rút library-card-fee\.[\s\S]*bản ngày 01\/6\/2025 vẫn giữ số liệu và biểu đồ của bộ này\.\n$/,
    );
    expect(code).toBe(0);

    const { notices, datasets, charts, redirects, withdrawals, corrections, releases, site } = load();
    expect(notices).toEqual([]);
    expect([...datasets.keys()]).toEqual(['library-results']);
    expect([...charts.keys()].filter((id) => id.startsWith('library-card-fee'))).toEqual([]);
    expect(text('data/codes/indicators.csv')).not.toContain('library-card-fee');
    expect(text('data/codes/indicators.csv')).toContain('library-results,shelves-share');
    expect(existsSync(join(folder(), 'data/released-units.yaml'))).toBe(false);
    expect(corrections).toEqual([]);
    expect(text('data/corrections.yaml')).toMatch(/^# Vì sao\n- dataset: library-card-fee\n {2}kind: withdrawn\n/);
    expect(withdrawals).toEqual([
      {
        ...{ dataset: 'library-card-fee', kind: 'withdrawn', date: site.updated },
        title: { vi: 'Phí làm thẻ thư viện', en: 'Library card fee' },
        reason: { vi: 'Theo đề nghị của nguồn.', en: 'The source asked.' },
        by: { vi: 'Ban biên tập', en: 'Ban biên tập' },
      },
    ]);
    expect(releases[0]!.datasets).toContain('library-card-fee');
    expect(existsSync(join(folder(), 'public/v/2025-06-01/data/library-card-fee.csv'))).toBe(true);
    const leads = new Map(redirects.map(({ from, to }) => [from, to]));
    expect(Object.fromEntries(leads)).toMatchObject({
      // What led to the chart before leads on with it.
      '/bieu-do/library-loans/': '/bieu-do/',
      '/bieu-do/library-card-fee-history/': '/bieu-do/',
      '/en/charts/library-card-fee-history/': '/en/charts/',
      '/embed/library-card-fee-history/dark/': '/bieu-do/',
      '/en/embed/library-card-fee-history/': '/en/charts/',
      '/charts/library-card-fee-history.csv': '/bieu-do/',
      '/charts/library-card-fee-history.en.png': '/en/charts/',
      '/oembed/library-card-fee-history.en.json': '/en/charts/',
      '/du-lieu/library-card-fee/': '/du-lieu/',
      '/en/data/library-card-fee/': '/en/data/',
      '/data/library-card-fee.csv': '/du-lieu/',
      '/data/library-card-fee.en.xlsx': '/en/data/',
    });
  });

  it('leaves no published address without an end', async () => {
    mendHome();
    // Pages of its rows that had moved before lead on too.
    const moved = '/du-lieu/library-card-fee/total/';
    append('content/redirects.yaml', `- { from: ${moved}, to: /du-lieu/library-card-fee/ }`);
    write('content/addresses.txt', writeAddresses([...publishedAddresses(load()), moved]));
    expect((await withdraw('library-card-fee', ...told, '--yes')).code).toBe(0);
    // The check tells every address that leads nowhere.
    expect(load().notices).toEqual([]);
    expect(load().redirects).toContainEqual({ from: moved, to: '/du-lieu/' });
  });

  it('only shows what would go without a reason, or where nobody can answer', async () => {
    const before = all();
    const shown = await withdraw('library-card-fee');
    expect(shown.code).toBe(1);
    expect(shown.output).toMatch(/^Rút bộ số liệu “Phí làm thẻ thư viện” \(library-card-fee\)\.\n\nSẽ bỏ:\n {2}data\//);
    expect(shown.output).toMatch(/\nChưa làm gì: ghi lý do bằng cả hai ngôn ngữ/);
    expect((await withdraw('library-card-fee', ...told, '--lang', 'en')).output).toContain('there is nobody to ask');
    expect(all()).toEqual(before);
  });

  it('refuses what is no dataset, and an edition with faults', async () => {
    expect((await withdraw('library-cards', ...told, '--yes')).output).toMatch(
      /có các\s+bộ: library-card-fee, library-results/,
    );
    expect((await withdraw()).output).toMatch(/^Viết: npm run withdraw -- dataset/);
    edit('content/site.yaml', /[\s\S]+/, 'name: {}\n');
    const before = all();
    const { code, output } = await withdraw('library-card-fee', ...told, '--yes');
    expect(code).toBe(1);
    expect(output).toMatch(/Sửa các lỗi này trước, rồi chạy lại lệnh\. Không tệp nào bị thay đổi\.\n$/);
    expect(all()).toEqual(before);
  });
});

describe('what is left to an editor', () => {
  it('is every place that names a dataset, one of its charts or one of its figures', () => {
    const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';
    edit(page, 'Bảng tin của thư viện.', 'Xem [số liệu](/du-lieu/library-results/).');
    edit(
      'content/areas/en/reading.mdx',
      'The notice board of the library.',
      'See [the figures](/en/data/library-results/).',
    );
    const inPage = (file: string, id: string) => [
      `${file}:6 summary.0 – không có bộ số liệu này`,
      `${file}:7 summary.1 – không có bộ số liệu này`,
      `${file}:14 “<Value of="library-results/loans" branch="all" as="period" />” – không có bộ số liệu này`,
      `${file}:14 “<Value of="library-results/loans" branch="all" />” – không có bộ số liệu này`,
      `${file}:16 “library-results-loans-by-branch” – không có mã này trong ấn bản`,
      `${file}:20 “${id}” – trang web không có địa chỉ này`,
    ];
    expect(handWork('library-results')).toEqual([
      ...inPage('content/areas/en/reading.mdx', '/en/data/library-results/'),
      ...inPage(page, '/du-lieu/library-results/'),
      'content/home.yaml:1 “latest” – chưa bộ số liệu nào có kỳ báo cáo',
      'content/home.yaml:3 headline.vi – không có bộ số liệu này',
      'content/home.yaml:4 headline.en – không có bộ số liệu này',
      'content/home.yaml:6 figures.0.value – không có bộ số liệu này',
      'content/home.yaml:8 “library-results-loans” – không có mã này trong ấn bản',
      'content/home.yaml:15 “library-results-shelves” – không có mã này trong ấn bản',
      'content/home.yaml:21 sections.1.rows.0.sentence.vi – không có bộ số liệu này',
      'content/home.yaml:22 sections.1.rows.0.sentence.en – không có bộ số liệu này',
      'content/home.yaml:23 sections.1.rows.0.figure – không có bộ số liệu này',
      'content/home.yaml:34 “library-results-loans-by-branch” – không có mã này trong ấn bản',
    ]);
  });

  it('is also each line that calls it by its title or short name', () => {
    edit('data/library-card-fee.meta.yaml', 'vi: Phí làm thẻ thư viện', 'vi: Phí làm thẻ thư viện (PLT)');
    append('content/areas/vi/phuc-vu-ban-doc.mdx', 'Xem phí làm thẻ thư viện. Chữ PLTX thì không.\n\nMức PLT.');
    append('content/areas/en/reading.mdx', 'See the fee.\n\nNo more.');
    expect(handWork('library-card-fee').slice(0, 2)).toEqual([
      'content/areas/vi/phuc-vu-ban-doc.mdx:22 “phí làm thẻ thư viện” – lời văn còn nhắc bộ số liệu đã rút',
      'content/areas/vi/phuc-vu-ban-doc.mdx:24 “PLT” – lời văn còn nhắc bộ số liệu đã rút',
    ]);
  });

  it('is each number that was declared as one of its figures', () => {
    mendHome();
    const fee = 'Phí là 27,5 nghìn đồng.';
    append('content/areas/vi/phuc-vu-ban-doc.mdx', fee);
    append('content/areas/en/reading.mdx', 'The fee is VND 27.5 thousand.');
    write(
      'content/typed-figures.yaml',
      `- text: { vi: '27,5 nghìn đồng', en: VND 27.5 thousand }\n  of: library-card-fee/amount at=last\n  why: ví dụ\n`,
    );
    expect(load().notices).toEqual([]);
    expect(plan('library-card-fee').gone.declared).toBe(1);
    expect(plan('library-card-fee').changes.get('content/typed-figures.yaml')).toBeNull();
    expect(handWork('library-card-fee')).toHaveLength(2);
  });
});

describe('files', () => {
  const list = `# Đầu\n- { from: /a/, to: /b/ }\n# Hai\n- from: /c/\n  to: '/d/' # ghi chú\n- from: >-\n    /e/\n  to: /f/\n\n# Cuối\n`;

  it('keep what is not theirs to change', () => {
    expect(cutEntries(list, new Set([0, 2]))).toBe(`# Đầu\n# Hai\n- from: /c/\n  to: '/d/' # ghi chú\n\n# Cuối\n`);
    expect(changeKey(list, 'to', (to) => (to === '/d/' ? '/g/' : undefined))).toBe(list.replace(`'/d/'`, '/g/'));
    expect(addEntries('[]\n', [{ a: 1 }])).toBe('- a: 1\n');
    expect(addEntries('- a: 0', [{ a: 1 }])).toBe('- a: 0\n- a: 1\n');
  });

  it('are all put back where one cannot be changed', () => {
    const one = join(folder(), 'data/library-card-fee.csv');
    const csv = readFileSync(one, 'utf8');
    // A folder cannot be taken away as a file is.
    mkdirSync(join(folder(), 'data/stuck'));
    writeFileSync(join(folder(), 'data/stuck/x'), '');
    const changes = new Map([
      ['data/library-card-fee.csv', null],
      ['content/site.yaml', 'name: {}\n'],
      ['content/new.yaml', 'x: 1\n'],
      ['data/stuck', null],
    ]);
    const before = readBefore(folder(), [...changes.keys()].slice(0, 3));
    const was = all();
    expect(() => applyChanges(folder(), changes, before)).toThrow();
    expect(all()).toEqual(was);
    expect(readFileSync(one, 'utf8')).toBe(csv);
  });
});
