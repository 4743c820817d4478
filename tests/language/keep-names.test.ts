import { expect, test } from 'vitest';
import { keepNames } from '../../src/language/keep-names.ts';

const shown = (text: string, names: string[] = []) => keepNames(text, names).replaceAll('\u00a0', '~');

test('a title keeps names, and numbers with what they count, in one line', () => {
  expect(shown('GII 2025: Việt Nam xếp sau Thái Lan', ['Thái Lan'])).toBe('GII 2025: Việt~Nam xếp sau Thái~Lan');
  expect(shown('cắt giảm 168 quy định, 247 thủ tục')).toBe('cắt giảm 168~quy~định, 247~thủ~tục');
  expect(shown('63 tỉnh còn 34')).toBe('63~tỉnh còn 34');
  expect(shown('63 provinces and cities became 34')).toBe('63~provinces and cities became 34');
  // Words that only begin alike, and names so long that a narrow title must break them.
  expect(shown('năm 2024 tỉnhx', ['Bà Rịa – Vũng Tàu'])).toBe('năm 2024 tỉnhx');
  expect(shown('Bà Rịa – Vũng Tàu', ['Bà Rịa – Vũng Tàu'])).toBe('Bà Rịa – Vũng Tàu');
});
