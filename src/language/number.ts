import type { Language, Words } from './language.ts';

/** No-break space, set between a number and its unit. */
export const NBSP = '\u00a0';
const MINUS = '\u2212';

/** How a file writes its numbers, as its metadata declare: vi 1.327,5 · en 1,327.5. */
export type NumberStyle = Language;

export const separators: Record<NumberStyle, { group: string; decimal: string }> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** A plain decimal text of a number, never in exponent form: 1e21 and 1e-7 are spelled out. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * A number as the language writes it: 1.327,5 in Vietnamese, 1,327.5 in English, with a true minus sign.
 * Without `decimals` every digit of the value is kept; with it the value is rounded half away from zero.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const { group, decimal } = separators[language];
  const magnitude = Math.abs(value);
  const text = decimals === undefined ? plainDecimal(magnitude) : roundHalfUp(magnitude, decimals);
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(text) ? MINUS : '';
  return sign + grouped + (fraction ? decimal + fraction : '');
}

/** Rounds on the decimal digits that a reader sees, so that 1.005 to two places is 1.01. */
function roundHalfUp(magnitude: number, decimals: number): string {
  const [whole = '0', fraction = ''] = plainDecimal(magnitude).split('.');
  if (fraction.length <= decimals) return decimals ? `${whole}.${fraction.padEnd(decimals, '0')}` : whole;
  const kept = BigInt(whole + fraction.slice(0, decimals)) + (fraction[decimals]! >= '5' ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, '0');
  return decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
}

/** A number as a file in a style has it, without groups: 1327,5 in Vietnamese, 1327.5 in English and undeclared. */
export function numberText(value: number, style: NumberStyle = 'en'): string {
  return String(value).replace('.', separators[style].decimal);
}

/** A rank inside a sentence: "44" after "xếp thứ", "44th" after "ranked". */
export function formatRank(value: number, language: Language): string {
  return language === 'vi' ? formatNumber(value, language) : formatOrdinal(value);
}

/** An English ordinal: 1st, 2nd, 3rd, 11th, 44th. */
export function formatOrdinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return formatNumber(value, 'en') + suffix;
}

/** How a unit is written: `{n}` stands for the number, `{nth}` for an English ordinal. */
export interface Unit {
  code: string;
  name: Words;
  /** Pattern with the number, such as "{n} triệu đồng/tháng". */
  format: Words;
  /** English singular, for exactly one: "{n} decree"; `format` is the plural. */
  formatOne: string;
  /** The published value is divided by this before it is written: 1,000,000 for "2,34 triệu đồng". */
  divisor: number;
  /** The divisor in English, where it counts by other steps: 700.000 tỷ is 700 trillion. */
  divisorEn?: number;
}

export type Qualifier = 'about' | 'at-least' | 'nearly' | 'over';

/** Qualifiers as they stand before a number. */
export const qualifierWords: Record<Qualifier, Words> = {
  about: { vi: 'khoảng', en: 'about' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  nearly: { vi: 'gần', en: 'nearly' },
  over: { vi: 'hơn', en: 'over' },
};

export interface QuantityStyle {
  unit: Unit;
  decimals?: number | undefined;
  qualifier?: Qualifier | null | undefined;
}

/** The number alone, scaled to its unit, with its qualifier: "khoảng 700.000", "2,34". */
export function formatAmount(value: number, language: Language, style: QuantityStyle): string {
  const number = formatNumber(scale(value, divisorOf(style.unit, language)), language, style.decimals);
  return style.qualifier ? `${qualifierWords[style.qualifier][language]}${NBSP}${number}` : number;
}

/** The number with its unit and qualifier: "khoảng 700.000 tỷ đồng", "60%", "44th". */
export function formatQuantity(value: number, language: Language, style: QuantityStyle): string {
  const number = formatNumber(scale(value, divisorOf(style.unit, language)), language, style.decimals);
  const pattern =
    language === 'en' && number === '1' ? style.unit.formatOne || style.unit.format.en : style.unit.format[language];
  const text = pattern
    .replace('{n} ', `{n}${NBSP}`)
    .replace(' {n}', `${NBSP}{n}`)
    .replace('{n}', number)
    .replace('{nth}', formatOrdinal(value));
  return style.qualifier ? `${qualifierWords[style.qualifier][language]}${NBSP}${text}` : text;
}

/** How a unit is said of many and, where that is otherwise, of one. */
export function unitPatterns(many: string, formatOne: string, language: Language): string[] {
  return language === 'en' && formatOne && formatOne !== many ? [many, formatOne] : [many];
}

/** By what a unit's published value is divided in a language. */
export function divisorOf({ divisor, divisorEn }: Unit, language: Language): number {
  return language === 'en' ? (divisorEn ?? divisor) : divisor;
}

/** Divides without binary dust: 1,210,000 / 1,000,000 is 1.21. */
function scale(value: number, divisor: number): number {
  return divisor === 1 ? value : Number((value / divisor).toPrecision(15));
}
