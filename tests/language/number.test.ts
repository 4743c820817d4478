import { describe, expect, test } from 'vitest';
import { formatAmount, formatNumber, formatOrdinal, formatQuantity, type Unit } from '../../src/language/number.ts';

const unit = (vi: string, en: string, formatOne = '', divisor = 1): Unit => ({
  code: 'unit',
  name: { vi, en },
  format: { vi, en },
  formatOne,
  divisor,
});
const nbsp = (text: string) => text.replaceAll('~', '\u00a0');

describe('formatNumber', () => {
  test.each([
    [1327, undefined, '1.327', '1,327'],
    [2.34, undefined, '2,34', '2.34'],
    [0, undefined, '0', '0'],
    [-1234567.5, undefined, '−1.234.567,5', '−1,234,567.5'],
    [999.95, 1, '1.000,0', '1,000.0'],
    [1.005, 2, '1,01', '1.01'],
    [0.125, 2, '0,13', '0.13'],
    [-0.04, 1, '0,0', '0.0'],
    [40.3632, 1, '40,4', '40.4'],
    [5, 2, '5,00', '5.00'],
    [1e21, undefined, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1.5e-7, undefined, '0,00000015', '0.00000015'],
    [1e-7, 2, '0,00', '0.00'],
  ])('%d with %s decimals', (value, decimals, vi, en) => {
    expect(formatNumber(value, 'vi', decimals)).toBe(vi);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });
});

test('ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 44, 101, 111, 1002].map(formatOrdinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '44th',
    '101st',
    '111th',
    '1,002nd',
  ]);
});

describe('quantities', () => {
  const salary = unit('{n} triệu đồng/tháng', 'VND {n} million a month', '', 1_000_000);
  const decree = unit('{n} nghị định', '{n} decrees', '{n} decree');

  test('unit and number never part at a line end', () => {
    expect(formatQuantity(2_340_000, 'vi', { unit: salary })).toBe(nbsp('2,34~triệu đồng/tháng'));
    expect(formatQuantity(1_210_000, 'en', { unit: salary })).toBe(nbsp('VND~1.21~million a month'));
    expect(formatQuantity(60, 'vi', { unit: unit('{n}%', '{n}%') })).toBe('60%');
  });

  test('English knows one from many, and ordinals', () => {
    expect(formatQuantity(1, 'en', { unit: decree })).toBe(nbsp('1~decree'));
    expect(formatQuantity(83, 'en', { unit: decree })).toBe(nbsp('83~decrees'));
    expect(formatQuantity(44, 'en', { unit: unit('hạng {n}', '{nth}') })).toBe('44th');
  });

  test('a qualifier travels with the number', () => {
    const style = { unit: unit('{n} tỷ đồng', 'VND {n} billion'), qualifier: 'about' as const };
    expect(formatQuantity(700_000, 'vi', style)).toBe(nbsp('khoảng~700.000~tỷ đồng'));
    expect(formatAmount(700_000, 'en', style)).toBe(nbsp('about~700,000'));
  });
});
