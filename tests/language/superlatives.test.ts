import { expect, test } from 'vitest';
import { superlativeIn } from '../../src/language/superlatives.ts';

test.each([
  ['Quảng Ninh cao nhất với {}', 'cao nhất'],
  ['Bắc Kạn: tăng lên {}, vẫn thấp nhất 63 tỉnh', 'thấp nhất'],
  ['Lần tăng lớn\u00a0nhất từ năm {}', 'lớn nhất'],
  ['Tỉnh chậm nhất cả nước', 'chậm nhất'],
  ['Nơi có ít nhất là gì', null],
  ['Tỉnh ban hành nhiều văn bản nhất', 'nhiều văn bản nhất'],
  ['Tỉnh ít hồ sơ trễ hạn nhất', 'ít hồ sơ trễ hạn nhất'],
  ['Đà Nẵng đứng đầu', 'đứng đầu'],
  ['Hải Phòng dẫn đầu cả nước', 'dẫn đầu'],
  ['Thu ngân sách đạt kỷ lục', 'kỷ lục'],
  ['Việt Nam xếp thứ nhất', 'xếp thứ nhất'],
  ['Nội dung thứ nhất trong sáu nội dung', null],
  ['Người đứng đầu cơ quan chịu trách nhiệm', null],
  ['Cắt giảm ít nhất {} thời gian', null],
  ['ít nhất 30%, ít nhất một lần', null],
  ['Chậm nhất ngày 30/6', null],
  ['Nhiều nơi thống nhất hợp nhất, nhất là ở xã', null],
  ['Nhiều tỉnh thống nhất cách làm', null],
  ['Duy nhất một đầu mối', null],
])('vi: %s → %s', (text, word) => expect(superlativeIn(text, 'vi')).toBe(word));

test.each([
  ['Quang Ninh highest at {}', 'highest'],
  ['Still the lowest of 63 provinces', 'lowest'],
  ['its best since {}', 'best'],
  ['Hai Phong ranks first', 'ranks first'],
  ['Da Nang at the top', 'top'],
  ['A record year', 'A record'],
  ['Ho Chi Minh City leads', 'leads'],
  ['The most improved', 'most'],
  ['Cut by at least {}', null],
  ['Viet Nam is in the top {} of economies', null],
  ['the reports each record a rise of {} places', null],
  ['It leads to fewer steps, most of them short', null],
  ['Almost all provinces', null],
])('en: %s → %s', (text, word) => expect(superlativeIn(text, 'en')).toBe(word));
