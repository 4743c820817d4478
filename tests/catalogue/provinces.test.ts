import { describe, expect, it } from 'vitest';
import { byProvince, provinceNames, provincePage } from '../../src/catalogue/by-province.ts';
import { provinceAbsences } from '../../src/catalogue/province-absences.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { sitePages } from '../../src/edition/site-pages.ts';

const catalogue = loadCatalogue('.');
const absences = (slug: string) => provinceAbsences(catalogue, provincePage(catalogue, slug, 'vi'), 'vi');

describe('the pages of provinces', () => {
  it('are of the 34 of today and of the 29 that became part of one, at the same name in both languages', () => {
    const pages = sitePages(catalogue).filter(({ kind }) => kind === 'province');
    expect(pages).toHaveLength(2 * 63);
    expect(byProvince(catalogue, 'vi')).toHaveLength(34);
    expect(pages.find(({ id }) => id === 'ho-chi-minh')?.addresses).toEqual({
      vi: '/dia-phuong/ho-chi-minh/',
      en: '/en/provinces/ho-chi-minh/',
    });
  });

  it('have all members of an enlarged province, and of one that was that one alone', () => {
    const names = (slug: string) => provincePage(catalogue, slug, 'en').members.map(({ name }) => name);
    expect(names('phu-tho')).toEqual(['Hoa Binh', 'Phu Tho', 'Vinh Phuc']);
    expect(names('vinh-phuc')).toEqual(['Vinh Phuc']);
    expect(provincePage(catalogue, 'vinh-phuc', 'en').today.name).toBe('Phu Tho');
  });
});

describe('what is not on the page of a province', () => {
  it('is a figure of the new province, where it was enlarged', () => {
    expect(absences('thai-nguyen')[0]).toMatch(
      /^Chưa có số liệu nào của Thái Nguyên theo địa giới từ ngày 01\/7\/2025/,
    );
    expect(absences('bac-kan').join(' ')).not.toMatch(/địa giới từ ngày/);
    expect(absences('ha-noi').join(' ')).not.toMatch(/địa giới từ ngày/);
  });

  it('is an index that has few provinces, with how many, and communes on every page', () => {
    expect(absences('lai-chau').filter((each) => each.includes('PCI'))).toEqual([
      expect.stringMatching(/chưa có số liệu của Lai Châu .*, nơi hiện có số liệu của \d+\/63 tỉnh, thành phố\.$/),
    ]);
    expect(absences('lai-chau').at(-1)).toMatch(/cấp xã/);
  });
});

it('finds a province by all its names, its own address first', () => {
  const names = new Map(provinceNames(catalogue, 'en').map(({ code, slugs }) => [code, slugs]));
  expect(names.size).toBe(63);
  expect(names.get('VN-SG')).toEqual(expect.arrayContaining(['ho-chi-minh-city', 'sai-gon', 'hcm']));
  expect(names.get('VN-SG')?.[0]).toBe('ho-chi-minh');
  expect(names.get('VN-26')).toContain('thua-thien-hue');
});
