import { group } from 'd3';
import { selectObservations } from '../../dataset/select-observations.ts';
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
  const { chart, dataset, language } = input;
  const shown = selectObservations(dataset, chart.select, chart.time).filter(({ period }) => period !== null);
  const byCode = group(shown, (observation) => seriesCode(observation, chart.series));
  const totals = findTotals(input);
  let dash = 0;
  return [...new Set([...selectedCodes(input), ...byCode.keys()])].flatMap((key) => {
    const own = byCode.get(key);
    if (!own) return [];
    const emphasis = key === chart.emphasis;
    return {
      key,
      name: (chart.series ? codeName(dataset, chart.series, key) : own[0]!.measure.name)[language],
      emphasis,
      dash: emphasis ? 0 : (input.dashes?.get(key) ?? dash++) % DASHES,
      points: toPoints(own, input, totals),
    };
  });
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
    return [
      { period: period.text, time: periodTime(period), value, total: totals(observation), observation, joined: true },
    ];
  });
  points.sort((a, b) => a.time - b.time);
  return points.map((point, index) => {
    const before = points[index - 1];
    return { ...point, joined: before !== undefined && joins(before, point, chart.segments, dataset.meta.frequency) };
  });
}

/** False over an absent value, an absent period of a regular frequency, a change of method or segment, and a break. */
function joins(before: Point, point: Point, segments: string | undefined, frequency: string): boolean {
  if (before.value === null || point.value === null || point.observation?.status === 'B') return false;
  if (methodOf(before) !== methodOf(point)) return false;
  if (segmentOf(before.observation, segments) !== segmentOf(point.observation, segments)) return false;
  return frequency === 'irregular' || parsePeriod(before.period)?.end === parsePeriod(point.period)?.start;
}

function methodOf(point: Point): string {
  return point.observation?.attributes['method'] ?? '';
}

/** True where figures on both sides cannot be compared: a change of method, or a break that the source states. */
export function isBreak(before: Point, point: Point): boolean {
  return point.observation?.status === 'B' || methodOf(before) !== methodOf(point);
}
