import { describe, expect, it } from 'vitest';
import { foldInPlace, foldWord, foldWords, joinWords, PART, partWords } from '../../src/search/fold-words.ts';

const texts = [
  '',
  ' \n ',
  'Tổng số 1.327/3.009 thủ tục (44,1%)',
  'Nghị định số 73/2024/NĐ-CP ngày 30/6/2024; NĐ73, NQ76',
  'giai đoạn 2021–2030 – sáu tháng',
  'Viet Nam’s e-government: 12,5%…',
  '“Hà Nội”—«Đà Nẵng»/Huế',
  'hoà\u00a0bình, quý\tII/2023',
  'x...y a.1 1.a C++ ’s -- 🙂 a🙂b',
  'https://example.com/a?b=c&d=1,2',
  'Ủy ban nhân dân (UBND)'.normalize('NFD'),
  'NĐ73 Mỹ2024 hoà–bình'.normalize('NFD'),
];
const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('words written as one', () => {
  it.each([
    ['1.327/3.009', '1.327/| 3.009'],
    ['73/2024/NĐ-CP', '73/| 2024/| NĐ-| CP'],
    ['NĐ73', 'NĐ| 73'],
    ['2021–2030', '2021–| 2030'],
    ['Nam’s', 'Nam’s'],
    ['44,1%', '44,1%'],
    ['H1', 'H1'],
  ])('part %s as %s', (text, parted) => {
    expect(partWords(text).replaceAll(PART, '|')).toBe(parted);
  });

  it.each(texts)('come together again: %j', (text) => {
    expect(joinWords(partWords(text))).toBe(text);
  });

  it('come together inside the marks of a search', () => {
    const [first, second] = partWords('NĐ-CP').split(' ');
    expect(joinWords(`<mark>${first}</mark> <mark>${second}</mark>`)).toBe('<mark>NĐ-CP</mark>');
    expect(joinWords(`<mark>${first}</mark> ${second}`)).toBe('<mark>NĐ-</mark>CP');
    expect(joinWords(`${first} <mark>${second}</mark>`)).toBe('NĐ-<mark>CP</mark>');
  });
});

describe('a word without its marks', () => {
  it.each([
    ['Đồng', 'dong'],
    ['HƯỚNG', 'huong'],
    ['3.009', '3009'],
    ['3,009', '3009'],
    ['44,1%', '441'],
    ['Nam’s', 'nam'],
    ['“Nam’s”,', 'nam'],
    ['CBCCVC', 'cbccvc'],
    ['–', ''],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it.each([
    ['quý', 'quí'],
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['Mỹ', 'Mĩ'],
    ['công ty', 'công ti'],
    ['tỷ lệ', 'tỉ lệ'],
    ['y tế', 'i tế'],
    ['hoà', 'hòa'],
    ['Uỷ', 'Ủy'],
  ])('%s is found as %s', (one, other) => {
    expect(foldWords(one)).toEqual(foldWords(other));
  });

  it.each([
    ['ngày', 'ngai'],
    ['này', 'nai'],
    ['tây', 'tai'],
    ['uy', 'ui'],
    ['thuý', 'thúi'],
    ['policy', 'polici'],
  ])('%s is not %s', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it.each(texts)('is the same however its marks are written: %j', (text) => {
    expect(foldWords(text.normalize('NFD'))).toEqual(foldWords(text.normalize('NFC')));
  });
});

it.each([
  ['1.327/3.009', ['1327', '3009']],
  ['73/2024/NĐ-CP', ['73', '2024', 'nd', 'cp']],
  ['NĐ73', ['nd', '73']],
  ['2021–2030', ['2021', '2030']],
  ['xã – phường', ['xa', 'phuong']],
])('%s is found by each of its parts', (text, words) => {
  expect(foldWords(text)).toEqual(words);
});

it('folds every word in its place, none more and none fewer', () => {
  expect(foldInPlace(partWords('xã – phường,\n1.327/3.009'))).toBe('xa . phuong\n1327 3009');
  const pieces = [...Array.from('aĐệ1.,/–-’&%( \n\u00a0\u0301'), 'NĐ', '2024', '🙂'];
  let seed = 1;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const made = Array.from({ length: 3000 }, () =>
    Array.from({ length: next(12) }, () => pieces[next(pieces.length)]).join(''),
  );
  for (const text of [...texts, ...made]) {
    const parted = partWords(text);
    expect(countOf(foldInPlace(parted)), text).toBe(countOf(parted));
    expect(joinWords(parted)).toBe(text);
  }
});
