import { max } from 'd3';
import { spread, type Box, type Position } from '../layout/boxes.ts';
import { lastPoint } from './chart-series.ts';
import { formatValue } from '../words/format-value.ts';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import type { Plot, Size } from '../layout/plot.ts';
import { BASELINE, LINE, path, strokes, TEXT, textLines } from '../layout/shapes.ts';
import type { ChartInput, Point, Series, Shape } from '../types.ts';

/** Words at the right of a line's last point: value and name, or the value alone when there is one line. */
export interface DirectLabel {
  series: number;
  point: Point;
  lines: string[];
}

/** Room from the plot's edge to the words, and the share of the width that words may take, and a little more for a whole word. */
const GAP = 10;
const LEADER = 22;
const share: Record<Size, number> = { wide: 0.3, narrow: 0.34, small: 0.4, spark: 0 };
const SLACK = 0.06;

/** The labels at the ends of lines, wrapped to the room that a size leaves them; a value is never cut, and says its year where its line ends early. */
export function directLabels(series: readonly Series[], input: ChartInput, size: Size, width: number): DirectLabel[] {
  const latest = max(series, (one) => lastPoint(one)?.time) ?? -Infinity;
  return series.flatMap((one, index) => {
    const point = lastPoint(one);
    if (!point?.observation || size === 'spark') return [];
    const value = formatValue(point.observation, input.language);
    // One so wide would leave the line itself no room; it finds a place at its point.
    const fits = measureText(value, TEXT, 600) <= width * share[size];
    if (series.length === 1) return fits ? { series: index, point, lines: [value] } : [];
    const early = !input.kind.steps && point.time < latest;
    const [first = ''] = one.name.split(' ');
    const widthOf = (text: string): number => measureText(text, TEXT, 600);
    // A name is not broken for want of a few pixels; where these do not do, it stands under its value.
    const least = widthOf(`${value}\u00a0${first}`);
    const own = least <= width * (share[size] + SLACK) ? least : 0;
    const room = Math.max(width * share[size], widthOf(`${value}\u00a0`) + 20, own);
    const space = least > room && widthOf(first) <= room ? ' ' : '\u00a0';
    const words = `${value}${space}${one.name}${early ? ` (${point.period.slice(0, 4)})` : ''}`;
    return { series: index, point, lines: wrapEvenly(words, room, TEXT, 600, 3) };
  });
}

/** Pixels to keep free beside the plot for the labels. */
export function directLabelRoom(labels: readonly DirectLabel[]): number {
  if (!labels.length) return 12;
  const gap = labels.length > 1 ? LEADER : GAP;
  return Math.ceil(gap + max(labels, ({ lines }) => max(lines, (line) => measureText(line, TEXT, 600)))!);
}

/** The height in pixels below which the labels would meet. */
export function directLabelHeight(labels: readonly DirectLabel[]): number {
  return labels.reduce((sum, { lines }) => sum + lines.length * LINE, 0);
}

/** A label where it stands: its shapes, and the stroke that leads to it. */
export interface PlacedLabel extends Box {
  series: number;
  shapes: Shape[];
  leader: readonly [Position, Position] | null;
}

/** The labels in their places, moved apart; a leader runs to each that is away from its line's end. */
export function placeDirectLabels(
  labels: readonly DirectLabel[],
  plot: Plot,
  endOf: (point: Point) => number = (point) => plot.x(point.time),
): PlacedLabel[] {
  const several = labels.length > 1;
  const gap = several ? LEADER : GAP;
  const wanted = labels.map(({ point, lines }) => ({ middle: plot.y(point.value ?? 0), height: lines.length * LINE }));
  const middles = spread(wanted, 0, plot.bottom + 8);
  return labels.map(({ series, point, lines }, index) => {
    const middle = middles[index]!;
    const half = wanted[index]!.height / 2;
    const [end, y] = [endOf(point), plot.y(point.value ?? 0)];
    const away = several && (Math.abs(middle - y) > 3 || plot.right - end > 1);
    const leader = away
      ? ([
          [end + 7, y],
          [plot.right + gap - 4, middle],
        ] as const)
      : null;
    const x = several ? plot.right + gap : end + gap;
    const words = textLines(x, middle - half + LINE / 2 + BASELINE, lines);
    const x1 = x + max(lines, (line) => measureText(line, TEXT, 600))!;
    const shapes = leader ? [path(strokes([[...leader[0], ...leader[1]]]), 'k'), ...words] : words;
    return { series, shapes, leader, x0: x, x1, y0: middle - half, y1: middle + half };
  });
}
