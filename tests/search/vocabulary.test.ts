import { expect, it } from 'vitest';
import { indexedHtml } from '../../src/search/indexed-html.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

const pages = [
  '<meta data-pagefind-meta="names[content]" content="NĐ-CP ; lương tối thiểu"><h1>Lương cơ sở</h1><p>Từ 2024, a</p>',
  '<h1>Tiền lương</h1><p>Lương 6 tháng; tiền</p>',
  '<h1>Tiền lương</h1>',
].map((html) => indexedHtml(html));
const { words, names } = vocabularyOf(pages);

it('has the words of pages and names, the most frequent first, without numbers and single letters', () => {
  expect(words).toBe('luong tien co so cp nd thang thieu toi tu');
});

it('has every name once, as it is written', () => {
  expect(names).toEqual(['Lương cơ sở', 'NĐ-CP', 'lương tối thiểu', 'Tiền lương']);
});

it('has only words of its index', () => {
  expect(vocabularyOf([])).toEqual({ words: '', names: [] });
});
