import type { Words } from '../language.ts';

const reset = { vi: 'Đặt lại', en: 'Reset' };
const remove = { vi: 'Bỏ {n}', en: 'Remove {n}' };
const again = { vi: 'Thử lại', en: 'Try again' };

/** Words of the controls with which a reader explores a chart; `{n}` is filled where it stands. */
export const exploreWords = {
  reading: { vi: 'Cách xem', en: 'View as' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  map: { vi: 'Bản đồ', en: 'Map' },
  table: { vi: 'Bảng', en: 'Table' },
  choose: { vi: 'Tùy chọn', en: 'Options' },
  chooseCodes: { vi: 'Chọn {n}', en: 'Choose {n}' },
  addCode: { vi: 'Thêm {n}', en: 'Add {n}' },
  shown: { vi: 'Đang hiện', en: 'Shown' },
  remove,
  most: { vi: 'tối đa {n}', en: 'at most {n}' },
  filter: { vi: 'Gõ để lọc, không cần dấu', en: 'Type to filter' },
  highest: { vi: '{n} vị trí cao nhất ({period})', en: '{n} highest ({period})' },
  lowest: { vi: '{n} vị trí thấp nhất ({period})', en: '{n} lowest ({period})' },
  highlight: { vi: 'Làm nổi bật', en: 'Highlight' },
  noHighlight: { vi: 'không', en: 'none' },
  time: { vi: 'Thời gian', en: 'Time' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'đến', en: 'to' },
  byRank: { vi: 'Theo thứ hạng', en: 'By rank' },
  byValue: { vi: 'Theo giá trị', en: 'By value' },
  period: { vi: 'Kỳ', en: 'Period' },
  relative: { vi: 'Phần trăm thay đổi so với', en: 'Percentage change from' },
  notRelative: { vi: 'không tính', en: 'none' },
  relativeFirst: { vi: 'kỳ đầu đang xem', en: 'the first period shown' },
  reset,
  copyLink: { vi: 'Sao chép liên kết', en: 'Copy the link' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  again,
  notLoaded: { vi: 'Chưa tải được tùy chọn.', en: 'The options could not be loaded.' },
} satisfies Record<string, Words>;

/** What a chart says of a reader's choices, once they are made. */
export const exploreMessages = {
  noMatch: { vi: 'Không tìm thấy tên này.', en: 'There is no such name.' },
  showing: { vi: 'Đang xem: {n}', en: 'Showing: {n}' },
  few: { vi: 'Biểu đồ cần ít nhất một mục.', en: 'The chart needs at least one item.' },
  full: {
    vi: 'Đã chọn đủ {n}; hãy bỏ bớt một mục.',
    en: 'All {n} are chosen; clear one.',
  },
  finding: { vi: 'Phát hiện ban đầu: {n}', en: 'The original finding: {n}' },
  reset,
  again,
  remove,
  filterTable: { vi: 'Lọc bảng', en: 'Filter' },
  rows: { vi: '{n}/{all} dòng', en: '{n}/{all} rows' },
  junk: {
    vi: 'Bỏ qua phần của địa chỉ không có trong dữ liệu.',
    en: 'Part of the address is not in the data.',
  },
  failed: {
    vi: 'Chưa tải được số liệu; biểu đồ giữ nguyên.',
    en: 'The figures could not be loaded; the chart is as it was.',
  },
} satisfies Record<string, Words>;
