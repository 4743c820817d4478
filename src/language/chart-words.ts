import type { Language, Words } from './language.ts';
import { namePeriod, type Period } from './period.ts';

/** Words that charts, their tables and descriptions are made of. */
export const chartWords = {
  empty: { vi: 'Chưa có số liệu', en: 'No figures yet' },
  absent: { vi: 'chưa có trong dữ liệu của trang', en: 'not yet in this site’s data' },
  break: {
    vi: 'Nét đứt dọc: cách tính thay đổi, không so sánh qua mốc này.',
    en: 'Dashed vertical line: the method changed; figures on either side are not comparable.',
  },
  derived: { vi: 'tính lại từ nguồn', en: 'derived' },
  hollowPoint: { vi: 'Điểm rỗng: tính lại từ nguồn.', en: 'Hollow point: derived from the sources.' },
  ring: { vi: 'Vòng tròn lớn: tính lại từ nguồn.', en: 'Large ring: derived from the sources.' },
  hollowBar: { vi: 'Thanh rỗng: tính lại từ nguồn.', en: 'Hollow bar: derived from the sources.' },
  latest: { vi: 'mức mới nhất', en: 'latest level' },
  highest: { vi: 'cao nhất', en: 'highest' },
  tiles: {
    vi: 'Mỗi ô là một đơn vị, đặt gần đúng vị trí; hình không thể hiện địa giới.',
    en: 'Each tile is one unit in its approximate place; no boundaries are shown.',
  },
  notFromZero: { vi: 'Trục giá trị không bắt đầu từ 0.', en: 'The value axis does not begin at zero.' },
  source: { vi: 'Nguồn', en: 'Source' },
  note: { vi: 'Ghi chú', en: 'Note' },
  updated: { vi: 'Cập nhật', en: 'Updated' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  year: { vi: 'Năm', en: 'Year' },
  period: { vi: 'Kỳ', en: 'Period' },
  since: { vi: 'Từ ngày', en: 'From' },
  name: { vi: 'Tên', en: 'Name' },
  item: { vi: 'Nội dung', en: 'Item' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  derivedShare: { vi: 'Tỷ lệ (tính lại)', en: 'Share (derived)' },
  byShare: { vi: 'theo tỷ lệ', en: 'by share' },
  derivedShares: {
    vi: 'Tỷ lệ phần trăm: tính lại từ nguồn.',
    en: 'Percentages: derived from the sources.',
  },
} satisfies Record<string, Words>;

/** Why a line has a gap, by the status of what is absent; `O` also where there is no observation. */
export const gapReasons: Record<string, Words> = {
  O: { vi: 'chưa có số liệu có nguồn', en: 'no sourced figure yet' },
  Q: { vi: 'nguồn không công bố', en: 'not published by the source' },
  M: { vi: 'số liệu không tồn tại', en: 'no such figure can exist' },
  L: { vi: 'số liệu không được thu thập', en: 'not collected' },
};

/** "Đoạn đứt: nguồn không công bố." */
export function gapNote(reason: string, language: Language): string {
  return `${language === 'vi' ? 'Đoạn đứt' : 'Gaps'}: ${gapReasons[reason]![language]}.`;
}

/** "2019, trong 129 nền kinh tế": the number out of which values are given, after a period. */
export function outOf(period: string, total: string, language: Language): string {
  return `${period}, ${language === 'vi' ? 'trong' : 'of'} ${total}`;
}

/** "từ 01/7/2024": a value that holds from a day on. */
export function fromDay(day: string, language: Language): string {
  return language === 'vi' ? `từ ${day}` : `from ${day}`;
}

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

/** "Thay đổi so với mức từ ngày 01/5/2012, tính lại từ nguồn": what is shown relative to a first period. */
export function relativeWords(first: Period, language: Language): string {
  const name = namePeriod(first, language);
  if (language === 'vi') return `Thay đổi so với mức ${first.kind === 'day' ? 'từ' : 'của'} ${name}, tính lại từ nguồn`;
  return `Change from the level ${first.kind === 'day' ? 'of' : 'in'} ${name}, computed from the sources`;
}
