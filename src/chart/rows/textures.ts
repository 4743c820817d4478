import type { Path } from 'd3';
import { tints, type Step } from '../palette.ts';
import { path, strokes, type Stroke } from '../layout/shapes.ts';
import type { Shape } from '../types.ts';

/** How many textures there are for the parts of a whole and for the classes of a map. */
export const TEXTURES = 5;

export type Texture = 'solid' | 'striped' | 'plain' | 'pale' | 'grey' | 'dashed' | Step;
/** Of the parts of a whole, each as far as can be from its neighbours in tone. */
const looks: readonly Texture[] = ['solid', 'grey', 'pale', 'plain', 'dashed'];

const names: Record<Texture, string> = {
  solid: 'v v1',
  striped: 'v',
  plain: 'v',
  pale: 'v v2',
  grey: 'v v3',
  dashed: 'v v4',
  faint: 'v v1',
  light: 'v v1',
  middle: 'v v1',
  deep: 'v v1',
};

/** From two to five classes from low to high, told apart by how dark they are, in grey print too. */
const ramps: readonly (readonly Texture[])[] = [
  ['light', 'solid'],
  ['faint', 'middle', 'solid'],
  ['faint', 'middle', 'deep', 'solid'],
  ['faint', 'light', 'middle', 'deep', 'solid'],
];

/** The textures of so many ordered classes. */
export function rampOf(count: number): readonly Texture[] {
  return ramps[Math.max(0, Math.min(count, 5) - 2)]!;
}

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
  const name = names[texture];
  const boxes = (pen: Path): void => {
    for (const { x, y, width, height } of areas) pen.rect(x, y, width, height);
  };
  const tint = (tints as Partial<Record<Texture, number>>)[texture];
  const shapes = [path(boxes, emphasis ? `${name} em` : name, tint ? { 'fill-opacity': tint } : {})];
  if (texture !== 'striped' || !areas[0]) return shapes;
  // A dashed stroke as thick as the box is tall draws upright stripes without a pattern, which would need an id.
  const stripes = areas.map(({ x, y, width, height }): Stroke => {
    const middle = y + height / 2;
    return [x + 1, middle, x + Math.max(1, width - 1), middle];
  });
  return [...shapes, path(strokes(stripes), emphasis ? 'y em' : 'y', { 'stroke-width': areas[0].height - 2 })];
}
