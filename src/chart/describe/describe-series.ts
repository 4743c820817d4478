import { group, max, min } from 'd3';
import { intervalsOverlap, overlapsAny } from '../../dataset/intervals.ts';
import { measuredAlike } from '../../dataset/method-of.ts';
import { sentences as say, type Dated, type Gap, type When } from '../../language/words/chart/chart-sentences.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { noExtremesWords } from '../../language/words/chart/no-extremes-words.ts';
import type { Language } from '../../language/language.ts';
import { formatQuantity, formatRank } from '../../language/number.ts';
import { parsePeriod } from '../../language/period.ts';
import { headFirst } from '../../dataset/head-first.ts';
import { endsOf } from './ends-of.ts';
import { isBreak, lastPoint, segmentOf } from '../series/chart-series.ts';
import { commonNoun, nameInside } from '../words/code-name.ts';
import { describeFigures } from './describe-figures.ts';
import { seriesSteps, totalOf } from '../series-steps.ts';
import type { ChartInput, Point, Series } from '../types.ts';

/** Sentences on lines and steps: the main series now, its span and extremes; the others now; what is missing. */
export function describeSeries(input: ChartInput, series: readonly Series[]): string[] {
  if (!series.some(lastPoint)) return [];
  const chosen = series.length > 1 ? series.find(({ emphasis }) => emphasis) : series[0];
  const main = chosen && lastPoint(chosen) ? chosen : undefined;
  const others = series.filter((one) => one !== main);
  const said = main
    ? describeMain(main, input)
    : [
        describeFigures(
          series.flatMap(({ points }) => points.map(({ observation }) => observation)),
          input,
        ),
      ];
  if (others.some(lastPoint)) said.push(describeOthers(others, input, main));
  const missing = say.missing(missingIn(series, input), input.language);
  return missing ? [...said, missing] : said;
}

function describeMain(series: Series, input: ChartInput): string[] {
  const { chart, dataset, language } = input;
  const points = knownPoints(series);
  const [first, last] = [points[0]!, points.at(-1)!];
  const { measure } = last.observation!;
  const rank = measure.nature === 'rank';
  const value = rank ? rankNumber(last, language) : quantity(last, language);
  const common = chart.series ? commonNoun(dataset, chart.series, series.key, language) : '';
  const of = series.name === measure.name[language] ? '' : common || series.name;
  const what = say.subject(measure.name[language], of, common !== '', language);
  return [
    say.stands(what, when(last, input), value, totalOf(last, input), rank, describeChange(points, input), language),
    first === last ? say.only(when(first, input), language) : describeExtremes(points, input),
  ];
}

/** From the first to the last period of the present method: the first value, the highest and the lowest with their periods; that others were measured otherwise. */
function describeExtremes(known: readonly Point[], input: ChartInput): string {
  const { chart, dataset, language } = input;
  const changed = known.findLastIndex((point, index) => index > 0 && isBreak(known[index - 1]!, point));
  const points = known.slice(Math.max(0, changed));
  if (points.length === 1) return say.method(parsePeriod(points[0]!.period)!, language);
  const values = points.map(({ value }) => value!);
  const names = endsOf(points[0]!.observation!.measure);
  const ends = [max(values)!, min(values)!];
  const at = (end: number | undefined) =>
    points.flatMap(({ value, observation }) => (value === end ? observation! : []));
  const all = points.map(({ observation }) => observation!);
  if (!all.every((one) => measuredAlike(one, all[0]!))) return noExtremesWords.publications[language];
  if (ends.some((end) => overlapsAny(at(end), all))) return noExtremesWords.intervals[language];
  const [first, last] = [points[0]!, points.at(-1)!];
  const dated = (end: number): Dated => {
    const value = quantity(
      points.find((point) => point.value === end)!,
      language,
    );
    // What reads alike is told as equal.
    const own = points.filter((point) => quantity(point, language) === value);
    return { value, at: own.map((point) => when(point, input)) };
  };
  const [high, low] = (names.reversed ? ends.reverse() : ends).map(dated) as [Dated, Dated];
  const [older, newer] = [first, last].map(({ observation }) => segmentOf(observation, chart.segments));
  // What is an extreme anyway is said once; a series that began under another name says so.
  const notes = [
    ends.includes(first.value!) ? '' : quantity(first, language),
    chart.segments && older !== newer ? nameInside(dataset, chart.segments, older!, language) : '',
  ];
  return say.spans(
    [when(first, input), when(last, input)],
    notes.filter(Boolean).join(', '),
    names.words,
    [high, low],
    changed > 0,
    language,
  );
}

/** The latest change, only where the measure says that its periods compare, and only over equal method and length, and between exact values. */
function describeChange(points: readonly Point[], input: ChartInput): string {
  const { language } = input;
  const last = points.at(-1)!;
  const { measure } = last.observation!;
  const before = measure.compare === 'none' ? undefined : comparedWith(last, points);
  if (!before || before.observation!.qualifier || last.observation!.qualifier) return '';
  if (intervalsOverlap(before.observation!, last.observation!)) return '';
  // As exact as it is written, so that what looks equal is told as equal.
  const difference = Number((last.value! - before.value!).toFixed(measure.decimals ?? 12));
  const style = { unit: measure.unit, decimals: measure.decimals };
  const amount = say.difference(measure.nature, Math.abs(difference), style, language);
  const up = headFirst(measure) ? difference < 0 : difference > 0;
  return say.change(
    difference === 0 ? 'same' : up ? 'up' : 'down',
    amount,
    when(before, input),
    measure.nature === 'position',
    language,
  );
}

function comparedWith(last: Point, points: readonly Point[]): Point | undefined {
  if (last.observation!.measure.compare === 'previous') return last.joined ? points.at(-2) : undefined;
  const { start, kind } = parsePeriod(last.period)!;
  const year = `${Number(start.slice(0, 4)) - 1}${start.slice(4)}`;
  return points.find(({ period, observation }) => {
    const read = parsePeriod(period);
    return read?.start === year && read.kind === kind && observation && measuredAlike(observation, last.observation!);
  });
}

/** The latest values of several series, the highest first; ranks, the best first; with their measure where no main series named it. */
function describeOthers(series: readonly Series[], input: ChartInput, main: Series | undefined): string {
  const { kind, language } = input;
  const step = kind.steps;
  const latest = max(series, (one) => lastPoint(one)?.time) ?? -Infinity;
  const now = series.flatMap((one) => {
    const point = lastPoint(one);
    // A step holds until the next, a line's last value only for its period.
    return point && (step || point.time === latest) ? { name: nameOf(one, input), point } : [];
  });
  const { observation, period } = now.find(({ point }) => point.time === latest)!.point;
  const { measure } = observation!;
  const sign = endsOf(measure).reversed ? 1 : -1;
  now.sort((a, b) => sign * (a.point.value! - b.point.value!));
  const words = now.map(({ name, point }) => {
    return `${name} ${quantity(point, language)}${step ? ` (${say.periods([when(point, input)], language)})` : ''}`;
  });
  const topic = [main ? '' : measure.name[language], step ? chartWords.latest[language] : ''].filter(Boolean);
  return say.listed(topic.join(', '), step ? null : parsePeriod(period), words, language);
}

/** What has no value: periods that the data know as absent, and those inside a series' span; under its name where there are several. */
function missingIn(all: readonly Series[], input: ChartInput): Gap[] {
  const { kind, language } = input;
  const wanted = expected(input, all);
  return all.flatMap((series) => {
    const known = knownPoints(series);
    const [from, to] = [known[0]?.time ?? 0, known.at(-1)?.time ?? 0];
    const pointAt = (period: string) => series.points.find((one) => one.period === period);
    const missing = wanted.filter(({ period, time }) => {
      const point = pointAt(period);
      // A step holds until the next, so that it lacks only what the data know as absent.
      return point ? point.value === null : !kind.steps && time >= from && time <= to;
    });
    const byStatus = group(missing, ({ period }) => pointAt(period)?.observation?.status ?? 'O');
    return [...byStatus].map(([status, at]) => {
      const whens = at.map(({ period }): When => ({ period: parsePeriod(period)!, holds: false }));
      const periods = say.periods(whens, language);
      return { status, of: all.length > 1 ? `${nameOf(series, input)} (${periods})` : periods };
    });
  });
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

function knownPoints({ points }: Series): Point[] {
  return points.filter(({ value }) => value !== null);
}

function nameOf({ key, name }: Series, { chart, dataset, language }: ChartInput): string {
  return (chart.series && commonNoun(dataset, chart.series, key, language)) || name;
}

function when(point: Point, { kind }: ChartInput): When {
  const period = parsePeriod(point.period)!;
  return { period, holds: Boolean(kind.steps) && period.kind === 'day' };
}

function quantity({ observation }: Point, language: Language): string {
  const { measure, qualifier, value } = observation!;
  return formatQuantity(value!, language, { unit: measure.unit, decimals: measure.decimals, qualifier });
}

/** "44" after "xếp thứ", "44th" after "ranked". */
function rankNumber({ value }: Point, language: Language): string {
  return formatRank(value!, language);
}
