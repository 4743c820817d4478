import { describe, expect, test } from 'vitest';
import { compareObservation } from '../../src/dataset/compare-observations.ts';
import { comparisonText } from '../../src/dataset/text/comparison-text.ts';
import type { Dataset, Measure, Observation } from '../../src/dataset/types.ts';
import { sample } from './sample.ts';

const header = 'indicator,level,period,value,qualifier,basis,obs_status,source,note_vi,note_en';
const row = (period: string, value: string, more = ',,') => `done,national,${period},${value},${more},report-a,,`;
/** A dataset of one measure at some periods, with the measure declared otherwise than in the sample. */
function figures(rows: string[], declared: Partial<Measure> = {}): Dataset {
  const dataset = sample('work', [header, ...rows, ''].join('\n'));
  const as = (one: Observation): Observation => ({ ...one, measure: { ...one.measure, ...declared } });
  return { ...dataset, observations: dataset.observations.map(as) };
}
const compared = (rows: string[], declared: Partial<Measure> = {}, at = -1) => {
  const dataset = figures(rows, declared);
  return compareObservation(dataset, dataset.observations.at(at)!);
};
const said = (rows: string[], declared: Partial<Measure> = {}) => {
  const dataset = figures(rows, declared);
  const last = dataset.observations.at(-1)!;
  const words = (language: 'vi' | 'en') =>
    comparisonText(last, compareObservation(dataset, last), language).replaceAll('\u00a0', ' ');
  return [words('vi'), words('en')];
};

describe('compareObservation', () => {
  test.each([
    ['year', '2024', '2025'],
    ['previous', '2024', '2025'],
    ['year', '2024-S1', '2025-S1'],
    ['previous', '2024-S2', '2025-S1'],
    ['year', '2024-Q3', '2025-Q3'],
    ['previous', '2024-Q4', '2025-Q1'],
    ['previous', '2025-Q2', '2025-Q3'],
    ['previous', '2024-12', '2025-01'],
  ] as const)('by the rule %s takes %s for %s', (compare, before, now) => {
    const rows = ['2023', '2024', '2024-S1', '2024-S2', '2024-Q3', '2024-Q4', '2025-Q2', '2024-12', '2025-01'];
    const others = rows.filter((period) => period !== before && period !== now).map((period) => row(period, '7'));
    const result = compared([...others, row(before, '100'), row(now, '112')], { compare, relative: true });
    expect(result).toMatchObject({ earlier: { period: before }, difference: 12, relative: 12 });
  });

  test.each<[string, string[], Partial<Measure>]>([
    ['rule', [row('2024', '1'), row('2025', '2')], { compare: 'none' }],
    ['absent', [row('2023', '1'), row('2025', '2')], {}],
    ['absent', [row('2024-S1', '1'), row('2025-Q1', '2')], {}],
    ['none', [row('2024-07-01', '1'), row('2025-07-01', '2')], {}],
    ['inexact', [row('2024', '1', 'about,,'), row('2025', '2')], {}],
    ['break', [row('2024', '1'), row('2025', '2', ',,B')], {}],
    ['break', [row('2024-S1', '1'), row('2024-S2', '5', ',,B'), row('2025-S1', '2')], {}],
    ['break', [row('2024', '1', ',,D'), row('2025', '2')], {}],
  ])('gives the reason %s', (reason, rows, declared) => {
    expect(compared(rows, declared)).toMatchObject({ reason });
  });

  test('does not compare figures of two methods', () => {
    const dataset = figures([row('2024', '1'), row('2025', '2')]);
    const [before, now] = dataset.observations.map((one, index) => ({ ...one, attributes: { method: `m${index}` } }));
    expect(compareObservation({ ...dataset, observations: [before!, now!] }, now!)).toMatchObject({ reason: 'method' });
  });

  test('compares a figure at a break with what follows, and gives percentages where they make sense', () => {
    expect(compared([row('2024', '10', ',,B'), row('2025', '12')])).toMatchObject({ difference: 2, relative: null });
    expect(compared([row('2024', '0'), row('2025', '12')], { relative: true })).toMatchObject({ relative: null });
  });

  test('leaves earlier comparisons as they are when rows are added', () => {
    const rows = [row('2023-S1', '9'), row('2024-S1', '12')];
    expect(compared([...rows, row('2025-S1', '40', ',,B')], {}, 1)).toEqual(compared(rows));
  });
});

describe('comparisonText', () => {
  test('tells the difference with its unit, and its percentage', () => {
    expect(said([row('2023-S1', '144'), row('2024-S1', '156')], { relative: true })).toEqual([
      'so với 6 tháng đầu năm 2023: tăng 12 nhiệm vụ (8,3%)',
      'compared with the first half of 2023: up 12 tasks (8.3%)',
    ]);
    expect(said([row('2023', '3'), row('2024', '2')])).toEqual([
      'so với năm 2023: giảm 1 nhiệm vụ',
      'compared with 2023: down 1 task',
    ]);
    expect(said([row('2023', '3'), row('2024', '3')])).toEqual([
      'so với năm 2023: không đổi',
      'compared with 2023: unchanged',
    ]);
  });

  test('counts ranks in places, of which fewer is better, and percentages in points', () => {
    const percent = {
      code: 'percent',
      name: { vi: '%', en: '%' },
      format: { vi: '{n}%', en: '{n}%' },
      formatOne: '',
      divisor: 1,
    };
    expect(said([row('2023', '46'), row('2024', '44')], { nature: 'rank' })[0]).toBe('so với năm 2023: tăng 2 bậc');
    expect(said([row('2023', '60'), row('2024', '62')], { unit: percent })).toEqual([
      'so với năm 2023: tăng 2 điểm phần trăm',
      'compared with 2023: up 2 percentage points',
    ]);
  });

  test('says in words why there is none', () => {
    expect(said([row('2025-Q1', '2')])).toEqual([
      'không so sánh: chưa có số liệu của quý I năm 2024',
      'not compared: there is no figure for Q1 2024',
    ]);
    expect(said([row('2025-Q1', '2')], { compare: 'none' })[1]).toBe(
      'not compared: this measure is not compared between periods',
    );
  });
});
