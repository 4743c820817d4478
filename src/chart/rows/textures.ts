import { formatCoordinate, path } from '../layout/shapes.ts';
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
  const boxes = areas.map(({ x, y, width, height }) => {
    const [right, bottom] = [width, height].map(formatCoordinate);
    return `M${formatCoordinate(x)} ${formatCoordinate(y)}h${right}v${bottom}h-${right}z`;
  });
  const shapes = [path(boxes.join(''), emphasis ? `${name} em` : name)];
  if (texture !== 'striped' || !areas[0]) return shapes;
  // A dashed stroke as thick as the box is tall draws upright stripes without a pattern, which would need an id.
  const stripes = areas.map(({ x, y, width, height }) => {
    return `M${formatCoordinate(x + 1)} ${formatCoordinate(y + height / 2)}h${formatCoordinate(Math.max(0, width - 2))}`;
  });
  const stroke = { class: emphasis ? 'y em' : 'y', d: stripes.join(''), 'stroke-width': areas[0].height - 2 };
  return [...shapes, { tag: 'path', attributes: stroke }];
}
