import type { ChartInput } from '../../../src/chart/types.ts';
import type { Measure, Observation } from '../../../src/dataset/types.ts';
import type { ChartFile } from '../../../src/schema/chart.ts';
import { makeChart, percent, rank, things } from './make-chart.ts';

type Cell = number | null | Partial<Observation>;

interface Rows {
  /** Figures by row, then by period, or by measure where the chart's series is `indicator`. */
  rows: Record<string, Record<string, Cell>>;
  measure?: Partial<Measure>;
  chart?: Partial<ChartFile>;
  /** Names of measures by code. */
  measures?: Record<string, string>;
}

const score: Partial<Measure> = { unit: percent, nature: 'rate', decimals: 2 };

/** A chart of rows whose names are their codes; its columns are periods, or measures that `measures` names. */
export function rowChart(id: string, { rows, measure, chart = {}, measures }: Rows): ChartInput {
  const names = Object.fromEntries(Object.keys(rows).map((name) => [name, name]));
  const figures = measures ? Object.fromEntries(Object.keys(rows).map((name) => [name, {}])) : rows;
  const input = makeChart(id, {
    figures,
    names,
    ...(measure ? { measure } : {}),
    chart: { rows: 'place', series: measures ? 'indicator' : 'period', ...chart },
  });
  if (!measures) return input;
  const known = Object.entries(measures).map(([code, name]): Measure => {
    return { ...things, ...measure, id: code, name: { vi: name, en: name } };
  });
  const observations = Object.entries(rows).flatMap(([place, cells]) =>
    known.flatMap((own) => {
      const cell = cells[own.id];
      if (cell === undefined) return [];
      const given = typeof cell === 'object' && cell !== null ? cell : { value: cell };
      return makeChart(id, { figures: { [place]: { 2024: { ...given, measure: own } } } }).dataset.observations;
    }),
  );
  const all = new Map(known.map((own) => [own.id, own]));
  return { ...input, dataset: { ...input.dataset, observations, measures: all } };
}

/** Rows of one period, without a series. */
const single = (rows: Record<string, Cell>) =>
  Object.fromEntries(Object.entries(rows).map(([name, cell]) => [name, { 2024: cell }]));
const alone = { series: undefined };
const long = 'Trung tâm Phục vụ hành chính công của Ủy ban nhân dân thành phố trực thuộc trung ương';
const twenty = (value: (index: number) => Cell) =>
  single(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Tỉnh thứ ${index + 1}`, value(index)])));

const bar = { kind: 'bar' as const, ...alone };
const dot = { kind: 'dot' as const };
const stacked = { kind: 'stacked-bar' as const, whole: 'all' };
const table = { kind: 'table' as const };
const ministries = { all: 'Cả nước', ministries: 'Bộ, ngành', localities: 'Địa phương' };
const bands = { all: 'Số tỉnh', a: 'Từ 90% trở lên', b: 'Từ 80% đến dưới 90%', c: 'Dưới 80%' };

const heat = { kind: 'heat-table' as const };
const topicScores = (seed: number, changed: number) =>
  Object.fromEntries(
    Array.from({ length: 11 }, (_, index) => {
      const value = Math.round((60 + 22 * Math.sin(seed * 2.1 + index / 3)) * 10) / 10;
      return [String(2010 + index), { value, attributes: { method: 2010 + index < changed ? 'old' : 'new' } }];
    }),
  );

/** Two measures of twenty places, one or two of which are marked among all. */
function amongAll(id: string, marked: readonly string[]): ChartInput {
  const places = Array.from({ length: 20 }, (_, index) => `Tỉnh ${index + 1}`);
  const measures = { openness: 'Công khai, minh bạch', control: 'Kiểm soát tham nhũng trong khu vực công' };
  const input = rowChart(id, {
    rows: Object.fromEntries(
      places.map((name, index) => [
        name,
        { openness: 4 + Math.round(200 * Math.sin(index * 7.3) ** 2) / 100, control: 5.5 + ((index * 7) % 20) / 10 },
      ]),
    ),
    measures,
    measure: { nature: 'rate', decimals: 2 },
    chart: dot,
  });
  const chart = { ...input.chart, rows: 'indicator', series: 'place', among: 'place', select: { place: [...marked] } };
  return { ...input, chart };
}

/** The kinds of rows beside each other, with the oddities that data bring. */
export const rowSpecimens: ChartInput[] = [
  amongAll('dot-among', ['Tỉnh 7']),
  amongAll('dot-among-two', ['Tỉnh 1', 'Tỉnh 12']),
  rowChart('heat-topics', {
    rows: {
      'Khởi sự kinh doanh': topicScores(1, 2015),
      'Cấp phép xây dựng': topicScores(2, 2016),
      'Bảo vệ nhà đầu tư thiểu số': topicScores(3, 2014),
      'Giao dịch thương mại qua biên giới': topicScores(4, 2020),
      'Nộp thuế': { ...topicScores(5, 2000), 2012: null, 2013: { value: 44.1, basis: 'derived' as const } },
    },
    measure: { ...score, decimals: 1 },
    chart: { ...heat, emphasis: 'Nộp thuế' },
  }),
  rowChart('heat-boundaries', {
    rows: { A: { 2022: 55, 2023: 60, 2024: 79.99 }, [long]: { 2022: 80, 2024: 93 }, 'Chưa có số': { 2023: null } },
    measure: score,
    chart: { ...heat, tones: [60, 70, 80] },
  }),
  rowChart('heat-ranks', {
    rows: { 'Việt Nam': { 2023: 46, 2024: 44 }, 'Xin-ga-po': { 2023: 5, 2024: 4 }, Lào: { 2023: 101 } },
    measure: rank,
    chart: { ...heat, emphasis: 'Việt Nam' },
  }),
  rowChart('bar-three', { rows: single({ 'Nghị định': 10, 'Quyết định': 6, 'Thông tư': 5 }), chart: bar }),
  rowChart('bar-one', { rows: single({ 'Nghị định': 10 }), chart: bar }),
  rowChart('bar-odd', {
    rows: single({
      [long]: { value: 123_456_789, qualifier: 'about' },
      'Bằng không': 0,
      'Chưa có số': null,
      'Tính lại': { value: 65_000_000, basis: 'derived' },
      'Được nhấn': 123_456_789,
    }),
    chart: { ...bar, emphasis: 'Được nhấn', order: 'value' },
  }),
  rowChart('bar-derived', {
    rows: single({
      'Dài hết khung': { value: 100, basis: 'derived' },
      Ngắn: { value: 40, basis: 'derived' },
      'Theo nguồn': 60,
      'Được nhấn': { value: 70, basis: 'derived' },
    }),
    chart: { ...bar, emphasis: 'Được nhấn' },
  }),
  rowChart('bar-negative', {
    rows: single({ 'Tăng nhiều': 12.5, 'Không đổi': 0, 'Giảm ít': -4, 'Giảm nhiều': -20.25 }),
    measure: score,
    chart: bar,
  }),
  rowChart('bar-groups', {
    rows: {
      'Bộ, ngành': { done: 400, assigned: 991 },
      'Địa phương': { done: 1327, assigned: 3009 },
      Khác: { done: 5 },
    },
    measures: { done: 'Đã hoàn thành', assigned: 'Được giao' },
    chart: { kind: 'bar', emphasis: 'done' },
  }),
  rowChart('bar-twenty', { rows: twenty((index) => (index * 37) % 23), chart: { ...bar, order: 'value' } }),
  rowChart('bar-empty', { rows: single({ 'Chưa có': null }), chart: bar }),

  rowChart('stacked-bar-one', {
    rows: { 'Văn bản chỉ đạo': { all: 2870, ministries: 305, localities: 2565 } },
    measures: ministries,
    chart: stacked,
  }),
  rowChart('stacked-bar-two', {
    rows: {
      'Năm 2022': { all: 63, a: 2, b: 60, c: 1 },
      'Năm 2024': { all: 63, a: 13, b: { value: 50, basis: 'derived' }, c: 0 },
    },
    measures: bands,
    chart: { ...stacked, emphasis: 'a' },
  }),
  rowChart('stacked-bar-odd', {
    rows: {
      [long]: { all: 123_456_789, a: 1, b: 123_456_787, c: 1 },
      'Chưa có số': { all: null, a: null, b: null, c: null },
      'Nhỏ so với dòng trên': { all: 3, a: 1, b: 1, c: 1 },
      'Một phần': { all: 90_000_000, c: 90_000_000 },
    },
    measures: { ...bands, c: long },
    chart: stacked,
  }),
  rowChart('stacked-bar-five', {
    rows: { 'Năm phần': { all: 100, a: 20, b: 20, c: 20, d: 20, e: 20 } },
    measures: { ...bands, d: 'Phần thứ tư', e: 'Phần thứ năm' },
    chart: stacked,
  }),

  rowChart('dot-ranks', {
    rows: single({ Singapore: 2, Malaysia: 29, Philippines: 59, Indonesia: 59, 'Thái Lan': 65, 'Việt Nam': 99 }),
    measure: rank,
    chart: { ...dot, ...alone, emphasis: 'Việt Nam', order: 'value' },
  }),
  rowChart('dot-ranks-far', {
    rows: single({ 'Cộng hòa Dân chủ Nhân dân Lào': 112, 'Việt Nam': 71, Myanmar: 187 }),
    measure: rank,
    chart: { ...dot, ...alone, emphasis: 'Việt Nam' },
  }),
  rowChart('dot-ranks-few', {
    rows: single({ 'Bắc Kạn': 3, 'Hải Phòng': 1, 'Hà Nội': 2 }),
    measure: rank,
    chart: { ...dot, ...alone, emphasis: 'Bắc Kạn' },
  }),
  rowChart('dot-derived', {
    rows: single({ 'Quảng Ninh': 92.18, 'Hòa Bình': { value: 86.76, basis: 'derived' }, 'Hà Nội': 91.43 }),
    measure: score,
    chart: { ...dot, ...alone },
  }),
  rowChart('dot-change', {
    rows: {
      Indonesia: { 2022: 75, 2025: 55 },
      'Việt Nam': { 2022: 48, 2025: 44 },
      'Thái Lan': { 2022: 43, 2025: 45 },
      Malaysia: { 2022: 36, 2025: 34 },
      Singapore: { 2022: 7, 2025: 7 },
      Myanmar: { 2022: null, 2025: 127 },
      Lào: { 2022: null, 2025: null },
    },
    measure: rank,
    chart: { ...dot, emphasis: 'Việt Nam' },
  }),
  rowChart('dot-editions', {
    rows: {
      'Báo cáo năm 2023': { 2020: { value: 110, basis: 'derived' }, 2021: 106 },
      'Báo cáo năm 2024': { 2021: { value: 103, basis: 'derived' }, 2022: 99 },
    },
    measure: rank,
    chart: dot,
  }),
  rowChart('dot-two-places', {
    rows: { 'Năm 2023': { a: 75.03, b: 82.66 }, 'Năm 2024': { a: 78.17, b: 83.94 } },
    measures: { a: 'Bắc Kạn', b: 'Trung bình 63 tỉnh, thành phố' },
    measure: score,
    chart: { ...dot, emphasis: 'a' },
  }),
  rowChart('dot-whiskers', {
    rows: {
      'Hài lòng về chính sách': { mean: 83.84, low: 78.16, high: 90.59 },
      'Hài lòng về cung ứng dịch vụ công': { mean: 84.09, low: 78.18, high: 92 },
      'Không có khoảng': { mean: 90 },
      'Sát đầu khoảng': { mean: 78.2, low: 78.18, high: 78.22 },
    },
    measures: { mean: 'Trung bình', low: 'Tỉnh thấp nhất', high: 'Tỉnh cao nhất' },
    measure: score,
    chart: { ...dot, whiskers: ['low', 'high'] },
  }),
  rowChart('dot-level', {
    rows: single({ 'Quảng Ninh': 92.18, 'Hải Phòng': 88.3, 'Trung bình': 88.2, 'Bắc Kạn': 75.03, 'Chưa có': null }),
    measure: score,
    chart: { ...dot, ...alone, order: 'value', level: 'Trung bình', emphasis: 'Quảng Ninh' },
  }),
  rowChart('dot-one', { rows: { 'Lương cơ sở': { 2023: 1.8, 2024: 2.34 } }, measure: { nature: 'rate' }, chart: dot }),
  rowChart('dot-equal', { rows: { A: { 2023: 7, 2024: 7 }, B: { 2023: 7, 2024: 7 } }, chart: dot }),
  rowChart('dot-negative', { rows: single({ A: -12.5, B: 0, C: 3 }), measure: score, chart: { ...dot, ...alone } }),
  rowChart('dot-long-names', {
    rows: { [long]: { 2023: 1_234_567, 2024: 7_654_321 }, Ngắn: { 2023: 7_654_321, 2024: 7_500_000 } },
    chart: dot,
  }),
  rowChart('dot-twenty', {
    rows: twenty((index) => (index === 4 ? null : 70 + ((index * 7) % 20))),
    measure: score,
    chart: { ...dot, ...alone, order: 'value', emphasis: 'Tỉnh thứ 3' },
  }),

  rowChart('table-notes', {
    rows: single({
      'Môi trường kinh doanh': { value: 12, note: { vi: 'Nguồn không nêu thứ hạng', en: 'The rank is not given' } },
      'Tự do kinh tế': { value: 106, basis: 'derived', note: { vi: long, en: long } },
      'Đổi mới sáng tạo': null,
    }),
    chart: { ...table, ...alone },
  }),
  rowChart('table-change', {
    rows: {
      'Báo cáo năm 2023': { before: { value: 110, basis: 'derived' }, now: 106 },
      'Báo cáo năm 2024': { before: 99, now: 103 },
    },
    measures: { before: 'Hạng năm trước', now: 'Hạng' },
    measure: rank,
    chart: { ...table, change: true },
  }),
  rowChart('table-wide', {
    rows: Object.fromEntries(
      ['Một chỉ tiêu', 'Chỉ tiêu khác'].map((name, row) => [
        name,
        Object.fromEntries(Array.from({ length: 14 }, (_, year) => [String(2010 + year), 9_876_543 - row - year])),
      ]),
    ),
    chart: table,
  }),
  rowChart('table-columns', {
    rows: {
      [long]: { 2025: { value: 80, qualifier: 'at-least' }, 2030: 100 },
      'Thanh toán trực tuyến': { 2025: 80 },
      'Cơ sở dữ liệu quốc gia': { 2025: 123_456_789, 2030: null },
    },
    chart: table,
  }),
];
