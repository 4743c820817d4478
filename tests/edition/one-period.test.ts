import { describe, expect, it } from 'vitest';
import { chartInput } from '../../src/edition/chart-input.ts';
import { chartCredit } from '../../src/chart/words/chart-credit.ts';
import { chartTitle } from '../../src/chart/words/chart-title.ts';
import { formatProblem } from '../../src/schema/problem.ts';
import { editionCopy } from './edition-copy.ts';

const { edit, append, load, faults, write, folder } = editionCopy();
const results = 'data/library-results.csv';
const loans = 'content/charts/library-results-loans.yaml';
const byBranch = 'content/charts/library-results-loans-by-branch.yaml';
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';

/** The figure of one branch is not there in the newest half-year. */
const withoutRiverside = () => {
  edit(results, /^loans,(riverside|all),2025-S1,.*\n/gm, '');
  edit('content/home.yaml', 'period: latest', 'period: 2024-S2');
};
const notices = () => load().notices.map((each) => formatProblem(each, 'vi'));
const title = (id: string) => chartTitle(chartInput(load(), id, 'vi')).replaceAll('\u00a0', ' ');

describe('a chart whose newest period lacks one of its figures', () => {
  it('speaks of the newest period that has all of them, in words and in its label', () => {
    withoutRiverside();
    edit(byBranch, /^holds:.*\n/m, '');
    expect(title('library-results-loans-by-branch')).toBe(
      'Cơ sở trung tâm có 1.334 lượt mượn trong 6 tháng cuối năm 2024, Bến Sông 402',
    );
  });

  it('compares that period with the one before it', () => {
    withoutRiverside();
    expect(title('library-results-loans')).toBe('Lượt mượn sách tăng lên 1.736 trong 6 tháng cuối năm 2024');
  });

  it('is told with its place, and so are the pages that speak of an earlier period', () => {
    withoutRiverside();
    expect(notices().filter((each) => each.startsWith(byBranch))).toEqual([
      `${byBranch}, dòng 5, cột title.vi – thấy "2024-S2" – biểu đồ này nói về 2024-S2; đã có 2025-S1 – chạy npm run review -- 2025-S1 để xem trước và sau, rồi viết theo kỳ mới; nếu chỉ nói về kỳ cũ thì ghi stays: true`,
    ]);
  });

  it('is not told where its file says that it stays', () => {
    withoutRiverside();
    for (const file of [loans, byBranch]) edit(file, 'published:', 'stays: true\npublished:');
    expect(notices().filter((each) => each.startsWith('content/charts/library-results-loans'))).toEqual([]);
  });
});

it('figures that no period has together are a fault that names both', () => {
  edit(results, /^loans,riverside,.*\n/gm, '');
  append(results, 'loans,riverside,2023-S2,300,,,,notice-board,,');
  edit(results, /\n\nloans/, '\nloans');
  expect(faults().filter((each) => each.startsWith(byBranch))).toEqual([
    `${byBranch}, dòng 5, cột title.vi – không kỳ nào có cả hai số: {loans branch=centre} mới nhất là 2025-S1, {loans branch=riverside as=number} mới nhất là 2023-S2 – một lời văn nói về một kỳ: ghi at=kỳ ở chỗ dẫn thuộc kỳ khác, hoặc bỏ chỗ dẫn ấy`,
  ]);
});

it('a headline of one period has no figure of another by at=last', () => {
  const home = 'content/home.yaml';
  edit(home, 'period: latest', 'period: 2024-S2');
  edit(
    home,
    'vi: Bạn đọc huyện Mẫu có {library-results/loans branch=all} sách',
    "vi: '{library-results/loans branch=all as=period}: {library-results/loans branch=all at=last}'",
  );
  expect(faults().filter((each) => each.includes('hai kỳ'))).toEqual([
    `${home}, dòng 3, cột headline.vi – hai số của hai kỳ trong một lời văn: {library-results/loans branch=all as=period} là của 2024-S2, {library-results/loans branch=all at=last} là của 2025-S1 – bỏ at=last, hoặc ghi at=2025-S1 và nêu tên kỳ ấy trong lời văn`,
  ]);
});

it('a page with words of its own speaks of one period too', () => {
  edit(results, /^loans,riverside,2025-S1,.*\n/m, '');
  edit('content/home.yaml', 'period: latest', 'period: 2024-S2');
  for (const file of [page, 'content/areas/en/reading.mdx'])
    append(file, '<Value of="library-results/loans" branch="riverside" />');
  const found = load().outdated.filter(({ file }) => file === page);
  expect(found.map(({ period, newer }) => [period, newer])).toEqual([['2024-S2', '2025-S1']]);
});

it('a chart along time has periods of one length', () => {
  append(results, 'loans,centre,2024,2544,,,,notice-board,,');
  edit(results, /\n\nloans/, '\nloans');
  expect(faults()).toEqual([
    `${byBranch}, dòng 10, cột time – trục thời gian trộn các kỳ dài khác nhau: 2025-S1, 2024 – chọn time: chỉ có một loại kỳ, hoặc để số cả năm thành chỉ tiêu riêng`,
  ]);
});

describe('a report', () => {
  const report = (body: string, summary = 'Một dòng.') => {
    for (const [language, slug] of [
      ['vi', '6-thang-cuoi-nam-2024'],
      ['en', 'second-half-2024'],
    ] as const) {
      write(
        `content/reports/${language}/${slug}.mdx`,
        `---\nperiod: 2024-S2\ntitle: Kỳ\ndescription: Mô tả.\nsummary:\n  - '${summary}'\n---\n\n${body}\n`,
      );
    }
  };

  it('may not follow later figures', () => {
    report('<Value of="library-card-fee/amount" at="last" />', 'Phí {library-card-fee/amount at=previous}.');
    expect(faults().filter((each) => each.includes('/vi/'))).toEqual([
      'content/reports/vi/6-thang-cuoi-nam-2024.mdx, dòng 6, cột summary.0 – lời của báo cáo không đổi theo số mới, còn at=previous thì đổi – ghi kỳ của con số: at=2024-01-01',
      'content/reports/vi/6-thang-cuoi-nam-2024.mdx, dòng 9, cột 1 – thấy "<Value of=\\"library-card-fee/amount\\" at=\\"last\\" />" – lời của báo cáo không đổi theo số mới, còn at=last thì đổi – ghi kỳ của con số: at=2025-02-01',
    ]);
  });

  it('shows charts at its own period, and says what they lack there', () => {
    edit(results, /^loans,riverside,2024-S2,.*\n/m, '');
    report('<Chart id="library-results-loans" />');
    expect(faults().filter((each) => each.includes('/vi/'))).toEqual([
      'content/reports/vi/6-thang-cuoi-nam-2024.mdx, dòng 9, cột 1 – thấy "<Chart id=\\"library-results-loans\\" />" – biểu đồ library-results-loans ở kỳ 2024-S2: không có số liệu tại kỳ 2024-S2 – trong tệp biểu đồ: các kỳ có số liệu: 2024-S1; ghi kỳ ấy sau at= và nêu tên kỳ trong lời văn',
    ]);
  });
});

it('a chart on a page is of the period that the page says, which must be one', () => {
  append(page, '<Chart id="library-results-loans" at="2024-H2" />');
  expect(faults().map((each) => each.split(' – ').slice(2).join(' – '))).toEqual([
    'kỳ không đúng cách viết – viết là 2024-S2',
  ]);
});

it('the credit names the sources of the rows drawn, after what the chart’s file adds', () => {
  edit('data/codes/sources.csv', /$/, 'annual,Báo cáo năm,Annual report,Phòng Văn hóa,,,vi,government\n');
  edit(results, 'loans,all,2025-S1,1879,,,,notice-board', 'loans,all,2025-S1,1879,,,,annual');
  const credit = () => chartCredit(chartInput(load(), 'library-results-loans', 'vi'));
  expect(credit()).toBe('Thư viện huyện Mẫu, Phòng Văn hóa');
  edit(loans, 'published:', 'credit: { vi: Huyện Mẫu, en: Mau district }\npublished:');
  expect(credit()).toBe('Huyện Mẫu, theo Thư viện huyện Mẫu, Phòng Văn hóa');
  expect(folder()).not.toBe('');
});
