import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/query.ts';
import { adjacency, likeness, nearness, sortFound, type Loaded } from '../../src/search/rank.ts';

const thing = (more: Partial<Loaded>): Loaded => ({
  ...{ title: '', names: '', aliases: '', related: '', headings: [], text: '', type: 'page', own: true },
  ...more,
});
/** Whether the first is nearer to the query than the second. */
const isNearer = (query: string, one: Partial<Loaded>, other: Partial<Loaded>): boolean =>
  nearness(readQuery(query), thing(one)) > nearness(readQuery(query), thing(other));
const like = (query: string, name: string): number => likeness(readQuery(query), name);

describe('places of words', () => {
  it.each([
    ['one word', [5, 90], 1, 1],
    ['all together', [7, 8, 9], 3, 1],
    ['none together', [1, 5, 9], 3, 0.2],
    ['two of three', [1, 2, 9], 3, 0.6],
    ['a word found twice in one place', [4, 4, 5], 2, 1],
    ['more in a row than were asked for', [1, 2, 3, 4], 2, 1],
    ['no places', [], 2, 0.2],
  ])('count as %s', (_name, places, asked, part) => {
    expect(adjacency(places, asked)).toBeCloseTo(part);
  });
});

describe('what was found', () => {
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
  const scattered = { id: 'a', score: 3, words: [1, 9] };
  const together = { id: 'b', score: 1, words: [3, 4] };

  it('is put in order by how many of the words stand together', () => {
    expect(ids(sortFound([scattered, together], 2, new Set()))).toEqual(['b', 'a']);
    expect(ids(sortFound([together, scattered], 1, new Set()))).toEqual(['a', 'b']);
  });

  it('is lifted where it holds the words as a phrase', () => {
    const phrase = { id: 'c', score: 0.5, words: [3, 4] };
    expect(ids(sortFound([together, phrase], 2, new Set()))).toEqual(['b', 'c']);
    expect(ids(sortFound([together, phrase], 2, new Set(['c'])))).toEqual(['c', 'b']);
  });

  it('is in the same order whatever order it came in', () => {
    const alike = ['z', 'x', 'y'].map((id) => ({ id, score: 1, words: [] }));
    expect(ids(sortFound(alike, 2, new Set()))).toEqual(['x', 'y', 'z']);
    expect(ids(alike)).toEqual(['z', 'x', 'y']);
  });
});

describe('nearer to what was asked is', () => {
  it.each<[string, string, Partial<Loaded>, Partial<Loaded>]>([
    ['the title itself than one with more', 'lương cơ sở', { title: 'Lương cơ sở' }, { title: 'Lương cơ sở từ 1995' }],
    [
      'a title with all words than one with some',
      'cải cách tiền lương',
      { title: 'Cải cách tiền lương công chức' },
      { title: 'Tiền lương' },
    ],
    ['a title in that order than in another', 'chính phủ số', { title: 'Chính phủ số' }, { title: 'Số chính phủ' }],
    ['a title than a further name', 'sipas', { title: 'SIPAS' }, { title: 'Chỉ số hài lòng', names: 'SIPAS' }],
    [
      'a further name than another word for it',
      'tthc',
      { title: 'Thủ tục', names: 'TTHC' },
      { title: 'Thủ tục', aliases: 'TTHC' },
    ],
    [
      'another word for it than what it tells of',
      'lào',
      { title: 'A', aliases: 'x ; Lào' },
      { title: 'A', related: 'x ; Lào' },
    ],
    [
      'a heading than the text',
      'phân cấp',
      { title: 'A', headings: ['B', 'Phân cấp'] },
      { title: 'A', text: 'Phân cấp.' },
    ],
    ['a text with the words together than apart', 'phân cấp', { text: 'về phân cấp' }, { text: 'phân theo cấp' }],
    ['a text that says it again', 'phân cấp', { text: 'phân cấp, phân cấp' }, { text: 'phân cấp' }],
    ['a title than a text that says it often', 'biên chế', { title: 'Biên chế' }, { text: 'biên chế '.repeat(50) }],
    [
      'a term than a source of that name',
      'nghị định',
      { title: 'Nghị định', type: 'term' },
      { title: 'Nghị định', type: 'source' },
    ],
    ['an area than a page', 'thể chế', { title: 'Thể chế', type: 'area' }, { title: 'Thể chế', type: 'page' }],
    [
      'a page than a definition that only says it',
      'ngân sách',
      { text: 'ngân sách' },
      { text: 'ngân sách', type: 'term' },
    ],
    ['its own language', 'PAR Index', { title: 'PAR Index' }, { title: 'PAR Index', own: false }],
    [
      'the exact name in the other language than a word of a text',
      'base salary',
      { title: 'Base salary', own: false },
      { text: 'base' },
    ],
    ['a name with the marks that were typed', 'thế chế', { title: 'Thế chế' }, { title: 'Thể chế' }],
    ['a word than one that only begins so', 'sở', { title: 'Sở' }, { title: 'Sống' }],
  ])('%s', (_name, query, one, other) => {
    expect(isNearer(query, one, other)).toBe(true);
  });
});

describe('a name', () => {
  it('is whole without the abbreviation after it', () => {
    const of = (title: string) => nearness(readQuery('thủ tục hành chính'), thing({ title }));
    expect(of('Thủ tục hành chính (TTHC)')).toBe(of('Thủ tục hành chính'));
  });

  it('is held by the beginning of the last word, which may be unfinished, and of no other', () => {
    expect(like('lương cơ s', 'Lương cơ sở')).toBeGreaterThan(like('lương cơ x', 'Lương cơ sở'));
    expect(like('luo so', 'Lương cơ sở')).toBe(like('xxx so', 'Lương cơ sở'));
  });

  it('is not held by the beginning of a number', () => {
    expect(like('202', 'Năm 2024')).toBe(0);
    expect(like('2024', 'Năm 2024')).toBeGreaterThan(0);
    expect(like('3.009', 'Cắt giảm 3,009 thủ tục')).toBeGreaterThan(0);
  });

  it('is held by another English form of its words', () => {
    expect(like('base salaries', 'Base salary')).toBeGreaterThan(like('base wages', 'Base salary'));
    expect(like('merging provinces', 'Merged provinces')).toBeGreaterThan(1);
  });

  it('is alike without marks, with them, and with y for i', () => {
    expect(like('quí', 'Quý')).toBeGreaterThan(0.9);
    expect(like('ty le', 'Tỉ lệ')).toBeGreaterThan(0.9);
  });

  it('is nothing like a query that shares no word with it', () => {
    expect(like('biên chế', 'Lương cơ sở')).toBe(0);
    expect(like('biên chế', '')).toBe(0);
  });
});
