import type { Language } from './language.ts';
import { divisorOf, formatNumber, formatQuantity, NBSP, type QuantityStyle } from './number.ts';
import { namePeriod, type Period } from './period.ts';

/** When a value stands: in a period or, where values hold until the next, from its first day on. */
export interface When {
  period: Period;
  holds: boolean;
}

/** A value in words with the periods in which it stands. */
export interface Dated {
  value: string;
  at: readonly When[];
}

/** A text with its first letter as at the beginning of a sentence. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A name with its first letter as inside a sentence; an abbreviation such as GII stays. */
export function insideSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}

/** The sentences of a chart's description, made from words and figures that are already formatted. */
export const sentences = {
  stands,
  begins,
  extremes,
  ends,
  difference,
  change,
  seriesSpan,
  ranked,
  levels,
  listed,
  missing,
};

/** "Năm 2025, Việt Nam xếp thứ 44, bằng năm 2024." A rank comes as its number, "44" or "44th". */
function stands(name: string, latest: When, value: string, rank: boolean, change: string, language: Language): string {
  const after = change && `, ${change}`;
  if (language === 'vi') {
    return `${opening(latest, language)}, ${name} ${rank ? `xếp thứ${NBSP}` : 'là '}${value}${after}.`;
  }
  const verb = latest.holds ? 'has been' : rank ? 'ranked' : 'stood at';
  return `${opening(latest, language)} ${name} ${verb} ${value}${after}.`;
}

/** "Biểu đồ bắt đầu từ năm 2011 với hạng 51." */
function begins({ period }: When, value: string, language: Language): string {
  return language === 'vi'
    ? `Biểu đồ bắt đầu từ ${namePeriod(period, language)} với ${value}.`
    : `The chart begins ${during(period)}, at ${value}.`;
}

/** "Cao nhất là hạng 42 (năm 2019 và 2020), thấp nhất là hạng 76 (năm 2012)." */
function extremes(high: Dated, low: Dated, language: Language): string {
  const [above, below] = [high, low].map(({ value, at }) => `${value} (${periods(at, language)})`);
  return language === 'vi'
    ? `Cao nhất là ${above}, thấp nhất là ${below}.`
    : `The highest is ${above}, the lowest ${below}.`;
}

/** After the first value, where it and the latest are the two extremes: "Đó là mức thấp nhất; mức mới nhất là cao nhất." */
function ends(rising: boolean, language: Language): string {
  if (language === 'vi') {
    const [first, last] = rising ? ['thấp', 'cao'] : ['cao', 'thấp'];
    return `Đó là mức ${first} nhất; mức mới nhất là ${last} nhất.`;
  }
  const [first, last] = rising ? ['lowest', 'highest'] : ['highest', 'lowest'];
  return `That is the ${first}; the latest is the ${last}.`;
}

/** A difference in its own unit: places for ranks, percentage points for percentages. */
function difference(nature: string, amount: number, style: QuantityStyle, language: Language): string {
  const vi = language === 'vi';
  // Subtraction leaves binary dust: 0.7709 − 0.7 is not 0.0709.
  const exact = Number(amount.toPrecision(12));
  const number = formatNumber(exact / divisorOf(style.unit, language), language, style.decimals);
  if (nature === 'rank') return `${number}${NBSP}${vi ? 'bậc' : amount === 1 ? 'place' : 'places'}`;
  if (style.unit.format[language] === '{n}%') {
    return `${number}${NBSP}${vi ? 'điểm phần trăm' : amount === 1 ? 'percentage point' : 'percentage points'}`;
  }
  return formatQuantity(exact, language, style);
}

/** "tăng 2 bậc so với năm 2024", "bằng năm 2024", within a sentence. */
function change(direction: 'up' | 'down' | 'same', amount: string, before: When, language: Language): string {
  const name = namePeriod(before.period, language);
  if (language === 'vi') {
    const base = before.holds ? `mức từ ${name}` : name;
    return direction === 'same' ? `bằng ${base}` : `${direction === 'up' ? 'tăng' : 'giảm'} ${amount} so với ${base}`;
  }
  const base = before.holds ? `the level of ${name}` : name;
  return direction === 'same' ? `unchanged from ${base}` : `${direction} ${amount} from ${base}`;
}

/** "Biểu đồ gồm 6 chuỗi số liệu, từ năm 2017 đến năm 2025." */
function seriesSpan(count: number, first: Period, last: Period, language: Language): string {
  const [from, to] = [namePeriod(first, language), namePeriod(last, language)];
  const one = first.text === last.text;
  return language === 'vi'
    ? `Biểu đồ gồm ${count}${NBSP}chuỗi số liệu${one ? ` của ${from}` : `, từ ${from} đến ${to}`}.`
    : `The chart has ${count}${NBSP}series${one ? ` for ${from}` : `, from ${from} to ${to}`}.`;
}

/** "Năm 2025, Singapore xếp thứ 5, Malaysia thứ 34." */
function ranked(latest: When, ranks: readonly { name: string; rank: string }[], language: Language): string {
  const [first, ...rest] = ranks.map(({ name, rank }, index) => {
    if (language === 'en') return `${name}${index ? '' : ' ranked'} ${rank}`;
    return `${name}${index ? '' : ' xếp'} thứ${NBSP}${rank}`;
  });
  return `${opening(latest, language)}${language === 'vi' ? ',' : ''} ${[first, ...rest].join(', ')}.`;
}

/** "Mức mới nhất: Nam Bộ 5 (từ ngày 01/7/2024)." */
function levels(latest: readonly ({ name: string } & Dated)[], language: Language): string {
  const words = latest.map(({ name, value, at }) => `${name} ${value} (${periods(at, language)})`);
  return `${language === 'vi' ? 'Mức mới nhất' : 'Latest level'}: ${words.join('; ')}.`;
}

/** "6 tháng đầu năm 2024: 168 quy định được cắt giảm; 108 thủ tục đã phân cấp."; `of` is what the items count. */
function listed(period: Period, items: readonly string[], language: Language, of = ''): string {
  return `${opening({ period, holds: false }, language)}${of && `, ${of}`}: ${items.join('; ')}.`;
}

/** "Chưa có số liệu có nguồn của Thái Lan (2018), Philippines (2019 và 2020)."; without names, of one series only. */
function missing(series: readonly { name: string; periods: readonly string[] }[], language: Language): string {
  const vi = language === 'vi';
  const words = series.map(({ name, periods }) =>
    name ? `${name} (${joined(periods, language)})` : joined(periods, language),
  );
  if (series.every(({ name }) => !name)) {
    return `${vi ? 'Chưa có số liệu có nguồn: ' : 'No sourced figure yet for '}${words.join('; ')}.`;
  }
  return `${vi ? 'Chưa có số liệu có nguồn của' : 'No sourced figure yet for'} ${words.join(', ')}.`;
}

/** "Năm 2025", "Từ ngày 01/7/2026"; "In 2025", "Since 1 July 2026". */
function opening({ period, holds }: When, language: Language): string {
  const name = namePeriod(period, language);
  if (language === 'vi') return sentenceCase(holds ? `từ ${name}` : name);
  return holds ? `Since ${name}` : sentenceCase(during(period));
}

/** "in 2025", "on 1 July 2024". */
function during(period: Period): string {
  return `${period.kind === 'day' ? 'on' : 'in'} ${namePeriod(period, 'en')}`;
}

/** "năm 2019 và 2020", "từ ngày 01/7/2024"; "2019 and 2020", "from 1 July 2024". */
function periods(at: readonly When[], language: Language): string {
  const years = language === 'vi' && at.every(({ period }) => period.kind === 'year');
  const names = at.map(({ period }) => (years ? period.text : namePeriod(period, language)));
  const words = `${years ? `năm${NBSP}` : ''}${joined(names, language)}`;
  return at[0]?.holds ? `${language === 'vi' ? 'từ' : 'from'} ${words}` : words;
}

/** "2017, 2018 và 2020". */
function joined(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}
