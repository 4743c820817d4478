import { describe, expect, it } from 'vitest';
import { correctQuery, isKnown, nearest, readVocabulary, slips } from '../../src/search/correct-spelling.ts';
import { foldWords } from '../../src/search/fold-words.ts';
import { readQuery } from '../../src/search/query.ts';

const vocabulary = readVocabulary({
  words: 'cai cac cach hanh chinh luong co so bao cao thu tuc chuyen doi so nghi dinh thu nhap tinh gian bien che',
  names: [
    'Cải cách hành chính',
    'Lương cơ sở',
    'Thủ tục hành chính (TTHC)',
    'Chuyển đổi số',
    'Nghị định 73/2024/NĐ-CP',
    'Tinh giản biên chế',
  ],
});
const correct = (query: string) => correctQuery(readQuery(query), vocabulary)?.join(' ') ?? null;

describe('a word', () => {
  it('is known where the index has one that begins so, or it is a number', () => {
    expect(['hanh', 'chu', 'hanhh', '2031', 'nd73'].map((word) => isKnown(word, vocabulary))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });
});

describe('a query with slips', () => {
  it.each([
    ['a letter too few', 'cai cch hanh chinh', 'Cải cách hành chính'],
    ['a letter too many', 'thủ tụcc hành chính', 'Thủ tục hành chính'],
    ['another letter', 'chuyrn doi so', 'Chuyển đổi số'],
    ['two letters changed about', 'tinh gian bein che', 'Tinh giản biên chế'],
    ['a letter doubled', 'haanh chinh', 'hành chính'],
    ['Telex in a plain field', 'luowng cow sowr', 'Lương cơ sở'],
    ['Telex for one word', 'cair cachs hanh chinh', 'Cải cách hành chính'],
    ['words that are all known', 'cải các hành chính', 'Cải cách hành chính'],
    ['a number that is no slip', 'nghi dihn 74', 'nghi dinh 74'],
  ])('is mended: %s', (_name, query, mended) => {
    expect(correct(query)).toBe(mended);
  });

  it('is mended word by word where no name is near, and keeps the words that are known as typed', () => {
    expect(correct('báo cáo thu nhpa')).toBe('báo cáo thu nhap');
  });
});

describe('a query is left as it is', () => {
  it.each([
    ['the name of something', 'lương cơ sở'],
    ['a part of a name', 'doi so'],
    ['a name without its marks', 'cai cach hanh chinh'],
    ['words that are known', 'báo cáo thủ tục'],
    ['nothing near', 'xqzwk'],
    ['nothing near one of its words', 'lương xqzwk'],
    ['numbers', '74'],
    ['a short word, which would be near to many', 'xy'],
  ])('where it is %s', (_name, query) => {
    expect(correct(query)).toBeNull();
  });
});

it.each([
  ['luong', 'luong', 0],
  ['luong', 'luog', 1],
  ['luong', 'luoong', 1],
  ['luong', 'luang', 1],
  ['luong', 'lunog', 1],
  ['luong', 'ulogn', 2],
  ['luong', 'chinh', Infinity],
  ['luong', 'luongxxx', Infinity],
  ['', 'ab', 2],
])('from %s to %s it is %d slips', (a, b, count) => {
  expect(slips(a, b, 2)).toBe(count);
  expect(slips(b, a, 2)).toBe(count);
});

describe('what is nearest to a query', () => {
  const titles = ['Lương cơ sở', 'Mức lương cơ sở qua các năm', 'Thủ tục hành chính', 'Lương'];
  const near = (query: string) => nearest(readQuery(query), titles, foldWords);

  it('comes first, the shorter of those that are alike', () => {
    expect(near('luong co so')).toEqual(['Lương cơ sở', 'Mức lương cơ sở qua các năm', 'Lương']);
    expect(near('lunog xqz')).toEqual(['Lương', 'Lương cơ sở', 'Mức lương cơ sở qua các năm']);
  });

  it('is nothing where nothing is shared', () => {
    expect(near('xqzwk')).toEqual([]);
  });
});
