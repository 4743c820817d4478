import type { Words } from '../language.ts';

/** Words that the chart island says; rendered into the page, since islands carry no word lists. */
export const chartIslandWords = {
  /** What a chart is called by a screen reader. */
  role: { vi: 'biểu đồ', en: 'chart' },
  hint: {
    vi: 'Dùng phím mũi tên để đọc từng điểm; số liệu đầy đủ ở bảng',
    en: 'Use the arrow keys to read each point; the full figures are in the table',
  },
} satisfies Record<string, Words>;

/** Labels of the theme switch: what is shown now. */
export const themeWords = {
  auto: { vi: 'Giao diện: theo thiết bị', en: 'Theme: as on this device' },
  light: { vi: 'Giao diện: sáng', en: 'Theme: light' },
  dark: { vi: 'Giao diện: tối', en: 'Theme: dark' },
} satisfies Record<string, Words>;
