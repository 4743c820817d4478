import { pathRound, type Path } from 'd3';
import type { Shape } from '../types.ts';

type Attributes = Shape['attributes'];

/** Vertical distance from the middle of a 13 px line of text to its baseline, in pixels. */
export const BASELINE = 4.5;
/** Size of ordinary text in a picture, in pixels: on axes, labels and values, also in embeds; the styles say the same. */
export const TEXT = 13;
/** Height of a line of ordinary text, in pixels. */
export const LINE = 16;

/** Decimals of a coordinate in a picture. */
export const DIGITS = 1;

/** A coordinate as pictures write it, never "-0". */
export function formatCoordinate(value: number): string {
  return String(Math.round(value * 10 ** DIGITS) / 10 ** DIGITS || 0);
}

/** A group of shapes that share attributes. */
export function group(attributes: Attributes, children: Shape[]): Shape {
  return { tag: 'g', attributes, children };
}

/** One line of text whose baseline starts, centres or ends at a point, as its group or attributes say. */
export function text(x: number, y: number, words: string, attributes: Attributes = {}): Shape {
  return { tag: 'text', attributes: { x, y, ...attributes }, text: words };
}

/** Several lines of text below each other, the first with its baseline at `y`. */
export function textLines(
  x: number,
  y: number,
  lines: readonly string[],
  attributes: Attributes = {},
  height = LINE,
): Shape[] {
  return lines.map((line, index) => text(x, y + index * height, line, attributes));
}

/** A path with a class: what a shape of D3 gives with `DIGITS`, or what is drawn with d3-path. */
export function path(shape: string | null | ((pen: Path) => void), name: string, attributes: Attributes = {}): Shape {
  const pen = pathRound(DIGITS);
  if (typeof shape === 'function') shape(pen);
  const d = typeof shape === 'function' ? String(pen) : (shape ?? '');
  return { tag: 'path', attributes: { class: name, d, ...attributes } };
}

/** Shapes that stay themselves in whatever view: each is `key`, and how many there are before it in the list. */
export function keyed(key: string, shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape, index) => ({ ...shape, key: index ? `${key} ${index}` : key }));
}

/** A straight stroke from one point to another. */
export type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

/** Draws strokes one after the other. */
export function strokes(lines: Iterable<Stroke>) {
  return (pen: Path): void => {
    for (const [x0, y0, x1, y1] of lines) {
      pen.moveTo(x0, y0);
      pen.lineTo(x1, y1);
    }
  };
}

/** Dots at points, as one path of strokes without length: the class gives size and colour; `corners` say which is which. */
export function dots(
  points: readonly (readonly [number, number])[],
  name: string,
  corners?: readonly string[],
): Shape[] {
  if (!points.length) return [];
  const draw = (pen: Path): void => {
    for (const [x, y] of points) {
      pen.moveTo(x, y);
      pen.closePath();
    }
  };
  return [{ ...path(draw, name), ...(corners && { corners }) }];
}
