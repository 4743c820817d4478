import type { Words } from '../../language.ts';

/** What readers call the kinds of charts, by the names that chart files give them. */
export const kindWords: Record<string, Words> = {
  line: { vi: 'Đường', en: 'Lines' },
  step: { vi: 'Bậc thang', en: 'Steps' },
  'small-multiples': { vi: 'Nhiều hình nhỏ', en: 'Small multiples' },
  bar: { vi: 'Thanh', en: 'Bars' },
  'stacked-bar': { vi: 'Thanh chia phần', en: 'Bars in parts' },
  dot: { vi: 'Điểm', en: 'Dots' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  'heat-table': { vi: 'Bảng tô màu', en: 'Coloured table' },
  'tile-map': { vi: 'Bản đồ ô', en: 'Tile map' },
  figure: { vi: 'Con số', en: 'Figures' },
  table: { vi: 'Bảng', en: 'Table' },
};
