import { expect, test } from 'vitest';
import { compareNames } from '../../src/language/name-order.ts';

test('names go by Vietnamese letters, then by tones', () => {
  const names = [
    'Đồng Nai',
    'Bắc Giang',
    'Bình Định',
    'An Giang',
    'Ba Vì',
    'Bà Rịa',
    'Dak',
    'Bạc Liêu',
    'Cần Thơ',
    'Cà Mau',
  ];
  expect(names.toSorted(compareNames)).toEqual([
    'An Giang',
    'Bà Rịa',
    'Ba Vì',
    'Bạc Liêu',
    'Bắc Giang',
    'Bình Định',
    'Cà Mau',
    'Cần Thơ',
    'Dak',
    'Đồng Nai',
  ]);
  expect(['má', 'mả', 'ma', 'mạ', 'mà', 'mã'].toSorted(compareNames)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
});
