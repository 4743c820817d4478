import type { Language } from '../../language/language.ts';
import { periodInWords } from '../../language/period.ts';
import type { Figures, Observation } from '../types.ts';

/**
 * What an observation measures, where and when: "Nhiệm vụ đã hoàn thành, Bộ, ngành, 6 tháng đầu năm 2024".
 * Dimensions in `known` are left out, since the reader sees them already.
 */
export function observationName(
  { dimensionColumns, codes }: Figures,
  { measure, dimensions, period }: Pick<Observation, 'measure' | 'dimensions' | 'period'>,
  language: Language,
  known: readonly string[] = [],
): string {
  const names = dimensionColumns
    .filter(({ id }) => id !== 'indicator' && !known.includes(id))
    .map(({ id }) => codes[id]?.get(dimensions[id] ?? '')?.name[language] ?? dimensions[id]);
  return [measure.name[language], ...names, periodInWords(period ?? '', language)].filter(Boolean).join(', ');
}
