import type { Words } from '../../language.ts';

/** What the command that keeps a release says while it works, in Vietnamese. */
export const releaseStages = {
  keep: 'Lưu bản cố định ngày {day}',
  kept: 'Đã lưu vào {folder}. Hãy đưa thư mục này và {addresses} vào kho mã nguồn.',
};

/** Why a day can have no release. */
export const releaseRefusals = {
  day: {
    vi: 'Cần ngày của bản cố định theo dạng năm-tháng-ngày, như: npm run release -- 2026-11-26 (đã thấy: {found}).',
    en: 'The day of the release is needed as year-month-day, such as: npm run release -- 2026-11-26 (found: {found}).',
  },
  early: {
    vi: 'Bản cố định gần nhất là của ngày {last}; bản đã công bố không bao giờ thay đổi, bản mới phải là của ngày sau đó (đã thấy: {day}).',
    en: 'The last release is of {last}; what is published never changes, and a new release must be of a later day (found: {day}).',
  },
  taken: {
    vi: '{folder} đã có mà không phải là một bản cố định; hãy xem lại rồi tự chuyển hoặc xóa thư mục ấy.',
    en: '{folder} exists and is no release; look into it, then move or delete it yourself.',
  },
} satisfies Record<string, Words>;
