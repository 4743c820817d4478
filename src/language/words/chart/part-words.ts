import type { Language, Words } from '../../language.ts';

/** Words of charts that show shares, parts and classes. */
export const partWords = {
  noFigure: { vi: 'Chưa có số liệu', en: 'No figure yet' },
  /** Four equal groups by value, from low to high. */
  quarters: [
    { vi: 'Nhóm thấp nhất', en: 'Lowest group' },
    { vi: 'Nhóm trung bình thấp', en: 'Lower middle group' },
    { vi: 'Nhóm trung bình cao', en: 'Upper middle group' },
    { vi: 'Nhóm cao nhất', en: 'Highest group' },
  ],
  quartersNote: {
    vi: 'Bốn nhóm có số đơn vị gần bằng nhau, chia theo giá trị của kỳ này: nhóm do trang tính.',
    en: 'Four groups of nearly equal size by the values of this period: grouped by this site.',
  },
  group: { vi: 'Nhóm', en: 'Group' },
  quarter: { vi: 'Nhóm do trang tính', en: 'Group made by this site' },
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
} satisfies Record<string, Words | readonly Words[]>;

/** "dưới 40", "40 đến dưới 45", "từ 45": from a value on, and below another. */
export function valueRange(from: string | undefined, below: string | undefined, language: Language): string {
  const vi = language === 'vi';
  if (from === undefined) return `${vi ? 'dưới' : 'under'} ${below}`;
  if (below === undefined) return vi ? `từ ${from}` : `${from} and over`;
  return vi ? `${from} đến dưới ${below}` : `${from} to under ${below}`;
}

/** "Vòng tròn rỗng: 61% (Sài Gòn Giải Phóng)": a value that another source gives. */
export function otherValue(value: string, source: string, language: Language): string {
  return language === 'vi'
    ? `Vòng tròn rỗng: ${value} theo ${source}.`
    : `Hollow ring: ${value} according to ${source}.`;
}

/** "Nguồn khác: 61% (Sài Gòn Giải Phóng)." */
export function otherFigure(value: string, source: string, language: Language): string {
  return `${language === 'vi' ? 'Nguồn khác' : 'Another source'}: ${value} (${source}).`;
}

/** "Theo Sài Gòn Giải Phóng": who gives a value. */
export function accordingTo(source: string, language: Language): string {
  return `${language === 'vi' ? 'Theo' : 'According to'} ${source}`;
}

/** "Tính lại từ nguồn: Từ 80% đến dưới 90%." */
export function derivedParts(names: readonly string[], language: Language): string {
  return `${language === 'vi' ? 'Tính lại từ nguồn' : 'Derived from the sources'}: ${names.join('; ')}.`;
}
