import type { Language, Words } from '../../language.ts';

/** Words that charts, their tables and descriptions are made of. */
export const chartWords = {
  empty: { vi: 'Chưa có số liệu', en: 'No figures yet' },
  absent: { vi: 'chưa có trong dữ liệu của trang', en: 'not yet in this site’s data' },
  derived: { vi: 'tính lại từ nguồn', en: 'derived' },
  latest: { vi: 'mức mới nhất', en: 'latest level' },
  notFromZero: { vi: 'Trục giá trị không bắt đầu từ 0.', en: 'The value axis does not begin at zero.' },
  head: { vi: 'đầu bảng', en: 'top' },
  change: { vi: 'Thay đổi', en: 'Change' },
  year: { vi: 'Năm', en: 'Year' },
  period: { vi: 'Kỳ', en: 'Period' },
  since: { vi: 'Từ ngày', en: 'From' },
  name: { vi: 'Tên', en: 'Name' },
  item: { vi: 'Nội dung', en: 'Item' },
  figure: { vi: 'Số liệu', en: 'Figure' },
} satisfies Record<string, Words>;

/** Why a line has a gap, by the status of what is absent; `O` also where there is no observation. */
export const gapReasons: Record<string, Words> = {
  O: { vi: 'chưa có số liệu có nguồn', en: 'no sourced figure yet' },
  Q: { vi: 'nguồn không công bố', en: 'not published by the source' },
  M: { vi: 'số liệu không tồn tại', en: 'no such figure can exist' },
  L: { vi: 'số liệu không được thu thập', en: 'not collected' },
};

/** "Đoạn đứt: chưa có số liệu có nguồn hoặc nguồn không công bố." */
export function gapNote(reasons: readonly string[], language: Language): string {
  const words = reasons.map((reason) => gapReasons[reason]![language]);
  const either = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean);
  return language === 'vi' ? `Đoạn đứt: ${either.join(' hoặc ')}.` : `Gaps: ${either.join(' or ')}.`;
}

/** "2019, trong 129 nền kinh tế": the number out of which values are given, after a period. */
export function outOf(period: string, total: string, language: Language): string {
  return `${period}, ${language === 'vi' ? 'trong' : 'of'} ${total}`;
}

/** "từ 01/7/2024": a value that holds from a day on. */
export function fromDay(day: string, language: Language): string {
  return language === 'vi' ? `từ ${day}` : `from ${day}`;
}
