import type { Language, Words } from '../../language.ts';

/** Words that only dot charts are made of. */
export const dotWords = {
  ring: { vi: 'Vòng tròn lớn: tính lại từ nguồn.', en: 'Large ring: derived from the sources.' },
  highest: { vi: 'cao nhất', en: 'highest' },
} satisfies Record<string, Words>;

/** "trong khoảng từ 78,16% (tỉnh thấp nhất) đến 90,59% (tỉnh cao nhất)". */
export function span(low: string, high: string, language: Language): string {
  return language === 'vi' ? `trong khoảng từ ${low} đến ${high}` : `within a span from ${low} to ${high}`;
}
