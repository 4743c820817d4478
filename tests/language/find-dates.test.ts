import { expect, it } from 'vitest';
import { findDates, type Calendar } from '../../src/language/find-dates.ts';
import { findDocuments } from '../../src/language/find-documents.ts';
import type { Language } from '../../src/language/language.ts';

const none: Calendar = { days: new Set(), months: new Set(), years: new Set(), halves: new Set() };
const names = (text: string, language: Language): string[] =>
  findDates(text, language, none).flatMap((date) => date.names);

it.each([
  ['ngày 01/7/2024', '1 July 2024', '2024-07-01'],
  ['tháng 7/2013', 'July 2013', '2013-07'],
  ['6 tháng đầu năm 2024', 'first half of 2024', '2024-S1'],
  ['6T cuối 2024', 'H2 2024', '2024-S2'],
  ['quý II năm 2023', 'second quarter of 2023', '2023-Q2'],
  ['quý II/2023', 'Q2 2023', '2023-Q2'],
  ['năm 2021', '2021', '2021'],
])('reads %s and %s as the same', (vi, en, name) => {
  expect([names(vi, 'vi'), names(en, 'en')]).toEqual([[name], [name]]);
});

it('knows a quarter by the month in which it begins', () => {
  const calendar = { ...none, months: new Set(['2023-04']) };
  const known = ['quý II/2023', 'quý III/2023'].map((text) => findDates(text, 'vi', calendar)[0]?.known);
  expect(known).toEqual([true, false]);
});

it('finds numbers of documents, and the day that follows', () => {
  const found = (text: string, language: Language) =>
    findDocuments(text, language).map(({ start, end, number }) => [number, text.slice(start, end)]);
  expect(found('Nghị quyết số 76/NQ-CP ngày 15/7/2021, Luật số 64/2025/QH15', 'vi')).toEqual([
    ['76/NQ-CP', '76/NQ-CP ngày 15/7/2021'],
    ['64/2025/QH15', '64/2025/QH15'],
  ]);
  expect(found('Decision 06/QĐ-TTg of 6 January 2022 and Resolution 66-NQ/TW', 'en')).toEqual([
    ['06/QĐ-TTg', '06/QĐ-TTg of 6 January 2022'],
    ['66-NQ/TW', '66-NQ/TW'],
  ]);
  expect(found('168/247 thủ tục, 15/7/2021, 47/USD, ISO 3166-2, 44/133 nền', 'vi')).toEqual([]);
});
