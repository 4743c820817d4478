import { group } from 'd3';
import { leavesGaps, type Frequency } from '../../dataset/frequency.ts';
import { selectObservations } from '../../dataset/select-observations.ts';
import { measuredAlike, methodOf } from '../../dataset/method-of.ts';
import type { Observation } from '../../dataset/types.ts';
import { parsePeriod, periodTime } from '../../language/period.ts';
import { seriesCode } from './series-code.ts';
import { codeName } from '../words/code-name.ts';
import type { ChartInput, Point, Series } from '../types.ts';

/** How many dashes the stylesheet knows: classes d0 … d11. */
const DASHES = 12;

/**
 * What the chart shows, a series for each code of its series dimension, in the order in which the chart selects them.
 * Dashes follow that order without the emphasised code, so that they stay whatever else is shown.
 */
export function chartSeries(input: ChartInput): Series[] {
  const { chart, dataset } = input;
  const shown = selectObservations(dataset, chart.select, chart.time).filter(({ period }) => period !== null);
  const byCode = group(shown, (observation) => seriesCode(observation, chart.series));
  const totals = findTotals(input);
  let dash = 0;
  const all = [...new Set([...selectedCodes(input), ...byCode.keys()])].flatMap((key) => {
    const own = byCode.get(key);
    if (!own) return [];
    const emphasis = key === chart.emphasis;
    return {
      key,
      name: nameOf(key, own, input),
      emphasis,
      dash: emphasis ? 0 : (input.dashes?.get(key) ?? dash++) % DASHES,
      points: toPoints(own, input, totals),
    };
  });
  return byMethods(all);
}

/** The name of a series: its code's, or its measure's, which a chart read from JSON has no list of. */
function nameOf(key: string, own: readonly Observation[], { chart, dataset, language }: ChartInput): string {
  const coded = chart.series !== undefined && chart.series !== 'indicator';
  return (coded ? codeName(dataset, chart.series!, key) : own[0]!.measure.name)[language];
}

/** Where a series has two values of one period, by two methods, those are two steps. */
function byMethods(all: Series[]): Series[] {
  const twice = new Set(
    all.flatMap(({ points }) =>
      points.flatMap(({ period }, place) => (points[place - 1]?.period === period ? period : [])),
    ),
  );
  if (!twice.size) return all;
  const keyed = (point: Point): Point =>
    twice.has(point.period) ? { ...point, key: `${point.period} ${pointMethod(point)}` } : point;
  return all.map((series) => ({ ...series, points: series.points.map(keyed) }));
}

/** The last point of a series that has a value. */
export function lastPoint(series: Series): Point | null {
  return series.points.findLast((point) => point.value !== null) ?? null;
}

/** The code of the older or newer name under which an observation stands; empty when the chart has no segments. */
export function segmentOf(observation: Observation | null, column: string | undefined): string {
  if (!column || !observation) return '';
  return observation.dimensions[column] ?? observation.attributes[column] ?? '';
}

function selectedCodes({ chart }: ChartInput): string[] {
  const codes = chart.series ? chart.select[chart.series] : undefined;
  return codes === undefined ? [] : [codes].flat();
}

type Totals = (observation: Observation) => number | null;

/** Finds the number out of which a value is given: the total's observation of the same period. */
function findTotals({ chart, dataset }: ChartInput): Totals {
  const { total } = chart;
  if (!total) return () => null;
  const byPeriod = new Map<string, number | null>();
  for (const { measure, period, dimensions, value } of dataset.observations) {
    const here = Object.entries(total.at ?? {}).every(([column, code]) => dimensions[column] === code);
    if (measure.id === total.indicator && period !== null && here) byPeriod.set(period, value);
  }
  return ({ period }) => byPeriod.get(period ?? '') ?? null;
}

function toPoints(observations: readonly Observation[], { chart, dataset }: ChartInput, totals: Totals): Point[] {
  const points = observations.flatMap((observation): Point[] => {
    const period = parsePeriod(observation.period ?? '');
    if (!period) return [];
    const { value } = observation;
    const { text } = period;
    const at = { key: text, period: text, time: periodTime(period) };
    return [{ ...at, value, total: totals(observation), observation, joined: true }];
  });
  points.sort((a, b) => a.time - b.time);
  // Within one period the older method comes first.
  const since = (point: Point) => points.find((one) => pointMethod(one) === pointMethod(point))!.time;
  const sorted = points.toSorted((a, b) => a.time - b.time || since(a) - since(b));
  return sorted.map((point, index) => {
    const before = sorted[index - 1];
    return { ...point, joined: before !== undefined && joins(before, point, chart.segments, dataset.meta.frequency) };
  });
}

/** False over an absent value, an absent period of a regular frequency, a change of method, publication or segment, and a break. */
function joins(before: Point, point: Point, segments: string | undefined, frequency: Frequency): boolean {
  if (before.value === null || point.value === null || point.observation?.status === 'B') return false;
  if (!measuredAlike(before.observation!, point.observation!)) return false;
  if (segmentOf(before.observation, segments) !== segmentOf(point.observation, segments)) return false;
  return !leavesGaps(frequency) || parsePeriod(before.period)?.end === parsePeriod(point.period)?.start;
}

function pointMethod({ observation }: Point): string {
  return observation ? methodOf(observation) : '';
}

/** True where figures on both sides cannot be compared: a change of method, or a break that the source states. */
export function isBreak(before: Point, point: Point): boolean {
  return point.observation?.status === 'B' || pointMethod(before) !== pointMethod(point);
}
