import { group, textLines } from '../layout/shapes.ts';
import { textured } from './textures.ts';
import type { PlacedIsland, PlacedTile } from './tile-layout.ts';
import { mapTextures } from './tile-rows.ts';
import type { Shape } from '../types.ts';

const LINE = 15;

interface TileSize {
  width: number;
  height: number;
}

/** All tiles, a path a class, then their words; the emphasised tile has its own. */
export function tileShapes(tiles: readonly PlacedTile[], size: TileSize): Shape[] {
  const plain = tiles.filter(({ row }) => !row.emphasis);
  const shapes = mapTextures.flatMap((texture, place) => {
    const own = plain.filter(({ row }) => row.place === place);
    if (!own.length) return [];
    const words = own.flatMap((tile) => tileWords(tile, size));
    const name = texture === 'solid' ? 'i' : texture === 'striped' ? 'a n' : '';
    return [
      ...textured(
        own.map(({ x, y }) => ({ x, y, ...size })),
        texture,
      ),
      group({ ...(name ? { class: name } : {}), 'text-anchor': 'middle' }, words),
    ];
  });
  const chosen = tiles.filter(({ row }) => row.emphasis);
  const accents = chosen.flatMap((tile) => {
    const texture = mapTextures[tile.row.place] ?? 'plain';
    const name = texture === 'solid' ? 'i' : texture === 'striped' ? 'a n' : 'n';
    return [
      ...textured([{ x: tile.x, y: tile.y, ...size }], texture, true),
      group({ class: name, 'text-anchor': 'middle' }, tileWords(tile, size)),
    ];
  });
  return [...shapes, ...accents];
}

function tileWords({ x, y, lines }: PlacedTile, { width, height }: TileSize): Shape[] {
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4.5;
  return textLines(x + width / 2, first, lines, {}, LINE);
}

/** The islands' tiles in the class of their unit, with their names in full. */
export function islandShapes(islands: readonly PlacedIsland[], size: TileSize): Shape[] {
  return islands.flatMap(({ island, x, y, lines, middle, words }) => [
    ...textured([{ x, y, ...size }], mapTextures[island.place] ?? 'plain'),
    group({ 'text-anchor': 'middle' }, textLines(middle, words, lines)),
  ]);
}
