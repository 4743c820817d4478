import { expect, it } from 'vitest';
import { synonymFinder } from '../../src/search/synonyms.ts';

const find = synonymFinder([
  ['cải cách hành chính', 'CCHC', 'cải cách nền hành chính'],
  ['thủ tục hành chính', 'TTHC'],
  ['Lào', 'CHDCND Lào'],
  ['Nghị định 73', 'NĐ73'],
]);

it('says the other words for what a text tells of', () => {
  expect(find('Kết quả cải cách hành chính năm 2024')).toEqual(['CCHC', 'cải cách nền hành chính']);
  expect(find('Số TTHC, theo lĩnh vực CCHC')).toEqual([
    'thủ tục hành chính',
    'cải cách hành chính',
    'cải cách nền hành chính',
  ]);
});

it('leaves out what the text says itself', () => {
  expect(find('Thủ tục hành chính (TTHC)')).toEqual([]);
});

it('finds whole words with their marks, in any case and form', () => {
  expect(find('người lao động')).toEqual([]);
  expect(find('Lao')).toEqual([]);
  expect(find('xếp hạng của LÀO'.normalize('NFD'))).toEqual(['CHDCND Lào']);
});

it('finds words that are written as one', () => {
  expect(find('theo NĐ73.')).toEqual(['Nghị định 73']);
  expect(find('Nghị định 73/2024/NĐ-CP')).toEqual(['NĐ73']);
});

it('finds nothing where there is nothing', () => {
  expect(find('')).toEqual([]);
  expect(synonymFinder([])('cải cách')).toEqual([]);
});
