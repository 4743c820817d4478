import type { Counted } from '../../counted.ts';
import type { Words } from '../../language.ts';

/** Words of large datasets: their summary tables, their last rows and the pages that hold their rows. */
export const rowsWords = {
  summary: { vi: 'Bảng theo kỳ', en: 'Table by period' },
  pages: { vi: 'Toàn bộ số liệu', en: 'All figures' },
  otherPages: { vi: 'Các phần khác của bộ số liệu', en: 'The other parts of the dataset' },
  last: { vi: 'Những dòng mới nhất', en: 'The newest rows' },
  /** On the page of a dataset, above its list of pages. */
  pagesLead: {
    vi: 'Mỗi trang dưới đây có bảng theo kỳ và từng dòng số liệu kèm nguồn.',
    en: 'Each page below has a table by period and every row with its source.',
  },
  description: {
    vi: '{title}: {name}, {rows}, mỗi dòng kèm nguồn và địa chỉ cố định.',
    en: '{title}: {name}, {rows}, each with its source and a permanent address.',
  },
  /** Under a table that shows a part. */
  lastPeriods: { vi: 'Bảng có {n} kỳ gần nhất trong {all} kỳ.', en: 'The table has the last {n} of {all} periods.' },
  firstRows: { vi: 'Bảng có {n} hàng đầu trong {all} hàng.', en: 'The table has the first {n} of {all} rows.' },
  whole: { vi: 'Xem đủ các kỳ và từng dòng', en: 'See every period and every row' },
  break: {
    vi: 'Vạch dọc: cách tính đổi, số liệu hai bên không so sánh được với nhau.',
    en: 'Vertical line: the method changed; figures on either side are not comparable.',
  },
  derived: { vi: 'Số in nghiêng: tính lại từ nguồn.', en: 'In italics: computed from the sources.' },
  filter: { vi: 'Lọc', en: 'Filter' },
  all: { vi: 'Tất cả', en: 'All' },
  apply: { vi: 'Lọc số liệu', en: 'Filter the figures' },
  lift: { vi: 'Bỏ lọc', en: 'Show all' },
  shown: { vi: 'Đang lọc: {n}.', en: 'Filtered: {n}.' },
  none: { vi: 'Không có dòng nào.', en: 'There is no such row.' },
} satisfies Record<string, Words>;

export const rowCount: Counted = { vi: '{n} dòng', en: '{n} rows', one: '{n} row' };
