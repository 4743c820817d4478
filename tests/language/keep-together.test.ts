import { expect, test } from 'vitest';
import { keepTogether } from '../../src/language/keep-together.ts';

const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~');

test('days, months, years and places in a ranking keep their word in one line', () => {
  expect(shown('từ ngày 01/7/2025, kỳ 2021, xếp thứ 44')).toBe('từ ngày~01/7/2025, kỳ~2021, xếp thứ~44');
  expect(shown('on 15 July 2024 and in December 2025')).toBe('on 15~July~2024 and in December~2025');
  // A figure is to follow.
  expect(shown('hạng ')).toBe('hạng~');
  expect(shown('a march of 2024 May')).toBe('a march of 2024~May');
});
