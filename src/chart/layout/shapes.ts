import type { Shape } from '../types.ts';

type Attributes = Shape['attributes'];

/** Vertical distance from the middle of a 13 px line of text to its baseline, in pixels. */
export const BASELINE = 4.5;
/** Size of ordinary text in a picture, in pixels: on axes, labels and values, also in embeds; the styles say the same. */
export const TEXT = 13;
/** Height of a line of ordinary text, in pixels. */
export const LINE = 16;

/** A coordinate as pictures write it: one decimal at most, never "-0". */
export function formatCoordinate(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
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

/** A path with a class. */
export function path(d: string, name: string): Shape {
  return { tag: 'path', attributes: { class: name, d } };
}

/** Dots at points, as one path of strokes without length: the class gives size and colour. */
export function dots(points: readonly (readonly [number, number])[], name: string): Shape[] {
  if (!points.length) return [];
  return [path(points.map(([x, y]) => `M${formatCoordinate(x)} ${formatCoordinate(y)}h0`).join(''), name)];
}
