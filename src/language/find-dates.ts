import type { Language } from './language.ts';

/** Days, months and years that an edition names. */
export interface Calendar {
  readonly days: Dates;
  readonly months: Dates;
  readonly years: Dates;
  /** Half-years: 2024-S1. */
  readonly halves: Dates;
}

type Dates = Pick<ReadonlySet<string>, 'has'>;

/** A date or a period in a text, and whether the edition knows it. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** The days, months, quarters, half-years or years that it names; none for a span such as “6 tháng”. */
  readonly names: readonly string[];
  readonly known: boolean;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const monthNumber = (name: string): string =>
  String(months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1).padStart(2, '0');
const monthNames = `(?:${months.join('|')})`;
const shortMonths = `(?:${months.map((month) => month.slice(0, 3)).join('|')})`;
const year = '(?:19|20)\\d\\d';
const quarters: Readonly<Record<string, string>> = {
  ...{ I: 'Q1', II: 'Q2', III: 'Q3', IV: 'Q4' },
  ...{ 1: 'Q1', 2: 'Q2', 3: 'Q3', 4: 'Q4' },
  ...{ first: 'Q1', second: 'Q2', third: 'Q3', fourth: 'Q4' },
};
/** Month in which a quarter begins. */
const quarterStarts: Readonly<Record<string, string>> = { Q1: '01', Q2: '04', Q3: '07', Q4: '10' };

type Reading = [pattern: RegExp, days: (...groups: string[]) => string[]];

/** Spellings from the longest to the shortest; each gives the days, months or years that must be known. */
const readings: Record<Language, Reading[]> = {
  vi: [
    [
      rule(`(\\d{2})/(\\d{1,2})/(${year})`),
      (day = '', month = '', y = '') => [`${y}-${month.padStart(2, '0')}-${day}`],
    ],
    [rule(`6(?: tháng|T) (đầu|cuối)(?: năm)? (${year})`), (half = '', y = '') => [`${y}-S${half === 'đầu' ? 1 : 2}`]],
    [rule(`6 tháng(?! \\d)`), () => []],
    [
      rule(`quý (I{1,3}|IV|[1-4])(?:/| năm | )(${year})`),
      (q = '', y = '') => [`${y}-${quarters[q.toUpperCase()] ?? '??'}`],
    ],
    [rule(`(?:tháng )?(0?[1-9]|1[0-2])/(${year})`), (month = '', y = '') => [`${y}-${month.padStart(2, '0')}`]],
  ],
  en: [
    [
      rule(`(\\d{1,2}) (${monthNames}) (${year})`),
      (day = '', month = '', y = '') => [`${y}-${monthNumber(month)}-${day.padStart(2, '0')}`],
    ],
    [rule(`(${monthNames}|${shortMonths}) (${year})`), (month = '', y = '') => [`${y}-${monthNumber(month)}`]],
    [rule(`(first|second) half of (${year})`), (half = '', y = '') => [`${y}-S${/first/i.test(half) ? 1 : 2}`]],
    [rule(`H([12]) (${year})`), (half = '', y = '') => [`${y}-S${half}`]],
    [rule(`Q([1-4]) (?:of )?(${year})`), (q = '', y = '') => [`${y}-${quarters[q] ?? '??'}`]],
    [
      rule(`(first|second|third|fourth) quarter (?:of )?(${year})`),
      (q = '', y = '') => [`${y}-${quarters[q.toLowerCase()] ?? '??'}`],
    ],
  ],
};
const either: Reading[] = [
  [rule(`(${year})[–-](${year})`), (from = '', to = '') => [from, to]],
  [rule(`(${year})`), (y = '') => [y]],
];

/** A day or a month whose year stands elsewhere in the text. */
const yearless: Reading[] = [
  [rule(`(\\d{2})/(1[0-2]|0?[1-9])`), (day = '', month = '') => [`${month.padStart(2, '0')}-${day}`]],
  [rule(`tháng (1[0-2]|0?[1-9])`), (month = '') => [month.padStart(2, '0')]],
];

function rule(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d.,/])${pattern}(?![\\d/]|[.,]\\d|\\p{L})`, 'giu');
}

function isKnown(date: string, { days, months, years, halves }: Calendar): boolean {
  const [y = '', part = ''] = date.split('-');
  if (part.startsWith('S')) return halves.has(date);
  if (part.startsWith('Q')) return months.has(`${y}-${quarterStarts[part]}`);
  return (date.length === 10 ? days : date.length === 7 ? months : years).has(date);
}

/** Finds dates as the language writes them; a spelling hides the shorter ones within it. */
export function findDates(text: string, language: Language, calendar: Calendar): FoundDate[] {
  const { days, months } = calendar;
  const found: FoundDate[] = [];
  for (const [pattern, read] of [...readings[language], ...either]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const names = read(...match.slice(1));
      const known = names.every((date) => isKnown(date, calendar));
      found.push({ start, end, names, known });
    }
  }
  const named = [...new Set(text.match(new RegExp(year, 'g')))];
  for (const [pattern, read] of language === 'vi' ? yearless : []) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const names = read(...match.slice(1)).flatMap((part) => named.map((y) => `${y}-${part}`));
      const known = names.some((date) => days.has(date) || months.has(date));
      if (known) found.push({ start, end, names: [], known });
    }
  }
  return found;
}
