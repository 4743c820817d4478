import type { Language, Words } from '../../language.ts';

/** Words that only dot charts are made of. */
export const dotWords = {
  ring: { vi: 'Vòng tròn lớn: tính lại từ nguồn.', en: 'Large ring: derived from the sources.' },
  /** Of a range behind the marks. */
  all: {
    vi: 'Cả {n} {what}: từ thấp nhất đến cao nhất, phần dày là một nửa ở giữa',
    en: 'All {n} ({what}): from lowest to highest, the thick part is the middle half',
  },
  allDerived: {
    vi: 'Khoảng và một nửa ở giữa do trang tính từ các số đã công bố.',
    en: 'Ranges and middle halves are computed here from the published figures.',
  },
  middle: { vi: 'một nửa ở giữa: {from}–{to}', en: 'middle half: {from}–{to}' },
  lowestOfAll: { vi: 'Thấp nhất (tính lại)', en: 'Lowest (derived)' },
  middleOfAll: { vi: 'Một nửa ở giữa (tính lại)', en: 'Middle half (derived)' },
  highestOfAll: { vi: 'Cao nhất (tính lại)', en: 'Highest (derived)' },
  highest: { vi: 'cao nhất', en: 'highest' },
} satisfies Record<string, Words>;

/** "trong khoảng từ 78,16% (tỉnh thấp nhất) đến 90,59% (tỉnh cao nhất)". */
export function span(low: string, high: string, language: Language): string {
  return language === 'vi' ? `trong khoảng từ ${low} đến ${high}` : `within a span from ${low} to ${high}`;
}
