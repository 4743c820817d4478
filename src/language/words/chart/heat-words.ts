import type { Words } from '../../language.ts';

/** Words that only heat tables are made of. */
export const heatWords = {
  low: { vi: 'Thấp hơn trong cùng dòng', en: 'Lower within its row' },
  high: { vi: 'Cao hơn trong cùng dòng', en: 'Higher within its row' },
  far: { vi: 'Xa đầu bảng hơn trong cùng dòng', en: 'Further from the top within its row' },
  near: { vi: 'Gần đầu bảng hơn trong cùng dòng', en: 'Nearer the top within its row' },
  /** Boundaries of a tone. */
  below: { vi: 'dưới {to}', en: 'below {to}' },
  between: { vi: '{from} đến dưới {to}', en: '{from} to below {to}' },
  above: { vi: 'từ {from} trở lên', en: '{from} and above' },
  derived: { vi: '*: tính lại từ nguồn.', en: '*: derived from the sources.' },
  row: {
    vi: 'Độ đậm chỉ so các số trong cùng một dòng.',
    en: 'Tones compare figures of one row only.',
  },
  rowMethod: {
    vi: 'Độ đậm chỉ so các số trong cùng một dòng và cùng cách tính; nét đứt dọc: cách tính thay đổi.',
    en: 'Tones compare figures of one row and one method only; dashed line: the method changed.',
  },
} satisfies Record<string, Words>;
