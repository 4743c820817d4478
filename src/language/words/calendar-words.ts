import type { Words } from '../language.ts';

/** Words of the part of the release calendar that tells what was planned and what came. */
export const calendarWords = {
  title: { vi: 'Dự kiến và thực tế', en: 'Planned and actual' },
  lead: {
    vi: 'Ngày cơ quan công bố đã hẹn và ngày số liệu thực sự được công bố, theo từng kỳ.',
    en: 'The day that the issuer had announced, and the day on which the figures came out, by period.',
  },
  planned: { vi: 'Dự kiến', en: 'Planned' },
  actual: { vi: 'Công bố thực tế', en: 'Published' },
  none: { vi: 'chưa ghi', en: 'not recorded' },
} satisfies Record<string, Words>;
