import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import { editionCopy } from './edition-copy.ts';

const { edit, append, load, problems, places, write, faults } = editionCopy();
const results = 'data/library-results.csv';
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';
const home = 'content/home.yaml';
const byBranch = 'content/charts/library-results-loans-by-branch.yaml';
const loans = 'content/charts/library-results-loans.yaml';

/** No figure of the whole library is published for the latest period. */
const withdraw = () =>
  edit(results, 'loans,all,2025-S1,1879,,,,notice-board,,', 'loans,all,2025-S1,,,,Q,notice-board,Chưa có.,None yet.');
const emptied = (at: string) =>
  `${at} – giá trị tại kỳ 2025-S1 trống (Q: nguồn không công bố), nên giữa câu sẽ hiện “nguồn không công bố” – dẫn một kỳ có số liệu (at=…), hoặc ghi lời thay cho số khi ô trống: else="một khoản chưa công bố"`;

describe('a figure without a value', () => {
  it('stops every sentence that would print its status, with file and line; alone it shows the status', () => {
    withdraw();
    const told = problems().filter((text) => text.startsWith(home));
    expect(told).toContain(emptied(`${home}, dòng 3, cột headline.vi`));
    expect(told).toContain(emptied(`${home}, dòng 4, cột headline.en`));
    // `figures.0.value` and the ledger's `figure` stand alone.
    expect(told).toHaveLength(2);
  });

  it('stops an element of a page that names its period, unless it has other words', () => {
    withdraw();
    const value = '<Value of="library-results/loans" branch="all" at="2025-S1"';
    const row = append(page, `Có ${value} />; ${value} as="year" />; ${value} else="số chưa công bố" />.`);
    append('content/areas/en/reading.mdx', `${value} as="year" /> ${value} else="no figure yet" />`);
    expect(problems().filter((text) => text.startsWith(page))).toEqual([
      emptied(`${page}, dòng ${row}, cột 4 – thấy ${JSON.stringify(`${value} />`)}`),
    ]);
  });

  it('stops a title, a label and a text of two figures; a figure alone may be empty', () => {
    withdraw();
    edit(home, 'period: latest', 'period: 2024-S2');
    edit(
      loans,
      /title:[^]*?subtitle:/,
      "title: { vi: 'Có {loans branch=all at=2025-S1}', en: '{loans branch=all at=2025-S1 else=\"No number\"}' }\nsubtitle:",
    );
    edit(loans, "value: 'loans branch=all as=number'", "value: 'loans branch=all at=2025-S1 as=number'");
    edit(
      loans,
      "value: 'loans branch=riverside as=number'",
      "value: '{loans branch=all at=2025-S1}/{loans branch=centre}'",
    );
    expect(faults()).toEqual([
      emptied(`${loans}, dòng 4, cột title.vi`),
      emptied(`${loans}, dòng 10, cột figures.1.value`),
    ]);
    edit(loans, 'Có {loans branch=all at=2025-S1}', 'Có {loans branch=all at=2025-S1 else="số chưa công bố"}');
    edit(loans, '{loans branch=all at=2025-S1}/', '');
    expect(faults()).toEqual([]);
  });

  it('chooses no wording of a title with a direction', () => {
    withdraw();
    edit(home, 'period: latest', 'period: 2024-S2');
    edit(loans, "['loans branch=all', ", "['loans branch=all at=2025-S1', ");
    expect(faults()).toEqual([
      `${loans}, dòng 5, cột title.compare.0 – số liệu này không có giá trị nên không chọn được lời tăng, giảm hay giữ nguyên – chỉ tới một kỳ có số liệu`,
    ]);
  });
});

describe('a title that says what is the highest', () => {
  const claim = (holds: string) => {
    edit(
      byBranch,
      /title:[^]*?subtitle:/,
      'title: { vi: Trung tâm cao nhất, en: The main branch is highest }\nsubtitle:',
    );
    edit(byBranch, /^holds:.*\n/m, holds);
  };
  const notices = () => load().notices.map(({ file, row, column, message }) => [file, row, column, message.vi]);

  it('is told as a notice where no condition keeps it', () => {
    claim('');
    expect(notices()).toEqual([
      [byBranch, 4, 'title.vi', 'có chữ “cao nhất” mà ở holds: chưa có điều kiện nào giữ cho câu ấy đúng'],
    ]);
  });

  it('is kept by a condition, and stops when the data say otherwise', () => {
    claim("holds: ['max(loans) = centre']\n");
    expect(notices()).toEqual([]);
    edit(results, 'loans,centre,2025-S1,1502', 'loans,centre,2025-S1,302');
    edit(results, 'loans,all,2025-S1,1879', 'loans,all,2025-S1,679');
    expect(problems()).toEqual([
      `${byBranch}, dòng 6, cột holds.0 – điều kiện không còn đúng: max(loans) = centre; theo số liệu: số lớn nhất là riverside (Cơ sở Bến Sông: 377\u00a0lượt mượn) – sửa tiêu đề và lời văn cho khớp với số liệu mới, rồi sửa điều kiện`,
    ]);
  });

  it('is not kept by two figures beside each other', () => {
    claim("holds: ['{loans branch=centre} > {loans branch=riverside}']\n");
    expect(notices()).toHaveLength(1);
  });
});

it('a code list says of what stands for others together', () => {
  write(
    'data/codes/branches.csv',
    'code,name_vi,name_en,aggregate\ncentre,A,A,\nriverside,B,B,\nall,Toàn thư viện,Whole library,x\n',
  );
  expect(places()).toEqual(['data/codes/branches.csv 4 aggregate indicator-word']);
});

it('every superlative of the edition is kept by a condition', () => {
  const { notices } = loadCatalogue(process.cwd());
  expect(notices.filter(({ column }) => /^(title|annotations|figures)/.test(column ?? ''))).toEqual([]);
});
