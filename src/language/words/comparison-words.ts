import type { Words } from '../language.ts';

/** How a figure compares with an earlier one; `{period}` is the period of that. */
export const comparisonWords = {
  same: { vi: 'so với {period}: không đổi', en: 'compared with {period}: unchanged' },
  up: { vi: 'so với {period}: tăng {amount}', en: 'compared with {period}: up {amount}' },
  down: { vi: 'so với {period}: giảm {amount}', en: 'compared with {period}: down {amount}' },
  none: { vi: 'không so sánh: {reason}', en: 'not compared: {reason}' },
} as const satisfies Record<string, Words>;

/** Why a figure is not compared. */
export const reasonWords = {
  rule: { vi: 'chỉ tiêu này không so sánh giữa các kỳ', en: 'this measure is not compared between periods' },
  none: { vi: 'không có số liệu hoặc kỳ để so sánh', en: 'there is no figure or period to compare' },
  absent: { vi: 'chưa có số liệu của {period}', en: 'there is no figure for {period}' },
  method: { vi: 'cách tính của {period} khác', en: 'a different method applied in {period}' },
  publication: {
    vi: 'số của {period} thuộc lần công bố khác',
    en: 'the figure of {period} is of another publication',
  },
  break: { vi: 'chuỗi số liệu bị ngắt từ sau {period}', en: 'the series breaks after {period}' },
  overlap: {
    vi: 'khoảng giá trị mà nguồn nêu cho kỳ này và cho {period} chồng lên nhau',
    en: 'the intervals that the source gives for this period and for {period} overlap',
  },
  inexact: {
    vi: 'số của kỳ này hoặc của {period} không phải là số chính xác',
    en: 'the figure of this period or of {period} is not exact',
  },
} as const satisfies Record<string, Words>;
