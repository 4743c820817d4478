import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  formatDate,
  formatPeriod,
  formatPeriodShort,
  isDate,
  parsePeriod,
  periodSlug,
  periodTime,
} from '../../src/language/period.ts';

const nbsp = (text: string) => text.replaceAll('~', '\u00a0');
const period = (text: string) => parsePeriod(text)!;

describe('parsePeriod', () => {
  test.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-S1', '2024-01-01', '2024-07-01'],
    ['2024-S2', '2024-07-01', '2025-01-01'],
    ['2024-Q4', '2024-10-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2023-01-01/P3Y', '2023-01-01', '2026-01-01'],
  ])('%s', (text, start, end) => expect(period(text)).toMatchObject({ text, start, end }));

  test.each([
    '',
    '24',
    '2024-S3',
    '2024-Q5',
    '2024-13',
    '2023-02-29',
    '2024-7-1',
    '01/7/2024',
    '2024 ',
    '2024-01-01/P3D',
  ])('%j is none', (text) => expect(parsePeriod(text)).toBeNull());
});

test.each([
  ['2024', 'năm~2024', '2024', '2024', '2024'],
  ['2024-S1', '6~tháng đầu năm~2024', 'first half of 2024', '6T đầu 2024', 'H1 2024'],
  ['2024-S2', '6~tháng cuối năm~2024', 'second half of 2024', '6T cuối 2024', 'H2 2024'],
  ['2025-Q1', 'quý~I năm~2025', 'Q1 2025', 'quý I/2025', 'Q1 2025'],
  ['2025-Q4', 'quý~IV năm~2025', 'Q4 2025', 'quý IV/2025', 'Q4 2025'],
  ['2024-07', 'tháng~7/2024', 'July 2024', '7/2024', 'Jul 2024'],
  ['2024-02', 'tháng~02/2024', 'February 2024', '2/2024', 'Feb 2024'],
  ['2024-07-01', '01/7/2024', '1~July 2024', '01/7/2024', '1~July 2024'],
  ['2023-01-01/P3Y', '2023–2025', '2023–2025', '2023–2025', '2023–2025'],
])('%s in words', (text, vi, en, shortVi, shortEn) => {
  expect([formatPeriod(period(text), 'vi'), formatPeriod(period(text), 'en')]).toEqual([nbsp(vi), nbsp(en)]);
  expect([formatPeriodShort(period(text), 'vi'), formatPeriodShort(period(text), 'en')]).toEqual([
    nbsp(shortVi),
    nbsp(shortEn),
  ]);
});

test('days are written as official papers write them', () => {
  expect(
    ['2024-07-01', '2024-07-15', '2022-01-06', '2022-02-10', '2022-12-09'].map((day) => formatDate(day, 'vi')),
  ).toEqual(['01/7/2024', '15/7/2024', '06/01/2022', '10/02/2022', '09/12/2022']);
  expect(formatDate('2024-07-15', 'en')).toBe(nbsp('15~July 2024'));
  expect([isDate('2024-02-30'), isDate('2024-02-29')]).toEqual([false, true]);
});

test('periods stand in the order of their first days, the longer after the shorter', () => {
  const order = ['2024', '2023-S2', '2024-01', '2024-S1', '2025'].map(period).sort(comparePeriods);
  expect(order.map(({ text }) => text)).toEqual(['2023-S2', '2024-01', '2024-S1', '2024', '2025']);
  expect(periodTime(period('1970-01-02'))).toBe(86_400_000);
});

test('slugs name the period in the language of the address', () => {
  expect(periodSlug(period('2024-S1'), 'vi')).toBe('6-thang-dau-nam-2024');
  expect(periodSlug(period('2024-S1'), 'en')).toBe('first-half-2024');
  expect(periodSlug(period('2025-Q1'), 'vi')).toBe('quy-1-2025');
});
