import { max, min } from 'd3';
import { methodColumn, methodOf } from '../../dataset/method-of.ts';
import { measureText } from '../layout/measure-text.ts';
import type { Plot } from '../layout/plot.ts';
import { LINE, TEXT } from '../layout/shapes.ts';
import { textIn } from '../../language/text-in.ts';
import { isBreak } from './chart-series.ts';
import type { Wish } from './place-words.ts';
import type { ChartInput, Point, Series } from '../types.ts';

/** Pixels between an upright rule and the name of the method that begins there; the most that a line of it takes. */
const CLEAR = 5;
const WIDEST = 130;

/** Where the method changes, in pixels, with the first point of the new one: half-way to the period before it that any series has. */
export function seriesBreaks(series: readonly Series[], plot: Plot): Map<number, Point> {
  const all = series.flatMap(({ points }) => points);
  return new Map(
    series.flatMap(({ points }) =>
      points.flatMap((point, index) => {
        const before = points[index - 1];
        if (!before || !isBreak(before, point)) return [];
        // A period with values by both methods is where the one ends and the other begins.
        if (before.time === point.time) return [[plot.x(point.time), point] as const];
        const last = max(all, ({ time }) => (time < point.time ? time : undefined))!;
        return [[plot.x((last + point.time) / 2), point] as const];
      }),
    ),
  );
}

/** The short names of the methods, each at the top of the plot right of its rule. */
export function breakWishes(breaks: ReadonlyMap<number, Point>, plot: Plot, input: ChartInput): Wish[] {
  return [...breaks].flatMap(([x, { observation }]) => {
    const method = input.dataset.codes[methodColumn]?.get(observation ? methodOf(observation) : '');
    const words = textIn(method?.extra ?? {}, ['short'], input.language);
    const end = min([plot.width, ...breaks.keys()], (other) => (other > x ? other : undefined))! - 2 * CLEAR;
    const room = Math.min(measureText(words, TEXT) + 1, WIDEST, end - x);
    return words && room > 0 ? { words, x, y: plot.top + LINE / 2 + 2, within: [x + CLEAR, x + CLEAR + room] } : [];
  });
}
