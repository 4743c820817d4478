import type { Words } from '../language.ts';

/** Words of a chart that stands in somebody else's page. */
export const embedWords = {
  reading: { vi: 'Cách xem', en: 'View' },
  notes: { vi: 'Nguồn và ghi chú', en: 'Source and notes' },
  full: { vi: 'Bản đầy đủ', en: 'Full version' },
  frozen: { vi: 'Bản cố định ngày', en: 'Fixed version of' },
  newer: { vi: 'Đã có số liệu mới hơn.', en: 'There are newer figures.' },
  publisher: { vi: 'Đơn vị thực hiện', en: 'Published by' },
  compilation: { vi: 'Biểu đồ', en: 'Chart' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  more: {
    vi: 'Khung này không đủ chỗ cho mọi dòng; bản đầy đủ có tất cả.',
    en: 'This frame has no room for all rows; the full version has them.',
  },
  before: { vi: 'Các dòng trước', en: 'Previous rows' },
  after: { vi: 'Các dòng sau', en: 'Next rows' },
  rows: { vi: 'Dòng {n}', en: 'Rows {n}' },
} satisfies Record<string, Words>;
