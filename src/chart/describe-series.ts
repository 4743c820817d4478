import { insideSentence, sentences as say } from '../language/chart-sentences.ts';
import type { Dated, When } from '../language/chart-sentences.ts';
import type { Language } from '../language/language.ts';
import { formatNumber, formatOrdinal, formatQuantity } from '../language/number.ts';
import { parsePeriod } from '../language/period.ts';
import { lastPoint } from './chart-series.ts';
import { formatValue } from './format-value.ts';
import { periodHeading, seriesSteps } from './series-steps.ts';
import type { ChartInput, Point, Series } from './types.ts';

/** Sentences on lines and steps: the main series now, its first value and extremes; the others now; what is missing. */
export function describeSeries(input: ChartInput, series: readonly Series[]): string[] {
  const main = series.find(({ emphasis }) => emphasis) ?? (series.length === 1 ? series[0] : undefined);
  const said = main ? describeMain(main, input) : describeSpan(input, series);
  const others = series.filter((one) => one !== main);
  if (others.length) said.push(...describeOthers(others, input));
  const missing = series.flatMap((one) => missingIn(one, input, series));
  if (missing.length) said.push(say.missing(missing, input.language));
  return said;
}

function describeMain(series: Series, input: ChartInput): string[] {
  const { language } = input;
  const points = series.points.filter(({ value }) => value !== null);
  const [first, last] = [points[0], points.at(-1)];
  if (!first?.observation || !last?.observation) return [];
  const { measure } = last.observation;
  const name = series.name === measure.name[language] ? insideSentence(series.name) : series.name;
  const rank = measure.nature === 'rank';
  const value = rank ? rankNumber(last, language) : quantity(last, language);
  const said = [say.stands(name, when(last, input), value, rank, describeChange(points, input), language)];
  if (first !== last) said.push(say.begins(when(first, input), quantity(first, language), language));
  return [...said, ...describeExtremes(points, rank, input)];
}

/** Where values differ: the highest and the lowest with their periods; nothing is said twice of the first and the last. */
function describeExtremes(points: readonly Point[], rank: boolean, input: ChartInput): string[] {
  const { language } = input;
  const values = points.map(({ value }) => value!);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return [];
  const [above, below] = (rank ? [low, high] : [high, low]).map((value) =>
    points.filter((point) => point.value === value),
  ) as [Point[], Point[]];
  const [first, last] = [points[0], points.at(-1)];
  const only = (of: Point[], point: Point | undefined): boolean => of.length === 1 && of[0] === point;
  if (only(below, first) && only(above, last)) return [say.ends(true, language)];
  if (only(above, first) && only(below, last)) return [say.ends(false, language)];
  const dated = (of: Point[]): Dated => ({
    value: quantity(of[0]!, language),
    at: of.map((point) => when(point, input)),
  });
  return [say.extremes(dated(above), dated(below), language)];
}

/** The latest change, only where the measure says that its periods compare, and only over equal method and length. */
function describeChange(points: readonly Point[], input: ChartInput): string {
  const { language } = input;
  const last = points.at(-1)!;
  const { measure } = last.observation!;
  const before = measure.compare === 'none' ? undefined : comparedWith(last, points);
  if (!before) return '';
  const difference = last.value! - before.value!;
  const style = { unit: measure.unit, decimals: measure.decimals };
  const amount = say.difference(measure.nature, Math.abs(difference), style, language);
  const up = measure.nature === 'rank' ? difference < 0 : difference > 0;
  return say.change(difference === 0 ? 'same' : up ? 'up' : 'down', amount, when(before, input), language);
}

function comparedWith(last: Point, points: readonly Point[]): Point | undefined {
  if (last.observation!.measure.compare === 'previous') return last.joined ? points.at(-2) : undefined;
  const { start, kind } = parsePeriod(last.period)!;
  const year = `${Number(start.slice(0, 4)) - 1}${start.slice(4)}`;
  const method = last.observation!.attributes['method'];
  return points.find(({ period, observation }) => {
    const read = parsePeriod(period);
    return read?.start === year && read.kind === kind && observation?.attributes['method'] === method;
  });
}

function describeSpan(input: ChartInput, series: readonly Series[]): string[] {
  const steps = seriesSteps(input, series);
  const [first, last] = [parsePeriod(steps[0]?.period ?? ''), parsePeriod(steps.at(-1)?.period ?? '')];
  return first && last ? [say.seriesSpan(series.length, first, last, input.language)] : [];
}

/** The latest values of several series, the highest first; ranks, the best first. */
function describeOthers(series: readonly Series[], input: ChartInput): string[] {
  const { chart, language } = input;
  const latest = Math.max(...series.map((one) => lastPoint(one)?.time ?? -Infinity));
  const now = series.flatMap((one) => {
    const point = lastPoint(one);
    // A step holds until the next, a line's last value only for its period.
    return point && (chart.kind === 'step' || point.time === latest) ? { name: one.name, point } : [];
  });
  const newest = now.find(({ point }) => point.time === latest)?.point;
  if (!newest) return [];
  const rank = newest.observation?.measure.nature === 'rank';
  now.sort((a, b) => (rank ? a.point.value! - b.point.value! : b.point.value! - a.point.value!));
  if (rank) {
    const ranks = now.map(({ name, point }) => ({ name, rank: rankNumber(point, language) }));
    return [say.ranked(when(newest, input), ranks, language)];
  }
  const words = now.map(({ name, point }) => ({ name, point, value: formatValue(point.observation!, language) }));
  if (chart.kind === 'step') {
    const levels = words.map(({ name, point, value }) => ({ name, value, at: [when(point, input)] }));
    return [say.levels(levels, language)];
  }
  const values = words.map(({ name, value }) => `${name} ${value}`);
  return [say.listed(parsePeriod(newest.period)!, values, language)];
}

/** The periods inside a series' span for which it has no value, under its name where there are several series. */
function missingIn(series: Series, input: ChartInput, all: readonly Series[]): { name: string; periods: string[] }[] {
  const drawn = series.points.filter(({ value }) => value !== null);
  const [from, to] = [drawn[0]?.time ?? 0, drawn.at(-1)?.time ?? 0];
  const known = new Set(drawn.map(({ period }) => period));
  const periods = expected(input, all)
    .filter(({ period, time }) => time > from && time < to && !known.has(period))
    .map(({ period }) => periodHeading(period, input.language));
  return periods.length ? [{ name: all.length > 1 ? series.name : '', periods }] : [];
}

/** The periods that a complete chart would have: every year of a yearly dataset, else those that any series has. */
function expected(input: ChartInput, series: readonly Series[]): { period: string; time: number }[] {
  const steps = seriesSteps(input, series);
  const [first, last] = [Number(steps[0]?.period), Number(steps.at(-1)?.period)];
  if (input.dataset.meta.frequency !== 'year' || Number.isNaN(first + last)) return steps;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    period: String(first + index),
    time: Date.UTC(first + index, 0, 1),
  }));
}

function when(point: Point, { chart }: ChartInput): When {
  const period = parsePeriod(point.period)!;
  return { period, holds: chart.kind === 'step' && period.kind === 'day' };
}

function quantity({ observation }: Point, language: Language): string {
  const { measure, qualifier, value } = observation!;
  return formatQuantity(value!, language, { unit: measure.unit, decimals: measure.decimals, qualifier });
}

/** "44" after "xếp thứ", "44th" after "ranked". */
function rankNumber({ value }: Point, language: Language): string {
  return language === 'vi' ? formatNumber(value!, language) : formatOrdinal(value!);
}
