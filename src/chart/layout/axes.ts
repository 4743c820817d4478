import { tickStep } from 'd3';
import type { Measure } from '../../dataset/types.ts';
import type { Language } from '../../language/language.ts';
import { divisorOf, formatNumber } from '../../language/number.ts';
import { formatPeriodShort, parsePeriod, periodTime } from '../../language/period.ts';
import type { ChartFile } from '../../schema/chart.ts';
import type { Axis, Tick } from './plot.ts';

/** More rules than these are read no better. */
const MOST_TICKS = 8;

/**
 * The value axis for a measure: ranks from 1 at the top; other values over a round range, from zero when `zero` is set.
 * Its ticks stand at even, round steps, about as many as `count`.
 */
export function valueAxis(
  values: readonly number[],
  measure: Measure,
  language: Language,
  zero: boolean,
  count = 5,
): Axis {
  const rank = measure.nature === 'rank';
  const axis = rank ? rankAxis(values, language, count) : amountAxis(values, measure, language, zero, count);
  const crowded = axis.ticks.length > MOST_TICKS && count > 2;
  return crowded ? valueAxis(values, measure, language, zero, count - 1) : axis;
}

function rankAxis(values: readonly number[], language: Language, count: number): Axis {
  const worst = Math.max(2, ...values);
  const step = Math.max(1, tickStep(0, worst, count));
  const last = Math.max(worst, lastRule(worst, step) * step);
  const ticks = [1];
  for (let at = step; at <= last; at += step) if (at > 1) ticks.push(at);
  return {
    domain: [1, last],
    ticks: ticks.map((at) => ({ at, text: formatNumber(at, language) })),
    base: 1,
    reversed: true,
  };
}

function amountAxis(
  values: readonly number[],
  measure: Measure,
  language: Language,
  zero: boolean,
  count: number,
): Axis {
  const divisor = divisorOf(measure.unit, language);
  const [low, high] = stretch(
    values.map((value) => value / divisor),
    zero,
  );
  const counted = measure.nature === 'count' && divisor === 1;
  const step = Math.max(tickStep(low, high, count), counted ? 1 : 0);
  const first = Math.floor(low / step + 1e-9);
  const last = lastRule(high, step);
  const ticks: Tick[] = [];
  for (let index = first; index <= last; index += 1) {
    const number = formatNumber(Number((index * step).toFixed(decimalsOf(step))), language);
    ticks.push({
      at: index * step * divisor,
      text: isSign(measure, language) ? sign(measure, language, number) : number,
    });
  }
  const domain = [first * step * divisor, Math.max(high, last * step) * divisor] as const;
  return { domain, ticks, base: ticks.some((tick) => tick.at === 0) ? 0 : null, reversed: false };
}

/** Decimals that a round step needs: 1 for 0.5, none for 20. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** How many steps up the last rule stands: a value just beyond a rule needs no further one, the frame has room for it. */
function lastRule(value: number, step: number): number {
  const steps = Math.floor(value / step + 1e-9);
  return value / step - steps > 0.35 ? steps + 1 : steps;
}

/** The range of values, opened where it has no height. */
function stretch(values: readonly number[], zero: boolean): [number, number] {
  const low = Math.min(...values, ...(zero ? [0] : []));
  const high = Math.max(...values, ...(zero ? [0] : []));
  if (low < high) return [low, high];
  if (zero) return [0, 1];
  const pad = Math.abs(low) * 0.1 || 1;
  return [low - pad, high + pad];
}

/** True when the unit is a mere sign, such as "%", that stands with every number. */
export function isSign(measure: Measure, language: Language): boolean {
  return /^\{n\}[^\p{L}\s]$/u.test(measure.unit.format[language]);
}

function sign(measure: Measure, language: Language, number: string): string {
  return measure.unit.format[language].replace('{n}', number);
}

/** The periods with which the time of a chart begins and ends, where it says so; its axis spans them whatever there is to show. */
export function endsOf({ time = '' }: ChartFile): string[] {
  return time.split('..').filter(Boolean);
}

/** The time axis through given periods: every year from the first to the last where periods are years, or days of many years; else the periods themselves. */
export function timeAxis(periods: readonly string[], language: Language, until?: number): Axis {
  const read = [...new Set(periods)].flatMap((text) => parsePeriod(text) ?? []);
  const times = read.map(periodTime);
  const first = Math.min(...times);
  const last = until ?? Math.max(...times);
  const calendar =
    read.every(({ kind }) => kind === 'year') || read.some(({ kind }) => kind === 'day' || kind === 'range');
  const years = calendar ? yearTicks(first, last) : [];
  const ticks =
    years.length > 1
      ? years
      : read.map((period) => ({ at: periodTime(period), text: formatPeriodShort(period, language) }));
  // A single period stands in the middle of its axis.
  const domain = first < last ? ([first, last] as const) : ([first - 1, last + 1] as const);
  return { domain, ticks, base: null, reversed: false };
}

/** The first days of the years inside a span of time. */
function yearTicks(first: number, last: number): Tick[] {
  const ticks: Tick[] = [];
  for (let year = new Date(first).getUTCFullYear(); Date.UTC(year, 0, 1) <= last; year += 1) {
    const at = Date.UTC(year, 0, 1);
    if (at >= first) ticks.push({ at, text: String(year) });
  }
  return ticks;
}
