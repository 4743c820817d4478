import { max } from 'd3';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import { LINE, TEXT } from '../layout/shapes.ts';
import type { Frame, Size } from '../layout/plot.ts';

/** A panel is at least so wide; on a phone there is one column. */
const NARROWEST = 156;
/** Pixels between columns, under the words of a panel's time, and between its name and its plot. */
const GAP = 22;
const UNDER = 14;
const OVER = 8;
/** Room under a plot for the words of its time. */
const TIME = 26;
/** Heights of a panel's plot in pixels: usual, and the least when a frame asks for lower ones. */
const heights: Record<Size, number> = { wide: 120, narrow: 96, small: 44, spark: 0 };
const LOWEST = 40;

/** Where a panel stands, in pixels: the lines of its name with their first baseline, and its plot. */
export interface Panel {
  lines: string[];
  words: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** True in the first column, where the value axis has its words. */
  first: boolean;
}
export interface Panels {
  panels: Panel[];
  height: number;
}

/** Panels in rows of equal columns; `left` and `right` are kept free in each row for the axis' words and in each panel for its value. */
export function panelLayout(
  names: readonly string[],
  { size, width, height }: Frame,
  left: number,
  right: number,
): Panels {
  const most = size === 'wide' ? Math.floor((width - left + GAP) / (NARROWEST + GAP)) : size === 'small' ? 2 : 1;
  const rows = Math.ceil(names.length / Math.max(1, most));
  const columns = Math.ceil(names.length / rows);
  const room = (width - left - GAP * (columns - 1)) / columns;
  const wrapped = names.map((name) => wrapEvenly(name, room, TEXT, 600));
  const titles = Array.from({ length: rows }, (_, row) => {
    return max(wrapped.slice(row * columns, (row + 1) * columns), ({ length }) => length)! * LINE;
  });
  const others = titles.reduce((sum, title) => sum + title + OVER + TIME + UNDER, 0) - UNDER;
  const plot = height === undefined ? heights[size] : Math.max(LOWEST, (height - others) / rows);
  let y = 0;
  const tops = titles.map((title) => {
    const top = y;
    y += title + OVER + plot + TIME + UNDER;
    return top;
  });
  const panels = wrapped.map((lines, index): Panel => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const from = left + column * (room + GAP);
    const title = titles[row]!;
    const top = tops[row]! + title + OVER;
    // A name of fewer lines than its neighbours' stands right over its plot.
    const words = tops[row]! + title - lines.length * LINE + 13;
    return { lines, words, left: from, right: from + room - right, top, bottom: top + plot, first: column === 0 };
  });
  return { panels, height: y - UNDER };
}

/** Room in pixels for words of a width beside a plot. */
export function roomFor(words: readonly string[], gap: number, weight?: 600): number {
  return Math.ceil(max(words, (one) => measureText(one, TEXT, weight)) ?? 0) + gap;
}
