import { firstFree } from './boxes.ts';
import type { Box, Position } from './boxes.ts';
import { formatValue } from './format-value.ts';
import { measureText, wrapText } from './measure-text.ts';
import type { Plot } from './plot.ts';
import { group, LINE, TEXT, textLines } from './shapes.ts';
import type { ChartInput, Point, Series, Shape } from './types.ts';

/** Where words may stand about a point: above or below, centred, to its right or to its left, near first. */
interface Candidate extends Box {
  anchor: 'start' | 'middle' | 'end';
}

/** The chart's annotations and, on the only line, its highest and lowest value; what finds no free place is left to the table. */
export function pointLabels(
  input: ChartInput,
  series: readonly Series[],
  plot: Plot,
  blocked: readonly Box[],
): Shape[] {
  const main = series.find(({ emphasis }) => emphasis) ?? series[0]!;
  const wanted: { point: Point; words: string }[] = [];
  for (const { at, text } of input.chart.annotations) {
    const point = main.points.find(({ period, value }) => period === at && value !== null);
    if (point) wanted.push({ point, words: text[input.language] });
  }
  if (series.length === 1) {
    for (const point of extremes(main)) wanted.push({ point, words: formatValue(point.observation!, input.language) });
  }
  const strokes = series.flatMap(({ points }) => joints(points, plot));
  const taken = [...blocked];
  const shapes: Shape[] = [];
  for (const { point, words } of wanted) {
    const lines = wrapText(words, Math.min(180, plot.width * 0.4), TEXT);
    const frame = { x0: plot.left, y0: 0, x1: plot.right, y1: plot.bottom };
    const place = firstFree(candidates(point, lines, plot, isLowest(point, main, plot)), frame, taken, strokes);
    if (!place) continue;
    taken.push(place);
    const x = { start: place.x0, middle: (place.x0 + place.x1) / 2, end: place.x1 }[place.anchor];
    shapes.push(group({ class: 'a', 'text-anchor': place.anchor }, textLines(x, place.y0 + 12.5, lines)));
  }
  return shapes;
}

/** The first highest and the first lowest point that is not the last, where the line has any height. */
function extremes(series: Series): Point[] {
  const drawn = series.points.filter(({ value }) => value !== null);
  const values = drawn.map(({ value }) => value!);
  const last = drawn.at(-1)?.value;
  const ends = [...new Set([Math.min(...values), Math.max(...values)])];
  if (ends.length < 2) return [];
  return ends.filter((value) => value !== last).map((value) => drawn.find((point) => point.value === value)!);
}

function joints(points: readonly Point[], plot: Plot): (readonly [Position, Position])[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]!;
    if (!point.joined || point.value === null || before.value === null) return [];
    return [
      [
        [plot.x(before.time), plot.y(before.value)],
        [plot.x(point.time), plot.y(point.value)],
      ] as const,
    ];
  });
}

/** True for the point nearest to the picture's foot, whose words stand best below it. */
function isLowest(point: Point, { points }: Series, plot: Plot): boolean {
  return points.every(({ value }) => value === null || plot.y(value) <= plot.y(point.value!));
}

function candidates(point: Point, lines: readonly string[], plot: Plot, below: boolean): Candidate[] {
  const [x, y] = [plot.x(point.time), plot.y(point.value!)];
  const width = Math.max(...lines.map((line) => measureText(line, TEXT)));
  const height = lines.length * LINE;
  return [6, 16, 28, 44, 64].flatMap((gap) =>
    (below ? [y + gap, y - gap - height] : [y - gap - height, y + gap]).flatMap((y0) => [
      { anchor: 'middle' as const, x0: x - width / 2, y0, x1: x + width / 2, y1: y0 + height },
      { anchor: 'start' as const, x0: x, y0, x1: x + width, y1: y0 + height },
      { anchor: 'end' as const, x0: x - width, y0, x1: x, y1: y0 + height },
    ]),
  );
}
