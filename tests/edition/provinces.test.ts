import { expect, it } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const { edit, faults, write } = editionCopy();

const page = (more = '') =>
  [
    'title: { vi: Cơ sở, en: Branches }',
    'lead: { vi: Các cơ sở., en: The branches. }',
    ...['dataset: library-results', 'province: branch', 'successor: branch', 'change: branch', more],
  ].join('\n');

it('refuses places whose names give one address, with their codes and the mend', () => {
  write('content/provinces.yaml', page());
  expect(faults()).toEqual([]);
  edit('data/codes/branches.csv', 'Cơ sở Bến Sông', 'TP. Co so Trung tâm');
  expect(faults()).toEqual([
    'data/codes/branches.csv, cột name_vi – thấy "Cơ sở trung tâm" – tên của centre, riverside cho cùng một địa chỉ trang: co-so-trung-tam – sửa name_vi: địa chỉ là tên tiếng Việt không dấu, bỏ “tỉnh”, “thành phố”, và mỗi nơi phải có tên riêng',
  ]);
});

it('refuses a dataset and a chart that the edition does not have, with their place', () => {
  write('content/provinces.yaml', page('figures: [{ dataset: library-result, charts: [loans] }]\nbeside: loans'));
  expect(faults().map((fault) => fault.split(' – ')[0])).toEqual([
    'content/provinces.yaml, dòng 7, cột figures.0.charts.0',
    'content/provinces.yaml, dòng 7, cột figures.0.dataset',
    'content/provinces.yaml, dòng 8, cột beside',
  ]);
});
