import { area, line } from 'd3';
import { hasBand } from './has-band.ts';
import { positionOf } from './point-labels.ts';
import { DIGITS, dots, path } from '../layout/shapes.ts';
import type { Plot } from '../layout/plot.ts';
import type { Point, Series, Shape } from '../types.ts';

/** Above this many points a line shows its shape better without a mark at each. */
const MARKED = 40;

/** The line through the points that have a value; it lifts before each that is not joined to the one before. */
export function lineShape(points: readonly Point[], plot: Plot): Shape {
  const lifted = points.flatMap((point) => (point.joined ? point : [null, point]));
  const draw = line<Point | null>()
    .defined((point) => point !== null && point.value !== null)
    .x((point) => plot.x(point!.time))
    .y((point) => plot.y(point!.value!))
    .digits(DIGITS);
  const corners = points.flatMap(({ value, key }) => (value === null ? [] : key));
  return { ...path(draw(lifted), 'l'), corners };
}

/** The intervals that the source gives the values, as a band behind the line that lifts where the line does. */
export function bandShape(points: readonly Point[], plot: Plot): Shape[] {
  const runs: Point[][] = [];
  for (const point of points) {
    if (!point.observation?.interval || point.value === null) continue;
    const run = runs.at(-1);
    if (point.joined && run?.at(-1) === points[points.indexOf(point) - 1]) run!.push(point);
    else runs.push([point]);
  }
  if (!runs.length) return [];
  const end = (place: 0 | 1) => (point: Point) => plot.y(point.observation!.interval![place]);
  const draw = area<Point>()
    .x(({ time }) => plot.x(time))
    .y0(end(0))
    .y1(end(1))
    .digits(DIGITS);
  const corners = runs.flatMap((run) => {
    const keys = run.map(({ key }) => key);
    return [...keys.map((key) => `${key} upper`), ...keys.reverse().map((key) => `${key} lower`)];
  });
  return [{ ...path(runs.map((run) => draw(run)).join(''), 'u'), corners }];
}

/** The values of lines, and where a band is drawn its ends, for the axis that has to hold them. */
export function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap((one) =>
    one.points.flatMap(({ value, observation }) => {
      if (value === null) return [];
      const ends = hasBand(one, series.length) ? (observation?.interval ?? []) : [];
      return [value, ...ends];
    }),
  );
}

/** Marks on the points: hollow for derived ones, full on a line that stands out, larger at its end, small at the lone points of others. */
export function lineMarks(series: Series, only: boolean, plot: Plot): Shape[] {
  const drawn = series.points.filter(({ value }) => value !== null);
  const mark = (points: readonly Point[], name: string): Shape[] => {
    const places = points.map((point) => positionOf(point, plot));
    return dots(
      places,
      name,
      points.map(({ key }) => key),
    );
  };
  if (plot.size === 'spark') return series.emphasis || only ? mark(drawn.slice(-1), 'p') : [];
  const derived = drawn.filter(({ observation }) => observation?.basis === 'derived');
  const lone = drawn.filter((point, index) => !point.joined && !drawn[index + 1]?.joined);
  const hollow = [...mark(derived, 'p'), ...mark(derived, 'h')];
  if (!series.emphasis && !only) return [...mark(lone, 'o'), ...hollow];
  const plain = drawn.length > MARKED ? lone : drawn.slice(0, -1).filter((point) => !derived.includes(point));
  const end = drawn.slice(-1).filter((point) => !derived.includes(point));
  return [...mark(plain, 'm'), ...hollow, ...mark(end, 'p')];
}
