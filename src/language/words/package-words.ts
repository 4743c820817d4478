import type { Words } from '../language.ts';

/** Titles of the tables that a data package has within itself. */
export const packageWords = {
  measures: { vi: 'Chỉ tiêu và đơn vị: {dataset}', en: 'Measures and units: {dataset}' },
  codes: { vi: 'Bảng mã: {list}', en: 'Code list: {list}' },
} satisfies Record<string, Words>;
