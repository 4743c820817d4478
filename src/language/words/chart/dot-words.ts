import type { Words } from '../../language.ts';

/** Words that only dot charts are made of. */
export const dotWords = {
  ring: { vi: 'Vòng tròn lớn: tính lại từ nguồn.', en: 'Large ring: derived from the sources.' },
  highest: { vi: 'cao nhất', en: 'highest' },
} satisfies Record<string, Words>;
