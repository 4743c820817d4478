import type { Path } from 'd3';
import { path, strokes, type Stroke } from '../layout/shapes.ts';
import type { Shape } from '../types.ts';

/** How many textures there are for the parts of a whole and for the classes of a map. */
export const TEXTURES = 5;

export type Texture = 'solid' | 'striped' | 'plain' | 'pale' | 'grey' | 'dashed';
const looks: readonly Texture[] = ['solid', 'striped', 'pale', 'grey', 'plain'];

/** A rectangle to be filled, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The texture of a part by its place; places beyond the last begin anew. */
export function textureOf(index: number): Texture {
  return looks[index % TEXTURES]!;
}

/** Rectangles in one texture: told apart by outline, tone and stripes, so that print in grey keeps them apart; the accent replaces the tone. */
export function textured(areas: readonly Area[], texture: Texture, emphasis = false): Shape[] {
  const name = { solid: 'v v1', striped: 'v', plain: 'v', pale: 'v v2', grey: 'v v3', dashed: 'v v4' }[texture];
  const boxes = (pen: Path): void => {
    for (const { x, y, width, height } of areas) pen.rect(x, y, width, height);
  };
  const shapes = [path(boxes, emphasis ? `${name} em` : name)];
  if (texture !== 'striped' || !areas[0]) return shapes;
  // A dashed stroke as thick as the box is tall draws upright stripes without a pattern, which would need an id.
  const stripes = areas.map(({ x, y, width, height }): Stroke => {
    const middle = y + height / 2;
    return [x + 1, middle, x + Math.max(1, width - 1), middle];
  });
  return [...shapes, path(strokes(stripes), emphasis ? 'y em' : 'y', { 'stroke-width': areas[0].height - 2 })];
}
