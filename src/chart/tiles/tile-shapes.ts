import { group, textLines } from '../layout/shapes.ts';
import { textured, type Texture } from '../rows/textures.ts';
import type { PlacedIsland, PlacedTile } from './tile-layout.ts';
import type { Shape } from '../types.ts';

const LINE = 15;

/** The class of words on tiles of a texture, where it is not the usual one. */
const wordsOn: Partial<Record<Texture, string>> = {
  solid: 'i',
  deep: 'i',
  middle: 'n',
  light: 'n',
  striped: 'a n',
};

interface TileSize {
  width: number;
  height: number;
}

/** All tiles, a path a class, then their words; the emphasised tile has its own. `textures` are those of the classes. */
export function tileShapes(tiles: readonly PlacedTile[], textures: readonly Texture[], size: TileSize): Shape[] {
  const plain = tiles.filter(({ row }) => !row.emphasis);
  const shapes = textures.flatMap((texture, place) => {
    const own = plain.filter(({ row }) => row.place === place);
    if (!own.length) return [];
    const name = wordsOn[texture];
    return [
      ...textured(
        own.map(({ x, y }) => ({ x, y, ...size })),
        texture,
      ),
      group(
        { ...(name ? { class: name } : {}), 'text-anchor': 'middle' },
        own.flatMap((tile) => tileWords(tile, size)),
      ),
    ];
  });
  const chosen = tiles.filter(({ row }) => row.emphasis);
  const accents = chosen.flatMap((tile) => {
    const texture = textures[tile.row.place] ?? 'plain';
    return [
      ...textured([{ x: tile.x, y: tile.y, ...size }], texture, true),
      group({ class: wordsOn[texture] ?? 'n', 'text-anchor': 'middle' }, tileWords(tile, size)),
    ];
  });
  return [...shapes, ...accents];
}

function tileWords({ x, y, lines }: PlacedTile, { width, height }: TileSize): Shape[] {
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4.5;
  return textLines(x + width / 2, first, lines, {}, LINE);
}

/** The islands' tiles in the class of their unit, with their names in full. */
export function islandShapes(islands: readonly PlacedIsland[], textures: readonly Texture[], size: TileSize): Shape[] {
  return islands.flatMap(({ island, x, y, lines, middle, words }) => [
    ...textured([{ x, y, ...size }], textures[island.place] ?? 'plain'),
    group({ 'text-anchor': 'middle' }, textLines(middle, words, lines)),
  ]);
}
