import type { Words } from '../language.ts';

/** Words of the list of corrections and of its feeds. */
export const correctionWords = {
  title: { vi: 'Đính chính số liệu', en: 'Corrections' },
  lead: {
    vi: 'Số liệu đã công bố không bao giờ được thay đổi mà không nói rõ: mỗi lần thay đổi là một mục ở đây, mới nhất ở trên cùng.',
    en: 'A published figure never changes without a word: each change is an entry here, the latest first.',
  },
  kinds: { vi: 'Các loại thay đổi', en: 'Kinds of change' },
  list: { vi: 'Các lần thay đổi', en: 'Changes' },
  none: { vi: 'Đến nay chưa có mục nào.', en: 'There is no entry yet.' },
  compared: {
    vi: 'Số liệu được đối chiếu từng dòng với bản cố định gần nhất của trang, ngày {n}: con số, và cả những gì nói rõ con số ấy (“khoảng”, trạng thái, phương pháp, đơn vị tính).',
    en: 'The figures are compared row by row with the last release of this site, of {n}: the number, and what is said about it too (“about”, status, method, unit).',
  },
  notCompared: {
    vi: 'Trang chưa có bản cố định nào để đối chiếu.',
    en: 'There is no release of this site yet to compare with.',
  },
  withdrawn: { vi: 'Số liệu đã rút', en: 'Withdrawn figures' },
  follow: { vi: 'Theo dõi', en: 'Follow' },
  feed: { vi: 'Tin đính chính (Atom)', en: 'Corrections (Atom)' },
  releasesFeed: { vi: 'Tin cập nhật và bản cố định (Atom)', en: 'Updates and releases (Atom)' },
  json: { vi: 'Tất cả các mục (JSON)', en: 'All entries (JSON)' },
  others: {
    vi: 'Nguồn hoặc cách xác định đã đổi: xem Đính chính',
    en: 'Sources or methods changed: see Corrections',
  },
  before: { vi: 'Trước', en: 'Before' },
  now: { vi: 'Sau', en: 'After' },
  by: { vi: 'Người thực hiện', en: 'Made by' },
  empty: { vi: 'không có giá trị', en: 'no value' },
  removed: { vi: 'không có dòng này', en: 'no such row' },
  without: { vi: 'không có', en: 'none' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  release: { vi: 'Bản cố định ngày {n}', en: 'Release of {n}' },
  releaseKeeps: {
    vi: 'Mọi biểu đồ và bộ số liệu của trang đúng như ngày này, ở địa chỉ không bao giờ đổi.',
    en: 'Every chart and dataset of the site as on this day, at addresses that never change.',
  },
  updated: { vi: 'Cập nhật số liệu: {n}', en: 'Figures updated: {n}' },
  updates: { vi: 'Cập nhật số liệu và bản cố định', en: 'Updates of figures and releases' },
} satisfies Record<string, Words>;

/** The kinds of change, told apart as in Vietnamese official statistics. */
export const correctionKinds = {
  error: {
    name: { vi: 'Đính chính', en: 'Correction' },
    meaning: {
      vi: 'Số đã công bố có sai sót, của trang này hoặc của nguồn, nay được sửa lại cho đúng.',
      en: 'The published figure was wrong, through an error of this site or of the source, and is put right.',
    },
  },
  revision: {
    name: { vi: 'Điều chỉnh', en: 'Revision' },
    meaning: {
      vi: 'Nguồn công bố lại số liệu của kỳ đã qua, chẳng hạn số sơ bộ thành số chính thức.',
      en: 'The source has published the figure of a past period anew, such as a final figure after a provisional one.',
    },
  },
  source: {
    name: { vi: 'Đổi nguồn', en: 'Change of source' },
    meaning: {
      vi: 'Số liệu nay lấy từ một nguồn khác; lý do ghi ở từng mục.',
      en: 'The figure is now taken from another source; each entry says why.',
    },
  },
  withdrawn: {
    name: { vi: 'Rút số liệu', en: 'Withdrawal' },
    meaning: {
      vi: 'Cả bộ số liệu và các biểu đồ của bộ ấy không còn trên trang. Các bản cố định đã lưu vẫn giữ nguyên.',
      en: 'A whole dataset and its charts are no longer on this site. The releases that were kept stay as they are.',
    },
  },
} satisfies Record<string, Record<'name' | 'meaning', Words>>;
