import type { ChartInput } from '../../../src/chart/types.ts';
import { makeChart, percent, rank } from './make-chart.ts';

const topics = [
  'Khởi sự kinh doanh',
  'Cấp phép xây dựng',
  'Tiếp cận điện năng',
  'Đăng ký tài sản',
  'Vay vốn',
  'Bảo vệ nhà đầu tư thiểu số',
  'Nộp thuế',
  'Giao dịch thương mại qua biên giới',
  'Thực thi hợp đồng',
  'Giải quyết phá sản',
];
const codes = Array.from('ABCDEFGHIJKL');
const named = (names: readonly string[]) => Object.fromEntries(names.map((name, index) => [codes[index]!, name]));

/** A score for each year from 2010 on, with a method of its own before and after a year. */
const scores = (seed: number, until = 11, changed = 2016) =>
  Object.fromEntries(
    Array.from({ length: until }, (_, index) => {
      const year = 2010 + index;
      const value = Math.round((60 + 25 * Math.sin(seed * 2.1) + index * (seed % 3)) * 10) / 10;
      return [String(year), { value, attributes: { method: year < changed ? 'old' : 'new' } }];
    }),
  );

const kind = { kind: 'small-multiples' as const };
const score = { unit: percent, nature: 'rate' as const, decimals: 1 };

/** Panels, with the oddities that data bring. */
export const panelSpecimens: ChartInput[] = [
  makeChart('multiples-ten', {
    figures: Object.fromEntries(topics.map((_, seed) => [codes[seed]!, scores(seed, 11, 2013 + (seed % 4))])),
    names: named(topics),
    measure: score,
    chart: kind,
  }),
  makeChart('multiples-two', {
    figures: { A: scores(1), B: { ...scores(2), 2014: null, 2015: { value: 70, basis: 'derived' as const } } },
    measure: score,
    chart: { ...kind, emphasis: 'B' },
  }),
  makeChart('multiples-twelve-ranks', {
    figures: Object.fromEntries(
      codes.map((code, seed) => [code, { 2019: 10 + seed, 2020: 14 - seed, 2021: 1 + 3 * seed, 2025: 44 }]),
    ),
    measure: rank,
    chart: kind,
  }),
  makeChart('multiples-band', {
    figures: {
      A: { 2020: { value: 50, interval: [45, 56] as const }, 2021: { value: 52, interval: [46, 57] as const } },
      B: { 2020: { value: -20, interval: [-28, -11] as const }, 2021: 31 },
    },
    measure: score,
    chart: kind,
  }),
  makeChart('multiples-one', { figures: { A: scores(3) }, measure: score, chart: kind }),
  makeChart('multiples-uneven', {
    figures: { A: { 2020: 5 }, B: { 2012: 1, 2013: 2 }, C: { 2015: null }, D: scores(1, 3, 2000), E: { 2011: 90 } },
    names: { A: 'Trung tâm Phục vụ hành chính công của Ủy ban nhân dân thành phố trực thuộc trung ương' },
    measure: score,
    chart: kind,
  }),
];
