import { expect, it } from 'vitest';
import { readVocabulary } from '../../src/search/correct-spelling.ts';
import { indexedPage } from '../../src/commands/build/indexed-page.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

const pages = [
  '<h1>Lương cơ sở</h1><p>Từ 2024, a</p>',
  '<h1>Tiền lương</h1><p>Lương 6 tháng: NĐ-CP, tiền</p>',
  '<h1>Tiền lương</h1>',
].map((html) => {
  const { words, title } = indexedPage(html);
  return { words, names: [title, 'NĐ-CP'] };
});
const vocabulary = vocabularyOf(pages);

it('has the words of pages without their marks, the most frequent first, but no numbers and single letters', () => {
  expect(vocabulary.words).toBe('luong tien co cp nd so thang tu');
});

it('has every name once, as it is written', () => {
  expect(vocabulary.names).toEqual(['Lương cơ sở', 'NĐ-CP', 'Tiền lương']);
});

it('is read back as words and names', () => {
  const { words, names } = readVocabulary(vocabulary);
  expect(words.slice(0, 2)).toEqual(['luong', 'tien']);
  expect(names[0]).toEqual({ folded: ['luong', 'co', 'so'], written: ['Lương', 'cơ', 'sở'] });
  expect(names[1]).toEqual({ folded: ['nd', 'cp'], written: ['NĐ', 'CP'] });
});

it('is empty where there are no pages', () => {
  expect(vocabularyOf([])).toEqual({ words: '', names: [] });
});
