import { max } from 'd3';
import { firstFree, type Box } from '../layout/boxes.ts';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import type { Plot } from '../layout/plot.ts';
import { group, keyed, LINE, TEXT, textLines } from '../layout/shapes.ts';
import { textIn } from '../../language/text-in.ts';
import { isBreak } from './chart-series.ts';
import type { Obstacles } from './place-words.ts';
import type { ChartInput, Series, Shape } from '../types.ts';

/** Pixels between a rule and its words; their widest line. */
const CLEAR = 5;
const WIDEST = 120;

/** An upright rule where the method changes: its place in pixels, and the name of the method that begins there. */
export interface Break {
  x: number;
  words: string;
}

/** Half-way between the first period of a new method and the one before it that any series has; each place once. */
export function seriesBreaks(series: readonly Series[], plot: Plot, input: ChartInput): Break[] {
  const times = series.flatMap(({ points }) => points.map(({ time }) => time));
  const found = new Map<number, Break>();
  for (const { points } of series) {
    for (const [index, point] of points.entries()) {
      const before = points[index - 1];
      if (!before || !isBreak(before, point)) continue;
      const x = plot.x((max(times.filter((time) => time < point.time))! + point.time) / 2);
      if (!found.has(x)) found.set(x, { x, words: methodName(point.observation?.attributes['method'], input) });
    }
  }
  return [...found.values()];
}

/** The short name of a method in its code list; empty where it has none. */
function methodName(code: string | undefined, { dataset, language }: ChartInput): string {
  const method = dataset.codes['method']?.get(code ?? '');
  return textIn(method?.extra ?? {}, ['short'], language);
}

/** The name of each method right of its rule, or where no room is left of it in a lower place; what finds none is left to the notes. Places taken become obstacles. */
export function breakLabels(breaks: readonly Break[], plot: Plot, { boxes, strokes }: Obstacles): Shape[] {
  const frame = { x0: plot.left, y0: 0, x1: plot.width, y1: plot.bottom };
  return breaks.flatMap(({ x, words }, index) => {
    if (!words) return [];
    const end = breaks.map((other) => other.x).filter((other) => other > x);
    const room = Math.min(WIDEST, Math.min(plot.width, ...end) - x - 2 * CLEAR);
    const lines = wrapEvenly(words, room, TEXT);
    if (room <= 0 || lines.join(' ') !== words || lines.length > 3) return [];
    const width = max(lines, (line) => measureText(line, TEXT))!;
    const height = lines.length * LINE;
    const rows = Math.floor((plot.bottom - plot.top - height) / LINE);
    const places = Array.from({ length: rows + 1 }, (_, row): Box => {
      const y0 = plot.top + 2 + row * LINE;
      return { x0: x + CLEAR, x1: x + CLEAR + width, y0, y1: y0 + height };
    });
    const place = firstFree(places, frame, boxes, strokes);
    if (!place) return [];
    boxes.push(place);
    const label = group({ class: 'a t' }, textLines(place.x0, place.y0 + 12.5, lines));
    return keyed(`break ${index}`, [label]);
  });
}
