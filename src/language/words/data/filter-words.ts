import type { Words } from '../../language.ts';

/** Words of the choices by which a list or a table of a page can be filtered. */
export const filterWords = {
  filter: { vi: 'Lọc', en: 'Filter' },
  all: { vi: 'Tất cả', en: 'All' },
  lift: { vi: 'Bỏ lọc', en: 'Show all' },
  shown: { vi: 'Đang lọc: {n}.', en: 'Filtered: {n}.' },
  none: { vi: 'Không có mục nào như vậy.', en: 'Nothing fits.' },
  noRow: { vi: 'Không có dòng nào.', en: 'There is no such row.' },
  rows: { vi: 'Lọc số liệu', en: 'Filter the figures' },
  year: { vi: 'Năm', en: 'Year' },
  chartKind: { vi: 'Loại biểu đồ', en: 'Kind of chart' },
} satisfies Record<string, Words>;
