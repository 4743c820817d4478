import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/language.ts';
import { formatNumber } from '../../language/number.ts';
import { namePeriod, parsePeriod } from '../../language/period.ts';
import { sentences } from '../../language/words/chart/chart-sentences.ts';
import { comparisonWords as words, reasonWords } from '../../language/words/comparison-words.ts';
import type { Comparison } from '../compare-observations.ts';
import type { Observation } from '../types.ts';

/** "so với 6 tháng đầu năm 2023: tăng 12 nghị định (8,3%)", or "không so sánh: …" with the reason. */
export function comparisonText({ measure }: Observation, comparison: Comparison, language: Language): string {
  const named = (text: string | null): string => {
    const period = parsePeriod(text ?? '');
    return period ? namePeriod(period, language) : '';
  };
  if ('reason' in comparison) {
    const reason = fill(reasonWords[comparison.reason][language], { period: named(comparison.period) });
    return fill(words.none[language], { reason });
  }
  const { earlier, difference, relative } = comparison;
  const period = named(earlier.period);
  if (difference === 0) return fill(words.same[language], { period });
  const style = { unit: measure.unit, decimals: measure.decimals };
  const amount = sentences.difference(measure.nature, Math.abs(difference), style, language);
  // The first rank is the best: a smaller number is a rise.
  const up = measure.nature === 'rank' ? difference < 0 : difference > 0;
  const share = relative === null ? '' : ` (${formatNumber(Math.abs(relative), language, 1)}%)`;
  return fill(words[up ? 'up' : 'down'][language], { period, amount: amount + share });
}
