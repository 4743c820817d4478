import { extent } from 'd3';
import type { Observation } from '../dataset/types.ts';
import { sentences as say } from '../language/chart-sentences.ts';
import type { Dated } from '../language/chart-sentences.ts';
import type { Language } from '../language/language.ts';
import { formatQuantity } from '../language/number.ts';
import { parsePeriod } from '../language/period.ts';
import { lastPoint } from './chart-series.ts';
import { formatValue } from './format-value.ts';
import { periodHeading, seriesSteps } from './series-steps.ts';
import type { ChartInput, Point, Series } from './types.ts';

/** Sentences on lines and steps: the main series from first to last, its extremes and latest change; the others now; what is missing. */
export function describeSeries(input: ChartInput, series: readonly Series[]): string[] {
  const { language } = input;
  const main = series.find(({ emphasis }) => emphasis) ?? (series.length === 1 ? series[0] : undefined);
  const said = main ? describeMain(main, language) : [describeSpan(input, series)];
  if (series.length > 1) said.push(describeOthers(series, input));
  const missing = series.flatMap((one) => missingIn(one, input, series));
  if (missing.length) said.push(say.missing(missing, language));
  return said;
}

function describeMain(series: Series, language: Language): string[] {
  const points = series.points.filter(({ value }) => value !== null);
  const [first, last] = [points[0], points.at(-1)];
  if (!first?.observation || !last?.observation) return [];
  const words = (point: Point): Dated => ({
    value: quantity(point.observation!, language),
    period: periodHeading(point.period, language),
  });
  if (first === last) return [say.one(series.name, words(first))];
  const said = [say.span(series.name, words(first), words(last), language)];
  const [low, high] = extent(points, ({ value }) => value!);
  if (low !== high) {
    const rank = first.observation.measure.nature === 'rank';
    const at = (value: number | undefined): Dated => {
      const equal = points.filter((point) => point.value === value);
      return { value: words(equal[0]!).value, period: equal.map((point) => words(point).period).join(', ') };
    };
    said.push(say.extremes(at(rank ? low : high), at(rank ? high : low), language));
  }
  const change = describeChange(points, language);
  return change ? [...said, change] : said;
}

/** The latest change, only where the measure says that its periods compare, and only over equal method and length. */
function describeChange(points: readonly Point[], language: Language): string | null {
  const last = points.at(-1)!;
  const { measure } = last.observation!;
  const before = measure.compare === 'none' ? undefined : comparedWith(last, points);
  if (!before) return null;
  const difference = last.value! - before.value!;
  const style = { unit: measure.unit, decimals: measure.decimals };
  const amount = say.difference(measure.nature, Math.abs(difference), style, language);
  const up = measure.nature === 'rank' ? difference < 0 : difference > 0;
  return say.change(
    difference === 0 ? 'same' : up ? 'up' : 'down',
    amount,
    periodHeading(before.period, language),
    language,
  );
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

function describeSpan(input: ChartInput, series: readonly Series[]): string {
  const steps = seriesSteps(input, series).map(({ period }) => periodHeading(period, input.language));
  return say.seriesSpan(series.length, steps[0] ?? '', steps.at(-1) ?? '', input.language);
}

/** The latest values of all series, the highest first; ranks, the best first. */
function describeOthers(series: readonly Series[], { chart, language }: ChartInput): string {
  const latest = Math.max(...series.map((one) => lastPoint(one)?.time ?? -Infinity));
  const now = series.flatMap((one) => {
    const point = lastPoint(one);
    // A step holds until the next, a line's last value only for its period.
    return point && (chart.kind === 'step' || point.time === latest) ? { name: one.name, point } : [];
  });
  const rank = now[0]?.point.observation?.measure.nature === 'rank';
  now.sort((a, b) => (rank ? a.point.value! - b.point.value! : b.point.value! - a.point.value!));
  const words = now.map(({ name, point }) => `${name} ${formatValue(point.observation!, language)}`);
  return say.latest(periodHeading(now.find(({ point }) => point.time === latest)?.point.period ?? '', language), words);
}

/** "Thái Lan 2018, 2019": the periods inside a series' span for which it has no value. */
function missingIn(series: Series, input: ChartInput, all: readonly Series[]): string[] {
  const drawn = series.points.filter(({ value }) => value !== null);
  const [from, to] = [drawn[0]?.time ?? 0, drawn.at(-1)?.time ?? 0];
  const known = new Set(drawn.map(({ period }) => period));
  const absent = expected(input, all)
    .filter(({ period, time }) => time > from && time < to && !known.has(period))
    .map(({ period }) => periodHeading(period, input.language));
  if (!absent.length) return [];
  return [all.length > 1 ? `${series.name} ${absent.join(', ')}` : absent.join(', ')];
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

function quantity(observation: Observation, language: Language): string {
  const { measure, qualifier, value } = observation;
  return formatQuantity(value!, language, { unit: measure.unit, decimals: measure.decimals, qualifier });
}
