import { expect, it } from 'vitest';
import { firstSentences } from '../../src/language/first-sentences.ts';

it.each([
  [
    'Hạng 44 trong 139. Từ năm 2011, cao nhất là 42. Năm 2025: Lào hạng 112.',
    50,
    'Hạng 44 trong 139. Từ năm 2011, cao nhất là 42.',
  ],
  ['Đo tại TP. Hồ Chí Minh. Điểm từ 0 đến 100.', 10, 'Đo tại TP. Hồ Chí Minh.'],
  ['Tăng 0.5 to 2.34. It rose.', 99, 'Tăng 0.5 to 2.34. It rose.'],
  ['Một câu dài hơn mọi giới hạn', 5, 'Một câu dài hơn mọi giới hạn'],
  ['', 5, ''],
])('%s', (text, most, expected) => {
  expect(firstSentences(text, most)).toBe(expected);
});
