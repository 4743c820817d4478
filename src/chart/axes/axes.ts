import { extent, range, scaleLinear, tickStep, utcYear } from 'd3';
import { headFirst } from '../../dataset/head-first.ts';
import type { Measure } from '../../dataset/types.ts';
import type { Language } from '../../language/language.ts';
import { divisorOf, formatNumber } from '../../language/number.ts';
import { formatPeriodShort, parsePeriod, periodTime, type PeriodKind } from '../../language/period.ts';
import type { ChartFile } from '../../schema/chart.ts';
import { isSign } from '../words/format-value.ts';
import type { Axis, Tick } from '../layout/plot.ts';

/** More rules than these are read no better. */
const MOST_TICKS = 8;
/** An axis is at least so many times as high as the finest difference that its figures can tell. */
const FINEST = 4;

/**
 * The value axis for a measure: ranks from 1 at the top, positions in a ranking from 0; other values over a round range, from zero when `zero` is set.
 * Its ticks stand at even, round steps, about as many as `count`.
 */
export function valueAxis(
  values: readonly number[],
  measure: Measure,
  language: Language,
  zero: boolean,
  count = 5,
): Axis {
  const axis =
    measure.nature === 'rank'
      ? rankAxis(values, language, count)
      : amountAxis(values, measure, language, zero || headFirst(measure), count);
  const crowded = axis.ticks.length > MOST_TICKS && count > 2;
  return crowded ? valueAxis(values, measure, language, zero, count - 1) : axis;
}

/** D3 has no axis that begins with 1: the best rank, then round ones down to the worst. */
function rankAxis(values: readonly number[], language: Language, count: number): Axis {
  const worst = extent([2, ...values])[1]!;
  const step = Math.max(1, tickStep(0, worst, count));
  const last = Math.max(worst, lastRule(worst, step) * step);
  const places = [1, ...range(step, last + 1, step).filter((at) => at > 1)];
  return {
    domain: [1, last],
    ticks: places.map((at) => ({ at, text: formatNumber(at, language) })),
    base: 1,
    reversed: true,
    scale: scaleLinear,
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
  const finest = finestOf(measure, divisor);
  const span = openedRange(
    values.map((value) => value / divisor),
    zero,
    finest,
  );
  // No tick says more than the figures do: fewer until a step is one that they can tell.
  const fitting = Array.from({ length: count }, (_, less) => count - less);
  const most = fitting.find((each) => tickStep(...span, each) >= finest) ?? 1;
  const step = tickStep(...span, most);
  const [first, last] = [Math.floor(span[0] / step + 1e-9), lastRule(span[1], step)];
  const ticks = range(first, last + 1).map((index): Tick => {
    const number = formatNumber(Number((index * step).toFixed(decimalsOf(step))), language);
    return { at: index * step * divisor, text: isSign(measure, language) ? sign(measure, language, number) : number };
  });
  return {
    domain: [first * step * divisor, Math.max(span[1], last * step) * divisor],
    ticks,
    base: ticks.some(({ at }) => at === 0) ? 0 : null,
    reversed: headFirst(measure),
    scale: scaleLinear,
  };
}

/** Decimals that a round step needs: 1 for 0.5, none for 20. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/**
 * How many steps up the last rule stands: a value just beyond a rule needs no further one, the frame has room for it. D3's
 * `nice` always adds one, sometimes at both ends.
 */
function lastRule(value: number, step: number): number {
  const steps = Math.floor(value / step + 1e-9);
  return value / step - steps > 0.35 ? steps + 1 : steps;
}

/** The finest difference that figures of a measure can tell: a whole one of counts, the last decimal of others; 0 where it is not known. */
function finestOf({ nature, decimals }: Measure, divisor: number): number {
  if (divisor !== 1) return 0;
  if (nature === 'count') return 1;
  return decimals === undefined ? 0 : 10 ** -decimals;
}

/**
 * The range of values; opened where it has no height, or so little that figures which read alike would seem apart. Where
 * none is below zero the axis is not either.
 */
function openedRange(values: readonly number[], zero: boolean, finest: number): [number, number] {
  const [low = 0, high = 0] = extent([...values, ...(zero ? [0] : [])]);
  if (low === 0 && high === 0) return [0, 1];
  const height = Math.max(FINEST * finest, low === high ? Math.abs(low) * 0.2 : 0);
  if (high - low >= height) return [low, high];
  const middle = (low + high) / 2;
  const from = low >= 0 ? Math.max(0, middle - height / 2) : middle - height / 2;
  return zero && high > 0 ? [0, Math.max(high, height)] : [from, from + height];
}

function sign(measure: Measure, language: Language, number: string): string {
  return measure.unit.format[language].replace('{n}', number);
}

/** The periods with which the time of a chart begins and ends, where it says so; its axis spans them whatever there is to show. */
export function endsOf({ time = '' }: ChartFile): string[] {
  return time.split('..').filter(Boolean);
}

/** How many periods of a kind make a year, for labels that name the same part of each. */
const cycles: Partial<Record<PeriodKind, number>> = { half: 2, quarter: 4, month: 12 };

/**
 * The time axis through given periods: every year from the first to the last where periods are years, or days of many
 * years; else every period of their kind on the calendar.
 */
export function timeAxis(periods: readonly string[], language: Language, until?: number): Axis {
  const read = [...new Set(periods)].flatMap((text) => parsePeriod(text) ?? []);
  const [first = 0, end = 0] = extent(read, periodTime);
  const last = until ?? end;
  const calendar =
    read.every(({ kind }) => kind === 'year') || read.some(({ kind }) => kind === 'day' || kind === 'range');
  const years = calendar ? yearTicks(first, last) : [];
  const own = read.map((period): Tick => ({ at: periodTime(period), text: formatPeriodShort(period, language) }));
  return {
    // A single period stands in the middle of its axis.
    domain: first < last ? [first, last] : [first - 1, last + 1],
    ticks: years.length > 1 ? years : own.sort((a, b) => a.at - b.at),
    base: null,
    reversed: false,
    // Days are milliseconds here; D3's scale of time would bring its names of months and weekdays, which nothing says.
    scale: scaleLinear,
    cycle: years.length > 1 ? 1 : (cycles[read[0]?.kind ?? 'year'] ?? 1),
  };
}

/** The first days of the years inside a span of time. */
function yearTicks(first: number, last: number): Tick[] {
  return utcYear
    .range(utcYear.ceil(new Date(first)), new Date(last + 1))
    .map((day) => ({ at: day.getTime(), text: String(day.getUTCFullYear()) }));
}
