import { segmentOf } from './chart-series.ts';
import type { Plot } from '../layout/plot.ts';
import type { Point, Series } from '../types.ts';

/** One level of a step chart, in pixels: from the day it takes effect to the day of the next. */
export interface Tread {
  point: Point;
  x0: number;
  x1: number;
  y: number;
  /** The code of the name under which the value stands. */
  segment: string;
  /** The level from which a riser leads here; null where the line begins anew. */
  from: { y: number; segment: string } | null;
}

/** The treads of a series; after an absent value and over a change of method the line begins anew. */
export function stepTreads(series: Series, segments: string | undefined, plot: Plot): Tread[] {
  const treads: Tread[] = [];
  series.points.forEach((point, index) => {
    if (point.value === null) return;
    const before = series.points[index - 1];
    const next = series.points[index + 1];
    const segment = segmentOf(point.observation, segments);
    const last = before?.value === null ? undefined : treads.at(-1);
    const joined = last && (point.joined || last.segment !== segment);
    treads.push({
      point,
      x0: plot.x(point.time),
      x1: next ? plot.x(next.time) : plot.right,
      y: plot.y(point.value),
      segment,
      from: joined ? { y: last.y, segment: last.segment } : null,
    });
  });
  return treads;
}
