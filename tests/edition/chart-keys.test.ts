import { expect, it } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const { edit, problems } = editionCopy();
const chart = 'content/charts/library-results-loans.yaml';

it('a key of another kind is a fault that says whose it is, beside one that no kind has', () => {
  edit(chart, 'select:', 'tiles: {class: loans}\norder: value\nprogres: x\nselect:');
  expect(problems()).toEqual([
    `${chart}, dòng 10, cột tiles – biểu đồ loại figure không có mục tiles – bỏ mục này; mục này chỉ có ở loại tile-map`,
    `${chart}, dòng 11, cột order – biểu đồ loại figure không có mục order – bỏ mục này; mục này chỉ có ở loại bar, stacked-bar, dot, table, heat-table`,
    `${chart}, dòng 12, cột progres – khóa này không có trong quy ước – sửa tên khóa hoặc bỏ dòng này`,
  ]);
  expect(problems('en')[0]).toBe(
    `${chart}, row 10, column tiles – a chart of the kind figure has no tiles – remove it; it belongs to: tile-map`,
  );
});

it('a kind asks for the keys that it needs, each by name', () => {
  edit(chart, 'kind: figure', 'kind: stacked-bar');
  expect(problems('en').map((each) => each.split(' – ').slice(0, 2).join(' – '))).toEqual([
    `${chart}, row 1, column rows – this required key is missing`,
    `${chart}, row 1, column series – this required key is missing`,
    `${chart}, row 1, column whole – this required key is missing`,
    `${chart}, row 12, column figures – a chart of the kind stacked-bar has no figures`,
  ]);
});

it('a kind that there is not is told with those that there are', () => {
  edit(chart, /^kind: .*$/m, 'kind: lines');
  expect(problems()).toEqual([
    `${chart}, dòng 2, cột kind – thấy "lines" – giá trị không nằm trong danh sách cho phép – chọn một trong: line, step, small-multiples, bar, stacked-bar, dot, progress, figure, table, heat-table, tile-map`,
  ]);
});

it('where the kind is missing or wrong, what else is wrong is told at once', () => {
  edit(chart, /^kind: .*\n/m, 'order: 3\nprogres: x\nchoose: often\n');
  edit(chart, /^area: .*\n/m, '');
  expect(problems('en').map((each) => each.split(' – ').slice(0, -1).join(' – '))).toEqual([
    `${chart}, row 1, column area – this required key is missing`,
    `${chart}, row 1, column kind – this required key is missing`,
    `${chart}, row 3, column progres – this key is not known`,
    `${chart}, row 4, column choose – found "often" – the value is of the wrong kind`,
  ]);
});
