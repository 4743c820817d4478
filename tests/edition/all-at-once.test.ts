import { describe, expect, it } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const { edit, append, remove, problems, places } = editionCopy();
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';
const results = 'data/library-results.csv';

describe('a faulty dataset', () => {
  it('does not hide a wrong reference or a claim that is false of its other figures', () => {
    edit(results, 'shelves-done,centre,2024-S1,40', 'shelves-done,centre,2024-S1,140');
    edit('content/charts/library-results-loans-by-branch.yaml', /^holds:.*$/m, "holds: ['{loans branch=centre} < 9']");
    const row = append(
      page,
      [
        '<Value of="library-results/loan" branch="all" />',
        '<Value of="library-results/loans" branches="all" />',
        '<Value of="library-results/loans" branch="center" />',
        '<Value of="library-results/loans" branch="all" at="2019-S1" />',
      ].join('\n'),
    );
    expect(places()).toEqual([
      `${page} ${row} 1 reference-measure`,
      `${page} ${row + 1} 1 reference-dimension`,
      `${page} ${row + 2} 1 reference-code`,
      `${page} ${row + 3} 1 reference-period`,
      'content/charts/library-results-loans-by-branch.yaml 8 holds.0 chart',
      `${results} 12 value part-above-whole`,
    ]);
  });

  it('says nothing of what only its faulty row could tell, computed figures included', () => {
    edit(results, 'shelves-done,centre,2025-S1,118', 'shelves-done,centre,2025-S1,l18');
    expect(places()).toEqual([`${results} 20 value number-grammar`]);
  });

  it.each([
    ['code', 'loans,all,2025-S1', 'loans,al,2025-S1', 'branch code-unknown'],
    ['period', 'loans,all,2025-S1', 'loans,all,2025-H1', 'period period-grammar'],
    ['indicator', 'loans,all,2025-S1', 'loan,all,2025-S1', 'indicator code-unknown'],
    ['status', 'loans,all,2025-S1,1879,,,', 'loans,all,2025-S1,1879,,,X', 'obs_status code-unknown'],
  ])('tells a wrong %s once, whatever refers to its row', (_name, from, to, place) => {
    edit(results, from, to);
    expect(places()).toEqual([`${results} 10 ${place}`]);
  });

  it('does not say that a value of another source has no observation', () => {
    const alternative = `alternatives:
  - { of: { indicator: loans, branch: all, period: 2024-S2 }, value: 1700, source: notice-board, reason: { vi: a, en: a } }
checks:`;
    edit('data/library-results.meta.yaml', 'checks:', alternative);
    expect(places()).toEqual([]);
    edit(results, 'loans,all,2024-S2,1736', 'loans,all,2024-S2,1736 lượt');
    expect(places()).toEqual([`${results} 7 value number-grammar`]);
  });

  it('is passed over where its columns are not known, but not what stands beside', () => {
    edit(results, 'indicator,branch', 'indicator,brunch');
    const row = append(page, '<Value of="library-card-fee/amout" />');
    expect(places()).toEqual([
      `${page} ${row} 1 reference-measure`,
      `${results} 1 branch header-missing`,
      `${results} 1 brunch header-unknown`,
    ]);
  });
});

it('an edition without site, home and mark is checked all the same', () => {
  remove('content/site.yaml', 'content/home.yaml', 'content/mark.svg');
  const row = append(page, '<Chart id="library-loans" />');
  expect(places()).toEqual([
    `${page} ${row} 1 unknown-id`,
    'content/home.yaml file-missing',
    'content/mark.svg file-missing',
    'content/site.yaml file-missing',
  ]);
});

it('a wrong key on the home page does not hide a wrong reference there', () => {
  edit('content/home.yaml', /^sections:/m, 'section:');
  edit('content/home.yaml', 'sách\n', 'sách {library-results/loan}\n');
  expect(places()).toEqual([
    'content/home.yaml 1 sections yaml-invalid-type',
    'content/home.yaml 3 headline.vi reference-measure',
    'content/home.yaml 12 section yaml-unknown-key',
  ]);
});

describe('a fault is told once', () => {
  it.each(['sources', 'branches', 'units', 'areas', 'indicators'])('when the list %s is missing', (list) => {
    remove(`data/codes/${list}.csv`);
    expect(problems()).toEqual([`data/codes/${list}.csv – không có tệp này – tạo tệp đúng tên và thư mục này`]);
  });

  it('when a row of a code list is short', () => {
    edit('data/codes/sources.csv', ',vi,issuer', ',issuer');
    expect(places()).toEqual(['data/codes/sources.csv 2 row-short']);
  });

  it('when the header has a column that the rows have not', () => {
    edit('data/library-card-fee.csv', 'note_en', 'note_en,extra');
    expect(places()).toEqual(['data/library-card-fee.csv 1 extra header-unknown']);
  });

  it('when every row has a cell too many', () => {
    edit('data/library-card-fee.csv', /notice-board,,/g, 'notice-board,,,');
    expect(places()).toEqual(['data/library-card-fee.csv 2 rows-other']);
  });

  it('when YAML cannot be read: the line as it stands, with its column', () => {
    edit('content/site.yaml', /^updated: .*$/m, '- updated: 2025-07-01');
    const [problem = '', ...others] = problems();
    expect(others).toEqual([]);
    expect(problem).toMatch(/^content\/site\.yaml, dòng \d+, cột \d+ – thấy "- updated: 2025-07-01" – /);
  });

  it('when a chart selects a code that is not there', () => {
    edit('content/charts/library-results-loans-by-branch.yaml', 'branch: [centre,', 'branch: [center,');
    expect(places()).toEqual(['content/charts/library-results-loans-by-branch.yaml 9 select.branch chart']);
  });

  it('when a page names an area that is misspelled', () => {
    edit(page, 'area: reading', 'area: raeding');
    expect(problems()).toEqual([
      `${page}, dòng 2, cột area – thấy "raeding" – lĩnh vực không có trong danh mục areas – dùng một trong: reading, fees`,
    ]);
  });

  it('when the front matter lacks a key or cannot be read', () => {
    edit(page, /^title:.*\n/m, '');
    expect(places()).toEqual([`${page} 2 title yaml-invalid-type`]);
    edit(page, 'area: reading', 'area: reading: 2');
    expect(places()).toEqual([`${page} 2 7 yaml-syntax`]);
  });
});

it('says what was found where a value is not allowed, of the wrong kind or badly formed', () => {
  edit('content/charts/library-card-fee-history.yaml', 'kind: step', 'kind: steps');
  edit('content/site.yaml', /^updated: .*$/m, 'updated: soon');
  edit('content/home.yaml', 'period: latest', 'period: 2025-H1');
  const found = problems().map((text) => / – thấy ("[^"]*")/.exec(text)?.[1]);
  expect(found).toEqual(['"steps"', '"2025-H1"', '"soon"']);
});

it('tells how a period is written', () => {
  append(page, '<Value of="library-results/loans" branch="all" at="2024-H1" />');
  expect(problems()[0]).toMatch(/kỳ 2024-H1 viết không đúng – viết là 2024-S1; kỳ viết như 2024, 2024-S1/);
});
