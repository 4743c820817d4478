import type { Language } from './language.ts';
import { divisorOf, formatNumber, formatQuantity, NBSP, type QuantityStyle } from './number.ts';

/** A value in words with the period or periods in which it stands. */
export interface Dated {
  value: string;
  period: string;
}

/** A text with its first letter as at the beginning of a sentence. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The sentences of a chart's description, made from words and figures that are already formatted. */
export const sentences = { one, span, extremes, difference, change, seriesSpan, latest, listed, missing };

/** "Việt Nam: 44 (2025)." */
function one(name: string, only: Dated): string {
  return `${name}: ${only.value} (${only.period}).`;
}

/** "Việt Nam: từ hạng 51 (2011) đến hạng 44 (2025)." */
function span(name: string, first: Dated, last: Dated, language: Language): string {
  const [from, to] = language === 'vi' ? ['từ', 'đến'] : ['from', 'to'];
  return `${name}: ${from} ${first.value} (${first.period}) ${to} ${last.value} (${last.period}).`;
}

/** "Cao nhất là hạng 42 (2019, 2020), thấp nhất là hạng 76 (2012)." */
function extremes(high: Dated, low: Dated, language: Language): string {
  return language === 'vi'
    ? `Cao nhất là ${high.value} (${high.period}), thấp nhất là ${low.value} (${low.period}).`
    : `Highest: ${high.value} (${high.period}); lowest: ${low.value} (${low.period}).`;
}

/** A difference in its own unit: places for ranks, percentage points for percentages. */
function difference(nature: string, amount: number, style: QuantityStyle, language: Language): string {
  const vi = language === 'vi';
  const number = formatNumber(
    Number((amount / divisorOf(style.unit, language)).toPrecision(12)),
    language,
    style.decimals,
  );
  if (nature === 'rank') return `${number}${NBSP}${vi ? 'bậc' : amount === 1 ? 'place' : 'places'}`;
  if (style.unit.format[language] === '{n}%') {
    return `${number}${NBSP}${vi ? 'điểm phần trăm' : amount === 1 ? 'percentage point' : 'percentage points'}`;
  }
  return formatQuantity(amount, language, style);
}

/** "Tăng 2 bậc so với 2024." */
function change(direction: 'up' | 'down' | 'same', amount: string, before: string, language: Language): string {
  if (direction === 'same') return language === 'vi' ? `Không đổi so với ${before}.` : `Unchanged from ${before}.`;
  const words = { vi: { up: 'Tăng', down: 'Giảm' }, en: { up: 'Up', down: 'Down' } }[language];
  return `${words[direction]} ${amount} ${language === 'vi' ? 'so với' : 'from'} ${before}.`;
}

/** "6 chuỗi số liệu, 2017–2025." */
function seriesSpan(count: number, first: string, last: string, language: Language): string {
  const series = language === 'vi' ? `${count}${NBSP}chuỗi số liệu` : `${count}${NBSP}series`;
  return first === last ? `${series}, ${first}.` : `${series}, ${first}–${last}.`;
}

/** "2025: Singapore 5, Malaysia 34." */
function latest(period: string, values: readonly string[]): string {
  return `${sentenceCase(period)}: ${values.join(', ')}.`;
}

/** "6 tháng đầu năm 2024: 168 quy định được cắt giảm; 108 thủ tục đã phân cấp." */
function listed(heading: string, items: readonly string[]): string {
  return `${sentenceCase(heading)}: ${items.join('; ')}.`;
}

/** "Chưa có số liệu có nguồn: Thái Lan 2018; Philippines 2019, 2020." */
function missing(series: readonly string[], language: Language): string {
  return `${language === 'vi' ? 'Chưa có số liệu có nguồn' : 'No sourced figure yet'}: ${series.join('; ')}.`;
}
