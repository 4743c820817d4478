import { formatNumber, NBSP } from '../number.ts';
import type { Language, Words } from '../language.ts';

/** Words of the five lines on a dataset's quality. */
export const qualityWords = {
  title: { vi: 'Chất lượng số liệu', en: 'Quality' },
  coverage: { vi: 'Phạm vi', en: 'Coverage' },
  sources: { vi: 'Loại nguồn', en: 'Kind of source' },
  timeliness: { vi: 'Tính kịp thời', en: 'Timeliness' },
  comparability: { vi: 'Khả năng so sánh', en: 'Comparability' },
  conflicts: { vi: 'Khác biệt giữa các nguồn', en: 'Known conflicts' },
  notStated: { vi: 'không nêu', en: 'not stated' },
  noneKnown: { vi: 'chưa ghi nhận', en: 'none known' },
  noPeriods: { vi: 'không theo kỳ', en: 'not by period' },
  noLatest: { vi: 'chưa có', en: 'none yet' },
  changes: { vi: 'thay đổi', en: 'changes' },
  unchanged: { vi: 'không đổi', en: 'unchanged' },
} as const satisfies Record<string, Words>;

const counted = {
  periods: { vi: 'kỳ', one: 'period', en: 'periods' },
  codes: { vi: 'mã', one: 'code', en: 'codes' },
  sources: { vi: 'nguồn', one: 'source', en: 'sources' },
  figures: { vi: 'số liệu', one: 'figure', en: 'figures' },
} as const;

/** "9 kỳ", "1 source": so many of a thing. */
export function countOf(count: number, thing: keyof typeof counted, language: Language): string {
  const words = counted[thing];
  const name = language === 'en' && count === 1 ? words.one : words[language];
  return `${formatNumber(count, language)}${NBSP}${name}`;
}

/** "từ năm 2012 đến năm 2024": a stretch of periods, each as a sentence names it. */
export function fromTo(first: string, last: string, language: Language): string {
  if (first === last) return first;
  return language === 'vi' ? `từ ${first} đến ${last}` : `from ${first} to ${last}`;
}

/** "có số ở 31 trên 36 ô": how many cells have a figure, and which cells are meant. */
export function cellsPresent(present: number, cells: number, language: Language): string {
  const [n, m] = [formatNumber(present, language), formatNumber(cells, language)];
  return language === 'vi'
    ? `có số ở ${n} trên ${m}${NBSP}ô (mỗi chỉ tiêu theo các mã và các kỳ của chỉ tiêu đó)`
    : `${n} of ${m}${NBSP}cells have a figure (each measure by its own codes and periods)`;
}

/** "2 số liệu có nguồn nêu khác": how many figures another source gives otherwise. */
export function differing(count: number, language: Language): string {
  const figures = countOf(count, 'figures', language);
  return language === 'vi' ? `${figures} có nguồn nêu khác` : `${figures} given otherwise by another source`;
}
