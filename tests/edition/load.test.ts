import { describe, expect, it } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const { load, edit, append, remove, problems, places } = editionCopy();

describe('an edition', () => {
  it('loads whole, its areas in order and its pages joined by language', () => {
    const catalogue = load();
    expect([...catalogue.datasets.keys()]).toEqual(['library-card-fee', 'library-results']);
    expect([...catalogue.areaPages.values()].map(({ slugs }) => slugs)).toContainEqual({
      vi: 'phuc-vu-ban-doc',
      en: 'reading',
    });
  });

  it('names file, line and key of a chart file that is wrong', () => {
    edit('content/charts/library-results-loans-by-branch.yaml', 'kind: line', 'kind: lines');
    expect(problems()).toEqual([
      'content/charts/library-results-loans-by-branch.yaml, dòng 2, cột kind – thấy "lines" – giá trị không nằm trong danh sách cho phép – chọn một trong: line, step, small-multiples, bar, stacked-bar, dot, progress, figure, table, heat-table, tile-map',
    ]);
  });

  it('names a key that is not known, and one that is missing, all at once', () => {
    edit('content/site.yaml', 'publisher:', 'publishers:');
    expect(problems().map((text) => text.split(' – ')[1])).toEqual([
      'thiếu khóa bắt buộc này',
      'khóa này không có trong quy ước',
    ]);
  });

  it('names the line of a reference in MDX that leads nowhere, and the nearest that exists', () => {
    const file = 'content/areas/vi/phuc-vu-ban-doc.mdx';
    const line = append(file, '<Value of="library-results/loan" branch="all" />');
    const [problem = '', ...others] = problems();
    expect(others).toEqual([]);
    expect(problem).toContain(`${file}, dòng ${line}, cột 1`);
    expect(problem).toContain('loans');
  });

  it('tells the fault of a dataset once, and not of every text that uses it', () => {
    edit('data/library-results.csv', 'loans,centre,2024-S1,1210', 'loans,centre,2024-S1,1.210 lượt');
    const found = problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('data/library-results.csv, dòng 2, cột value');
  });

  it('stops when a headline no longer holds', () => {
    edit('data/library-results.csv', 'loans,riverside,2025-S1,377', 'loans,riverside,2025-S1,1877');
    edit('data/library-results.csv', 'loans,all,2025-S1,1879', 'loans,all,2025-S1,3379');
    const found = problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('content/charts/library-results-loans-by-branch.yaml');
    expect(found[0]).toContain('holds');
  });

  it('asks for the page of the other language', () => {
    remove('content/areas/en/reading.mdx');
    expect(problems()).toEqual([
      'content/areas/vi/phuc-vu-ban-doc.mdx – thấy "reading" – trang chỉ có ở một ngôn ngữ – viết trang có cùng mã reading trong thư mục của ngôn ngữ kia',
    ]);
  });

  it('names a file that is missing', () => {
    remove('data/library-card-fee.meta.yaml');
    expect(problems()).toContain(
      'data/library-card-fee.meta.yaml – không có tệp này – tạo tệp đúng tên và thư mục này',
    );
  });
});

it('tells home of the newest period that is reported, and says when there is none', () => {
  expect(load().home.period).toBe('2025-S1');
  edit('data/library-results.meta.yaml', 'reports: true\n', '');
  expect(places()).toEqual(['content/home.yaml 1 period latest-none']);
});
