import type { Words } from '../../language.ts';

/** Words that only bar charts are made of. */
export const barWords = {
  hollowBar: { vi: 'Thanh rỗng: tính lại từ nguồn.', en: 'Hollow bar: derived from the sources.' },
} satisfies Record<string, Words>;
