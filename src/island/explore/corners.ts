import { interpolateNumber } from 'd3';
import { formatCoordinate } from '../../chart/layout/shapes.ts';

/** A corner of a path: who it is, how the pen comes to it, where it stands, and whether the path is closed there. */
export interface Corner {
  key: string;
  pen: string;
  x: number;
  y: number;
  close: string;
}

/** The corners of a path of straight strokes, each with its name. */
export function readCorners(d: string, names: readonly string[]): Corner[] {
  return [...d.matchAll(/([ML])([^,]+),([^MLZ]+)(Z?)/g)].map(([, pen = '', x, y, close = ''], index) => {
    return { key: names[index] ?? `${index}`, pen, x: Number(x), y: Number(y), close };
  });
}

export function writeCorners(corners: readonly Corner[]): string {
  return corners.map(({ pen, x, y, close }) => `${pen}${formatCoordinate(x)},${formatCoordinate(y)}${close}`).join('');
}

/**
 * How a path gets from some corners to others: those in both move, one that comes grows out of its nearest neighbour that
 * stays, one that goes shrinks into it. Null where no corner stays.
 */
export function moveCorners(from: readonly Corner[], to: readonly Corner[]): ((t: number) => Corner[]) | null {
  const before = new Map(from.map((corner, index) => [corner.key, index]));
  const stays = new Set(to.filter(({ key }) => before.has(key)).map(({ key }) => key));
  if (!stays.size) return null;
  const pairs: (readonly [start: Corner, end: Corner])[] = [];
  const start = nearest(from, stays);
  const end = nearest(to, stays);
  let passed = 0;
  const leave = (until: number): void => {
    for (const gone of from.slice(passed, until)) {
      const there = end(stays.has(gone.key) ? gone.key : start(gone.key).key);
      if (!stays.has(gone.key)) pairs.push([gone, { ...gone, x: there.x, y: there.y }]);
    }
    passed = Math.max(passed, until);
  };
  for (const corner of to) {
    const index = before.get(corner.key);
    if (index === undefined) {
      const here = start(end(corner.key).key);
      pairs.push([{ ...corner, x: here.x, y: here.y }, corner]);
    } else {
      leave(index);
      pairs.push([from[index]!, corner]);
      passed = Math.max(passed, index + 1);
    }
  }
  leave(from.length);
  const moves = pairs.map(([one, other]) => {
    const [x, y] = [interpolateNumber(one.x, other.x), interpolateNumber(one.y, other.y)];
    return (t: number): Corner => ({ ...other, x: x(t), y: y(t) });
  });
  return (t) => moves.map((move) => move(t));
}

/** Finds by the name of a corner the nearest in the list that stays, itself first, then the one before it. */
function nearest(corners: readonly Corner[], stays: ReadonlySet<string>): (key: string) => Corner {
  const found = new Map<string, Corner>();
  let last = corners.find(({ key }) => stays.has(key))!;
  for (const corner of corners) {
    if (stays.has(corner.key)) last = corner;
    found.set(corner.key, last);
  }
  return (key) => found.get(key)!;
}
