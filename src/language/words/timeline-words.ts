import type { Words } from '../language.ts';

/** Words of the line under a picture on which its time is chosen. */
export const timelineWords = {
  first: { vi: 'Kỳ đầu', en: 'First period' },
  last: { vi: 'Kỳ cuối', en: 'Last period' },
  period: { vi: 'Kỳ đang xem', en: 'Period shown' },
  play: { vi: 'Chạy qua các kỳ', en: 'Play the periods' },
  pause: { vi: 'Tạm dừng', en: 'Pause' },
} satisfies Record<string, Words>;
