import { sentences } from '../../language/words/chart/chart-sentences.ts';
import { reasonWords } from '../../language/words/comparison-words.ts';
import type { Language } from '../../language/language.ts';
import { formatNumber } from '../../language/number.ts';
import { namePeriod, parsePeriod } from '../../language/period.ts';
import type { Comparison } from '../compare-observations.ts';
import type { Observation } from '../types.ts';

/** "so với 6 tháng đầu năm 2023: tăng 12 nghị định (8,3%)", or "không so sánh: …" with the reason. */
export function comparisonWords({ measure }: Observation, comparison: Comparison, language: Language): string {
  const vi = language === 'vi';
  const named = (text: string | null): string => {
    const period = parsePeriod(text ?? '');
    return period ? namePeriod(period, language) : '';
  };
  if ('reason' in comparison) {
    const reason = reasonWords[comparison.reason][language].replace('{period}', named(comparison.period));
    return `${vi ? 'không so sánh' : 'not compared'}: ${reason}`;
  }
  const { earlier, difference, relative } = comparison;
  const base = `${vi ? 'so với' : 'compared with'} ${named(earlier.period)}: `;
  if (difference === 0) return base + (vi ? 'không đổi' : 'unchanged');
  const style = { unit: measure.unit, decimals: measure.decimals };
  const amount = sentences.difference(measure.nature, Math.abs(difference), style, language);
  // The first rank is the best: a smaller number is a rise.
  const up = measure.nature === 'rank' ? difference < 0 : difference > 0;
  const share = relative === null ? '' : ` (${formatNumber(Math.abs(relative), language, 1)}%)`;
  return `${base}${up ? (vi ? 'tăng' : 'up') : vi ? 'giảm' : 'down'} ${amount}${share}`;
}
