import type { Language } from './language.ts';
import { NBSP } from './number.ts';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'range';

/** A reporting period in SDMX's spelling, with its first day and the day after its last, as ISO dates. */
export interface Period {
  text: string;
  kind: PeriodKind;
  start: string;
  end: string;
}

const monthsOf: Record<string, number> = { S: 6, Q: 3 };

/** Periods that have been read: a chart asks for the same few thousands of times. */
const known = new Map<string, Period | null>();

/**
 * Reads `2024`, `2024-S1`, `2024-Q2`, `2024-07`, `2024-07-01` or `2023-01-01/P3Y`.
 * Anything else, an impossible date included, gives `null`.
 */
export function parsePeriod(text: string): Period | null {
  let period = known.get(text);
  if (period === undefined) known.set(text, (period = readPeriod(text)));
  return period;
}

function readPeriod(text: string): Period | null {
  let match = /^(\d{4})$/.exec(text);
  if (match) return spell(text, 'year', Number(match[1]), 0, 12);
  match = /^(\d{4})-(S[12]|Q[1-4])$/.exec(text);
  if (match) {
    const letter = match[2]![0]!;
    const months = monthsOf[letter]!;
    const index = Number(match[2]![1]) - 1;
    return spell(text, letter === 'S' ? 'half' : 'quarter', Number(match[1]), index * months, months);
  }
  match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (match) return spell(text, 'month', Number(match[1]), Number(match[2]) - 1, 1);
  if (isDate(text)) return { text, kind: 'day', start: text, end: addDays(text, 1) };
  match = /^(\d{4}-\d{2}-\d{2})\/P(\d{1,2})([YM])$/.exec(text);
  if (match && isDate(match[1]!)) {
    const date = new Date(`${match[1]}T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + Number(match[2]) * (match[3] === 'Y' ? 12 : 1));
    return { text, kind: 'range', start: match[1]!, end: isoDate(date) };
  }
  return null;
}

function spell(text: string, kind: PeriodKind, year: number, month: number, months: number): Period {
  return {
    text,
    kind,
    start: isoDate(new Date(Date.UTC(year, month, 1))),
    end: isoDate(new Date(Date.UTC(year, month + months, 1))),
  };
}

/** True for a real calendar day written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDate(date) === text;
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function addDays(date: string, days: number): string {
  return isoDate(new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000));
}

/** Orders periods by first day, a longer one after a shorter one that begins with it. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
}

const letterOf = { half: 'S', quarter: 'Q' } as const;
const monthsLong: Partial<Record<PeriodKind, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** The period of the same length right before one, or a year before; null where the calendar says none. */
export function earlierPeriod({ kind, start }: Period, rule: 'previous' | 'year'): Period | null {
  const months = monthsLong[kind];
  if (!months) return null;
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - (rule === 'year' ? 12 : months));
  const [year = '', month = ''] = isoDate(date).split('-');
  if (kind === 'year') return parsePeriod(year);
  if (kind === 'month') return parsePeriod(`${year}-${month}`);
  return parsePeriod(`${year}-${letterOf[kind as 'half' | 'quarter']}${(Number(month) - 1) / months + 1}`);
}

/** The first day of a period in milliseconds since 1970 UTC, for a time axis. */
export function periodTime(period: Period): number {
  return Date.parse(`${period.start}T00:00:00Z`);
}

const monthsEn = 'January February March April May June July August September October November December'.split(' ');

/** A day as official writing has it: 01/7/2024 and 15/7/2024 in Vietnamese, 15 July 2024 in English. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (language === 'en') return `${Number(day)}${NBSP}${monthsEn[Number(month) - 1]} ${year}`;
  return `${day}/${shortMonth(month)}/${year}`;
}

/** Vietnamese official style keeps the zero of months 1 and 2 only. */
function shortMonth(month: string): string {
  return Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));
}

const roman = ['I', 'II', 'III', 'IV'];

/** A period in words: "năm 2024", "6 tháng đầu năm 2024", "quý I năm 2025", "01/7/2024"; "2024", "first half of 2024" in English. */
export function formatPeriod(period: Period, language: Language): string {
  const year = period.start.slice(0, 4);
  const month = Number(period.start.slice(5, 7));
  const vi = language === 'vi';
  switch (period.kind) {
    case 'year':
      return vi ? `năm${NBSP}${year}` : year;
    case 'half':
      return vi
        ? `6${NBSP}tháng ${month === 1 ? 'đầu' : 'cuối'} năm${NBSP}${year}`
        : `${month === 1 ? 'first' : 'second'} half of ${year}`;
    case 'quarter':
      return vi ? `quý${NBSP}${roman[(month - 1) / 3]} năm${NBSP}${year}` : `Q${(month + 2) / 3} ${year}`;
    case 'month':
      return vi ? `tháng${NBSP}${shortMonth(period.start.slice(5, 7))}/${year}` : `${monthsEn[month - 1]} ${year}`;
    case 'day':
      return formatDate(period.start, language);
    case 'range': {
      const last = addDays(period.end, -1);
      const whole = period.start.endsWith('-01-01') && last.endsWith('-12-31');
      return whole
        ? `${year}–${last.slice(0, 4)}`
        : `${formatDate(period.start, language)} – ${formatDate(last, language)}`;
    }
  }
}

/** A period as a sentence names it: "năm 2024", "ngày 01/7/2024", "giai đoạn 2023–2025"; "the first half of 2024", "1 July 2024". */
export function namePeriod(period: Period, language: Language): string {
  const words = formatPeriod(period, language);
  if (language === 'en') return period.kind === 'half' ? `the ${words}` : words;
  if (period.kind === 'day') return `ngày${NBSP}${words}`;
  return period.kind === 'range' ? `giai đoạn ${words}` : words;
}

/** A period given as text, in words, as exact as it is known; what is no period comes back as it stands. */
export function periodInWords(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period ? formatPeriod(period, language) : text;
}

/** The month in which a period begins: "7/2013", "July 2013". */
export function formatMonth(period: Period, language: Language): string {
  const [year = '', month = ''] = period.start.split('-');
  return language === 'vi' ? `${Number(month)}/${year}` : `${monthsEn[Number(month) - 1]} ${year}`;
}

/** A period for axes and narrow columns: "2024", "6T đầu 2024", "quý I/2025", "7/2024"; "H1 2024", "Q1 2025", "Jul 2024". */
export function formatPeriodShort(period: Period, language: Language): string {
  const year = period.start.slice(0, 4);
  const month = Number(period.start.slice(5, 7));
  const vi = language === 'vi';
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return vi ? `6T ${month === 1 ? 'đầu' : 'cuối'} ${year}` : `H${month === 1 ? 1 : 2} ${year}`;
    case 'quarter':
      return vi ? `quý ${roman[(month - 1) / 3]}/${year}` : `Q${(month + 2) / 3} ${year}`;
    case 'month':
      return vi ? `${month}/${year}` : `${monthsEn[month - 1]!.slice(0, 3)} ${year}`;
    default:
      return formatPeriod(period, language);
  }
}

/** A period given as text, as short as on an axis; what is no period comes back as it stands. */
export function periodInShort(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period ? formatPeriodShort(period, language) : text;
}

/** The part of a report's address that names its period: "6-thang-dau-nam-2024", "first-half-2024", "quy-1-2025". */
export function periodSlug(period: Period, language: Language): string {
  const year = period.start.slice(0, 4);
  const month = Number(period.start.slice(5, 7));
  const vi = language === 'vi';
  switch (period.kind) {
    case 'half':
      return vi
        ? `6-thang-${month === 1 ? 'dau' : 'cuoi'}-nam-${year}`
        : `${month === 1 ? 'first' : 'second'}-half-${year}`;
    case 'quarter':
      return vi ? `quy-${(month + 2) / 3}-${year}` : `q${(month + 2) / 3}-${year}`;
    case 'year':
      return vi ? `nam-${year}` : `year-${year}`;
    default:
      return period.text.replaceAll('/', '_').toLowerCase();
  }
}
