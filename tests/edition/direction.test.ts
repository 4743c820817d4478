import { expect, it, test } from 'vitest';
import { tellsDirection } from '../../src/language/direction.ts';
import { editionCopy } from './edition-copy.ts';

const { edit, problems } = editionCopy();
const home = 'content/home.yaml';
const figure = '{library-card-fee/increase at=last}';

it('a figure below zero may not follow a word that says which way it goes', () => {
  edit(home, 'vi: phí làm thẻ, en: card fee', `vi: "phí tăng ${figure}", en: "a fee that rose by ${figure}"`);
  expect(problems()).toEqual([]);
  edit('data/library-card-fee.csv', /27500/, '12500');
  expect(problems().filter((problem) => problem.includes(home))).toEqual([
    expect.stringContaining('số liệu là −50%, mà chữ ngay trước đã nói tăng hay giảm'),
    expect.stringContaining('số liệu là −50%, mà chữ ngay trước đã nói tăng hay giảm'),
  ]);
  edit(home, /vi: "phí tăng .*", en: ".*"/, `vi: "mức tăng phí: ${figure}", en: "growth of the fee: ${figure}"`);
  expect(problems().filter((problem) => problem.includes(home))).toEqual([]);
});

test.each([
  ['Thu ngân sách tăng ', true],
  ['đã giảm thêm khoảng\u00a0', true],
  ['Nhiệt độ tăng lên ', false],
  ['Mức tăng: ', false],
  ['Revenue rose ', true],
  ['is down by about ', true],
  ['rose to ', false],
  ['a backup ', false],
])('%s: %s', (words, tells) => expect(tellsDirection(words)).toBe(tells));
