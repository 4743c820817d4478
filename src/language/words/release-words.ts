import type { Words } from '../language.ts';

/** Words of the page that lists what a release keeps. */
export const releaseWords = {
  title: { vi: 'Bản cố định ngày {n}', en: 'Release of {n}' },
  lead: {
    vi: 'Mọi biểu đồ và bộ số liệu của trang đúng như ngày này. Các tệp dưới đây không bao giờ thay đổi.',
    en: 'Every chart and dataset of the site as on this day. The files below never change.',
  },
  charts: { vi: 'Biểu đồ', en: 'Charts' },
  datasets: { vi: 'Bộ số liệu', en: 'Datasets' },
  manifest: { vi: 'Danh sách tệp và mã băm SHA-256', en: 'List of files with their SHA-256 hashes' },
  site: { vi: 'Trang hiện nay', en: 'The site today' },
} satisfies Record<string, Words>;
