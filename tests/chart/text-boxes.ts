import type { Box, Position } from '../../src/chart/layout/boxes.ts';
import { measureText } from '../../src/chart/layout/measure-text.ts';
import type { Scene, Shape } from '../../src/chart/types.ts';

export interface TextBox extends Box {
  text: string;
  /** The classes of the text and of the groups about it. */
  classes: string[];
}

const sizeOf: Record<string, number> = { num: 32, less: 24, unit: 16 };

/** The boxes of all words in a scene, as wide as the fallback font may make them. */
export function textBoxes(scene: Scene): TextBox[] {
  return scene.shapes.flatMap((shape) => boxesIn(shape, 'start', ''));
}

function boxesIn(shape: Shape, inherited: string, outer: string): TextBox[] {
  const anchor = String(shape.attributes['text-anchor'] ?? inherited);
  const names = `${outer} ${shape.attributes['class'] ?? ''}`;
  const inner = (shape.children ?? []).flatMap((child) => boxesIn(child, anchor, names));
  if (shape.tag !== 'text' || !shape.text) return inner;
  const classes = names.split(' ');
  const size = Math.min(...classes.flatMap((name) => sizeOf[name] ?? []), 99);
  const bold = classes.some((name) => ['n', 'em', 'in', 'i', 'num'].includes(name));
  const pixels = size === 99 ? 13 : size;
  const unit = shape.children?.[0]?.text ?? '';
  const width = measureText(shape.text, pixels, bold ? 600 : 400) + (unit ? 7 + measureText(unit, 16) : 0);
  const x = Number(shape.attributes['x']) - { start: 0, middle: width / 2, end: width }[anchor]!;
  const y = Number(shape.attributes['y']);
  return [{ text: shape.text, classes, x0: x, x1: x + width, y0: y - pixels * 0.8, y1: y + pixels * 0.2 }];
}

/** The straight strokes of the lines, steps and breaks of a scene. */
export function strokesOf({ shapes }: Pick<Scene, 'shapes'>): (readonly [Position, Position])[] {
  return shapes.flatMap(({ attributes, children = [] }) => {
    const names = String(attributes['class'] ?? '').split(' ');
    const own = names.includes('l') || names.includes('x') ? strokesIn(String(attributes['d'])) : [];
    return [...own, ...strokesOf({ shapes: children })];
  });
}

function strokesIn(d: string): (readonly [Position, Position])[] {
  const strokes: (readonly [Position, Position])[] = [];
  let at: Position = [0, 0];
  for (const [, command, numbers] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const [first = 0, second = 0] = numbers!.trim().split(' ').map(Number);
    const to: Position = command === 'H' ? [first, at[1]] : command === 'V' ? [at[0], first] : [first, second];
    if (command !== 'M') strokes.push([at, to]);
    at = to;
  }
  return strokes;
}
