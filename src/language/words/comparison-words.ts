import type { Words } from '../language.ts';

/** Why a figure is not compared with an earlier one; `{period}` is the period of that. */
export const reasonWords = {
  rule: { vi: 'chỉ tiêu này không so sánh giữa các kỳ', en: 'this measure is not compared between periods' },
  none: { vi: 'không có số liệu hoặc kỳ để so sánh', en: 'there is no figure or period to compare' },
  absent: { vi: 'chưa có số liệu của {period}', en: 'there is no figure for {period}' },
  method: { vi: 'cách tính của {period} khác', en: 'a different method applied in {period}' },
  break: { vi: 'chuỗi số liệu bị ngắt từ sau {period}', en: 'the series breaks after {period}' },
  inexact: {
    vi: 'số của kỳ này hoặc của {period} không phải là số chính xác',
    en: 'the figure of this period or of {period} is not exact',
  },
} as const satisfies Record<string, Words>;
