import type { Words } from '../../language.ts';

/** Words of the page of what is new, of its feeds and of the calendar of releases. */
export const newsWords = {
  lead: {
    vi: 'Số liệu của kỳ mới, lần cập nhật gần nhất của từng bộ số liệu, bản cố định và đính chính, mới nhất ở trên cùng.',
    en: 'Figures of new periods, the last update of each dataset, releases and corrections, the latest first.',
  },
  release: { vi: 'Bản cố định ngày {n}', en: 'Release of {n}' },
  releaseKeeps: {
    vi: 'Mọi biểu đồ và bộ số liệu của trang đúng như ngày này, ở địa chỉ không bao giờ đổi.',
    en: 'Every chart and dataset of the site as on this day, at addresses that never change.',
  },
  updated: { vi: 'Cập nhật số liệu: {n}', en: 'Figures updated: {n}' },
  newDataset: { vi: 'Bộ số liệu mới: {n}', en: 'New dataset: {n}' },
  newPeriods: { vi: 'Kỳ mới: {n}.', en: 'New periods: {n}.' },
  manyNewPeriods: { vi: 'Kỳ mới: từ {first} đến {last}.', en: 'New periods: from {first} to {last}.' },
  latestPeriod: { vi: 'Kỳ mới nhất: {n}.', en: 'Latest period: {n}.' },
  follow: { vi: 'Theo dõi', en: 'Follow' },
  followLead: {
    vi: 'Dán địa chỉ bản tin vào chương trình đọc tin (RSS), hoặc vào Outlook, Thunderbird để nhận tin cùng chỗ với thư điện tử. Trang không lưu địa chỉ thư của ai.',
    en: 'Paste the address of a feed into a feed reader (RSS), or into Outlook or Thunderbird to receive it beside your e-mail. This site keeps nobody’s e-mail address.',
  },
  allFeed: { vi: 'Tất cả tin mới (RSS, Atom)', en: 'All news (RSS, Atom)' },
  calendarFile: { vi: 'Lịch công bố (iCalendar)', en: 'Release calendar (iCalendar)' },
  ofDatasets: { vi: 'Theo bộ số liệu', en: 'By dataset' },
  ofProvinces: { vi: 'Theo tỉnh, thành phố', en: 'By province' },
  followThis: { vi: 'Theo dõi (RSS)', en: 'Follow (RSS)' },
  expected: { vi: 'Dự kiến công bố: {n}', en: 'Release expected: {n}' },
  published: { vi: 'Đã công bố: {n}, {period}', en: 'Published: {n}, {period}' },
} satisfies Record<string, Words>;
