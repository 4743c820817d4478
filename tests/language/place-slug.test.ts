import { expect, it } from 'vitest';
import { placeSlug } from '../../src/language/place-slug.ts';

it.each([
  ['Thái Nguyên', 'thai-nguyen'],
  ['Đắk Lắk', 'dak-lak'],
  ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
  ['Bà Rịa – Vũng Tàu ', 'ba-ria-vung-tau'],
  ['TP. Hồ Chí Minh', 'ho-chi-minh'],
  ['Thành phố Hồ Chí Minh', 'ho-chi-minh'],
  ['Tỉnh Bắc Kạn', 'bac-kan'],
  ['bac kan', 'bac-kan'],
  ['–', ''],
])('%s stands in an address as %s', (name, slug) => {
  expect(placeSlug({ vi: name })).toBe(slug);
});
