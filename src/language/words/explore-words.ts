import type { Words } from '../language.ts';

/** Words of the controls with which a reader explores a chart; `{n}` is filled where it stands. */
export const exploreWords = {
  reading: { vi: 'Cách xem', en: 'View as' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  table: { vi: 'Bảng', en: 'Table' },
  choose: { vi: 'Chọn phần hiển thị', en: 'Choose what is shown' },
  most: { vi: 'tối đa {n}', en: 'at most {n}' },
  filter: { vi: 'Gõ để lọc, không cần dấu', en: 'Type to filter' },
  highlight: { vi: 'Nêu bật', en: 'Highlight' },
  noHighlight: { vi: 'không', en: 'none' },
  time: { vi: 'Thời gian', en: 'Time' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'đến', en: 'to' },
  first: { vi: 'Kỳ đầu', en: 'First period' },
  last: { vi: 'Kỳ cuối', en: 'Last period' },
  relative: { vi: 'Phần trăm thay đổi so với kỳ đầu', en: 'Percentage change from the first period' },
  reset: { vi: 'Trở về ban đầu', en: 'Reset to the original' },
  copyLink: { vi: 'Sao chép liên kết phần đang xem', en: 'Copy a link to this view' },
} satisfies Record<string, Words>;

/** What a chart says of a reader's choices, once they are made. */
export const exploreMessages = {
  noMatch: { vi: 'Không có tên nào khớp trong các mục có số liệu.', en: 'No item with figures has such a name.' },
  showing: { vi: 'Đang xem: {n}', en: 'Showing: {n}' },
  few: { vi: 'Cần ít nhất một mục để vẽ biểu đồ.', en: 'At least one item is needed to draw the chart.' },
  full: {
    vi: 'Đã chọn đủ {n}; bỏ bớt một mục để chọn mục khác.',
    en: 'All {n} places are taken; clear one to choose another.',
  },
  noPeriod: {
    vi: 'Không có số liệu cho kỳ đã gõ; kỳ đang xem được giữ nguyên.',
    en: 'There are no figures for the period typed; the one shown is kept.',
  },
  finding: { vi: 'Phát hiện ban đầu: {n}', en: 'The original finding: {n}' },
  reset: { vi: 'Đặt lại', en: 'Reset' },
  junk: {
    vi: 'Một phần lựa chọn trong địa chỉ không có trong dữ liệu nên được bỏ qua.',
    en: 'Some of the choices in the address are not in the data and were left out.',
  },
  failed: {
    vi: 'Chưa tải được số liệu để vẽ lại; biểu đồ giữ nguyên như trước. Hãy thử lại.',
    en: 'The figures to redraw the chart could not be loaded; it stays as it was. Please try again.',
  },
} satisfies Record<string, Words>;
