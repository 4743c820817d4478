import type { Language, Words } from '../../language.ts';

/** Words of charts that show shares, parts and classes. */
export const partWords = {
  tiles: {
    vi: 'Mỗi ô là một đơn vị, đặt gần đúng vị trí; hình không thể hiện địa giới.',
    en: 'Each tile is one unit in its approximate place; no boundaries are shown.',
  },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  derivedShare: { vi: 'Tỷ lệ (tính lại)', en: 'Share (derived)' },
  byShare: { vi: 'theo tỷ lệ', en: 'by share' },
  /** Between what is counted and that of which it is a part. */
  outOf: { vi: ' trên ', en: ' out of ' },
  derivedShares: {
    vi: 'Tỷ lệ phần trăm: tính lại từ nguồn.',
    en: 'Percentages: derived from the sources.',
  },
} satisfies Record<string, Words>;

/** "Vòng tròn rỗng: 61% (Sài Gòn Giải Phóng)": a value that another source gives. */
export function otherValue(value: string, source: string, language: Language): string {
  return language === 'vi'
    ? `Vòng tròn rỗng: ${value} theo ${source}.`
    : `Hollow ring: ${value} according to ${source}.`;
}

/** "Theo Sài Gòn Giải Phóng": who gives a value. */
export function accordingTo(source: string, language: Language): string {
  return `${language === 'vi' ? 'Theo' : 'According to'} ${source}`;
}

/** "Tính lại từ nguồn: Từ 80% đến dưới 90%." */
export function derivedParts(names: readonly string[], language: Language): string {
  return `${language === 'vi' ? 'Tính lại từ nguồn' : 'Derived from the sources'}: ${names.join('; ')}.`;
}
