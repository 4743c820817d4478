import { describe, expect, it } from 'vitest';
import { normaliseQuery, queryWord, readQuery, stemOf } from '../../src/search/query.ts';

const typed = (text: string) => readQuery(text).map((word) => word.typed);
const folded = (text: string) => readQuery(text).map((word) => word.folded);

describe('a query', () => {
  it('has its marks composed and no needless spaces', () => {
    expect(normaliseQuery('  cải\u00a0 cách\n')).toBe('cải cách');
    expect(normaliseQuery('thủ tục'.normalize('NFD'))).toBe('thủ tục');
  });

  it('is searched from two letters or digits on', () => {
    expect(['', ' ', 'ệ', '-', '7/', '"(.)"'].map(readQuery)).toEqual([[], [], [], [], [], []]);
    expect(folded('44')).toEqual(['44']);
    expect(folded('bộ')).toEqual(['bo']);
  });

  it('is read as its words, as they were typed and as they are found', () => {
    expect(queryWord('Lương,')).toEqual({ typed: 'lương', folded: 'luong', stem: 'luong' });
    expect(typed('Cải  CÁCH, “hành” – chính')).toEqual(['cải', 'cách', 'hành', 'chính']);
    expect(folded('73/2024/NĐ-CP')).toEqual(['73', '2024', 'nd', 'cp']);
    expect(folded('3,009 quí')).toEqual(folded('3.009 quý'));
  });
});

describe('a word of a query', () => {
  it.each([
    ['salaries', 'salary'],
    ['merged', 'merger'],
    ['digitisation', 'digitized'],
    ['decentralised', 'decentralization'],
    ['rankings', 'ranked'],
    ['policies', 'policy'],
    ['results', 'result'],
    ['businesses', 'business'],
    ['indexes', 'index'],
  ])('%s finds %s', (asked, word) => {
    expect(word.startsWith(stemOf(asked))).toBe(true);
  });

  it.each(['gas', 'red', 'king', 'bus', 'chinh', 'luong', 'nghi', 'sach', '2024'])(
    '%s is asked as it stands',
    (word) => {
      expect(stemOf(word)).toBe(word);
    },
  );
});
