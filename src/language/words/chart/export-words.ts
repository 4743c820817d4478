import type { Words } from '../../language.ts';

/** What stands under a picture that leaves the site. */
export const exportWords = {
  source: { vi: 'Nguồn', en: 'Source' },
  updated: { vi: 'Cập nhật', en: 'Updated' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
} satisfies Record<string, Words>;
