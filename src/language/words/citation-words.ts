import type { Words } from '../language.ts';

/** Words with which a chart is named in other people's work. */
export const citationWords = {
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  data: { vi: 'Nguồn số liệu: {credit}', en: 'Data: {credit}' },
  updated: { vi: 'Cập nhật {day}', en: 'Updated {day}' },
  sentence: { vi: '{title} (nguồn: {credit}).', en: '{title} (source: {credit}).' },
} satisfies Record<string, Words>;
