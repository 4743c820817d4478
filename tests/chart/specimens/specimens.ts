import type { ChartInput } from '../../../src/chart/types.ts';
import { makeChart, percent, position, rank, things } from './make-chart.ts';
import { rowSpecimens } from './row-specimens.ts';
import { panelSpecimens } from './panel-specimens.ts';
import { tileSpecimens } from './tile-specimens.ts';

const years = (from: number, values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [String(from + index), value]));

const wave = (seed: number, count: number, scale = 40) =>
  Array.from(
    { length: count },
    (_, index) => Math.round(scale * (1 + Math.sin(seed * 1.7 + index * (0.4 + seed / 30)))) + 1,
  );

const letters = Array.from('ABCDEFGHIJKLMNOPQRST');
const many = (count: number, length: number) =>
  Object.fromEntries(letters.slice(0, count).map((code, seed) => [code, years(2011, wave(seed, length))]));

const dong = {
  code: 'dong',
  name: { vi: 'triệu đồng', en: 'VND million' },
  format: { vi: '{n} triệu đồng', en: 'VND {n} million' },
  formatOne: '',
  divisor: 1_000_000,
};

const done = { ...things, id: 'done', name: { vi: 'Việc đã xong', en: 'Done' } };
const assigned = { ...things, id: 'assigned', name: { vi: 'Việc được giao', en: 'Assigned' } };
const share = { ...things, id: 'share', name: { vi: 'Tỷ lệ', en: 'Share' }, unit: percent, decimals: 1, derived: true };

/** A progress chart of rows: what is done, of how many. */
function progressOf(id: string, rows: Record<string, readonly [number | null, number | null]>): ChartInput {
  const input = makeChart(id, {
    figures: Object.fromEntries(Object.keys(rows).map((name) => [name, {}])),
    names: Object.fromEntries(Object.keys(rows).map((name) => [name, name])),
    chart: {
      kind: 'progress',
      time: '2024',
      progress: { done: 'done', of: 'assigned', rows: 'place', percent: 'share' },
    },
  });
  const made = Object.entries(rows).flatMap(([place, [part, whole]]) => {
    const one = (measure: typeof done, value: number | null) => {
      const basis = measure.derived ? 'derived' : 'published';
      return makeChart(id, { figures: { [place]: { 2024: { measure, value, basis } } } }).dataset.observations;
    };
    const ratio = part !== null && whole ? one(share, (part / whole) * 100) : [];
    return [...one(done, part), ...one(assigned, whole), ...ratio];
  });
  const measures = new Map([done, assigned, share].map((measure) => [measure.id, measure]));
  return { ...input, dataset: { ...input.dataset, observations: made, measures } };
}

/** A progress chart of a share that the source gives alone, with another source's value for it. */
function shareOf(id: string, value: number | null, other?: number): ChartInput {
  const chart = { kind: 'progress' as const, time: '2024', progress: { rows: 'place', percent: 'things' } };
  const measure = { unit: percent, nature: 'rate' as const };
  const input = makeChart(id, { figures: { A: { 2024: value } }, names: { A: 'Cả nước' }, measure, chart });
  const of = { indicator: 'things', place: 'A', period: '2024' };
  const alternatives =
    other === undefined ? [] : [{ of, value: other, source: 'nguon-khac', reason: { vi: 'Lý do.', en: 'Reason.' } }];
  const publisher = { code: 'nguon-khac', name: { vi: 'Bài báo', en: 'Article' }, extra: { publisher: 'Báo khác' } };
  const codes = { ...input.dataset.codes, source: new Map([[publisher.code, publisher]]) };
  return { ...input, dataset: { ...input.dataset, codes, meta: { ...input.dataset.meta, alternatives } } };
}

const stepChart = { kind: 'step' as const };
const note = (at: string, text: string) => ({ at, text: { vi: text, en: text } });
const figure = (value: string, label: string) => ({ value, label: { vi: label, en: label } });

/** Small, strange charts: every kind with the oddities that data bring. */
export const specimens: ChartInput[] = [
  makeChart('line-one-point', { figures: { A: { 2020: 12 } } }),
  makeChart('line-all-equal', { figures: { A: years(2015, [7, 7, 7, 7]) } }),
  makeChart('line-negative', {
    figures: { A: years(2015, [-4, 3, -12.5, 8]) },
    measure: { unit: percent, nature: 'rate', decimals: 1 },
  }),
  makeChart('line-gap-at-ends', {
    figures: { A: years(2015, [null, 3, 4, null, 6, null]), B: { 2016: 9, 2019: 8 }, C: years(2015, [1, 2, 3, 4]) },
    chart: { emphasis: 'A' },
  }),
  makeChart('line-twenty-series', { figures: many(20, 8), chart: { emphasis: 'K' } }),
  makeChart('line-ten-by-fifteen', { figures: many(10, 15), measure: rank, chart: { emphasis: 'C' } }),
  makeChart('line-long-names', {
    figures: { A: years(2020, [3, 5, 4]), B: years(2020, [4, 4, 4]), C: years(2020, [1, 9, 4]) },
    names: {
      A: 'Trung tâm Phục vụ hành chính công của Ủy ban nhân dân thành phố trực thuộc trung ương',
      B: 'Nghĩ-một-cái-tên-không-có-khoảng-trắng-nào-cả-mà-lại-rất-dài',
      C: 'Sở',
    },
    chart: {
      emphasis: 'A',
      annotations: [{ at: '2021', text: { vi: 'đổi cách đếm theo hướng dẫn mới của Bộ', en: 'new way of counting' } }],
    },
  }),
  makeChart('line-ties', {
    figures: { A: years(2020, [1, 2, 3]), B: years(2020, [3, 2, 3]), C: years(2020, [2, 2, 3]) },
    measure: rank,
    chart: { emphasis: 'B' },
  }),
  makeChart('line-break', {
    figures: {
      A: {
        2018: { value: 60, attributes: { method: 'old' } },
        2019: { value: 62, attributes: { method: 'old' } },
        2020: { value: 81, attributes: { method: 'new' } },
        2021: { value: 80, attributes: { method: 'new' }, basis: 'derived' },
        2022: { value: 83, attributes: { method: 'new' }, status: 'P', qualifier: 'about' },
      },
    },
    measure: { unit: percent, nature: 'rate' },
    chart: { emphasis: 'A' },
  }),
  makeChart('line-position', {
    figures: { A: years(2019, [54.2, 32.06, 41, 35.5, 31.65]) },
    measure: position,
    chart: { emphasis: 'A' },
  }),
  makeChart('line-band', {
    figures: {
      A: {
        2016: { value: 48.2, interval: [40.1, 55.8] as const },
        2017: { value: 50.1, interval: [41.9, 57] as const },
        2018: { value: 53, interval: [44, 60.5] as const },
        2020: { value: 58.4, interval: [49.9, 66] as const },
        2021: { value: 60.2, interval: [52, 67.7] as const },
        2023: { value: 56, interval: [47.5, 64] as const },
      },
      B: { 2016: { value: 97, interval: [90, 99.5] as const }, 2023: { value: 99, interval: [94, 100] as const } },
    },
    measure: { nature: 'rate', decimals: 1 },
    chart: { emphasis: 'A' },
  }),
  makeChart('line-huge', { figures: { A: years(2020, [1.2e12, 3.4e12, 2.25e12]) } }),
  makeChart('line-tiny', {
    figures: { A: years(2020, [0.0000012, 0.0000034, 0.0000021]) },
    measure: { nature: 'rate' },
  }),
  makeChart('line-half-years', {
    figures: { A: { '2022-S1': 10, '2022-S2': 24, '2023-S1': 13, '2023-S2': 22, '2024-S1': 15 } },
    frequency: 'half',
  }),
  makeChart('line-annotations', {
    figures: { A: years(2010, wave(2, 14)), B: years(2010, wave(2.2, 14)), C: years(2010, wave(6, 14)) },
    chart: {
      emphasis: 'A',
      annotations: [
        note('2011', 'Nghị quyết đầu tiên'),
        note('2012', 'năm sau liền kề, lời dài hơn chỗ trống quanh điểm'),
        note('2023', 'ở tận mép'),
      ],
    },
  }),
  makeChart('line-derived', {
    figures: {
      A: {
        2019: { value: 71, basis: 'derived' },
        2020: { value: 76, basis: 'derived' },
        2021: 52,
        2022: { value: 59, basis: 'derived' },
        2023: 47,
      },
      B: { 2019: 30, 2020: { value: 33, basis: 'derived' }, 2021: 31, 2022: 35, 2023: 34 },
    },
    measure: rank,
    chart: { emphasis: 'A' },
  }),
  makeChart('line-derived-all', {
    figures: {
      A: Object.fromEntries(wave(3, 12).map((value, index) => [String(2012 + index), { value, basis: 'derived' }])),
    },
    chart: { emphasis: 'A' },
  }),
  makeChart('line-missing-reasons', {
    figures: {
      A: {
        2006: 40,
        2007: 44,
        ...years(2008, [null, null, null, null]),
        2012: 38,
        2013: { value: null, status: 'L' },
        2014: { value: null, status: 'L' },
        2015: { value: null, status: 'L' },
        2016: 31,
        2020: { value: 33, status: 'B' },
        2021: 30,
        2022: { value: null, status: 'Q' },
        2023: { value: null, status: 'Q' },
        2024: { value: null, status: 'Q' },
      },
    },
    measure: rank,
    chart: { emphasis: 'A' },
  }),
  makeChart('line-uneven-years', {
    figures: { A: { 2001: 3, 2002: 5, 2009: 8, 2010: 4, 2024: 6 } },
    frequency: 'irregular',
  }),
  makeChart('line-empty', { figures: { A: {} } }),
  makeChart('step-salary', {
    figures: {
      A: {
        '2012-05-01': { value: 1_050_000, attributes: { name: 'old' } },
        '2013-07-01': { value: 1_150_000, attributes: { name: 'new' } },
        '2016-05-01': { value: 1_210_000, attributes: { name: 'new' } },
        '2016-09-01': { value: 1_300_000, attributes: { name: 'new' } },
        '2023-07-01': { value: 1_800_000, attributes: { name: 'new' } },
        '2024-07-01': { value: 2_340_000, attributes: { name: 'new' } },
      },
    },
    measure: { unit: dong, nature: 'rate' },
    frequency: 'irregular',
    chart: { ...stepChart, segments: 'name' },
  }),
  makeChart('step-one', { figures: { A: { '2024-07-01': 5 } }, frequency: 'irregular', chart: stepChart }),
  makeChart('step-falls', {
    figures: { A: { '2020-01-01': 9, '2020-03-01': 7, '2021-01-01': null, '2022-06-01': 3, '2024-12-31': 1 } },
    frequency: 'irregular',
    chart: stepChart,
  }),
  makeChart('step-annotated', {
    figures: {
      A: {
        '2016-01-01': 4,
        '2018-01-01': 9,
        '2019-07-01': { value: null, status: 'Q' },
        '2022-01-01': 6,
        '2024-01-01': 12,
      },
      B: { '2016-01-01': 2, '2023-01-01': 3 },
    },
    frequency: 'irregular',
    chart: {
      ...stepChart,
      emphasis: 'A',
      annotations: [note('2018-01-01', 'nghị định mới có hiệu lực'), note('2024-01-01', 'mức cao nhất')],
      holds: ['max(things place=A at=2016-01-01.. of=4) = 2024-01-01'],
    },
  }),
  makeChart('step-several', {
    figures: { A: { '2020-01-01': 9, '2022-03-01': 12 }, B: { '2020-06-01': 9, '2023-03-01': 12 } },
    frequency: 'irregular',
    chart: { ...stepChart, emphasis: 'B' },
  }),
  progressOf('progress-three', { 'Ban Chỉ đạo': [10, 12], 'Bộ, ngành': [400, 991], 'Địa phương': [1327, 3009] }),
  progressOf('progress-odd', {
    'Không làm gì': [0, 250],
    'Xong cả': [1000, 1000],
    'Chưa có số': [null, 120],
    'Không có việc': [0, 0],
    'Một cơ quan có tên gọi dài đến mức phải xuống dòng mới hết': [123_456, 9_876_543],
  }),
  shareOf('progress-share', 60, 61),
  shareOf('progress-share-alone', 60),
  makeChart('figure-one', {
    figures: { A: { 2024: 2_340_000 } },
    measure: { unit: dong, nature: 'rate' },
    chart: { kind: 'figure', figures: [figure('things', 'một tháng, từ ngày 01/7/2024')] },
  }),
  makeChart('figure-four', {
    figures: { A: { 2021: { value: 700_000, qualifier: 'about' }, 2022: 46, 2023: 132, 2024: null } },
    chart: {
      kind: 'figure',
      figures: [
        figure('things at=2021', 'con số có từ chỉ mức'),
        figure('{things at=2022}/{things at=2023}', 'hai số trong một ô, với lời giải thích dài hơn những ô khác'),
        figure('things at=2023 as=number', 'một số'),
        figure('things at=2024', 'chưa có'),
      ],
    },
  }),
  makeChart('figure-joined', {
    figures: { A: { 2021: 2870, 2022: 305, 2023: 2565 } },
    chart: {
      kind: 'figure',
      figures: [
        figure('things at=2021 as=number', 'văn bản'),
        { ...figure('things at=2022 as=number', 'của các bộ'), join: '=' },
        { ...figure('things at=2023 as=number', 'của địa phương'), join: '+' },
        { ...figure('things at=2023', 'năm sau'), join: '→' },
      ],
    },
  }),
  makeChart('figure-huge', {
    figures: { A: { 2024: 123_456_789_012_345 } },
    chart: { kind: 'figure', figures: [figure('things', 'rất lớn'), figure('things as=number', 'rất lớn')] },
  }),
  ...rowSpecimens,
  ...panelSpecimens,
  ...tileSpecimens,
];
