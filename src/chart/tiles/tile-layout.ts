import { extent, max } from 'd3';
import { firstFree, type Box } from '../layout/boxes.ts';
import { legendLayout, type LegendEntry } from '../rows/legend.ts';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import { formatNumber } from '../../language/number.ts';
import { LINE, TEXT } from '../layout/shapes.ts';
import { tileIslands, tileRows, toldClasses, type TileIsland, type TileRow } from './tile-rows.ts';
import type { ChartInput } from '../types.ts';
import type { Frame, Size } from '../layout/plot.ts';

/** Pixels between tiles, and the tallest and widest that one grows. */
const GAP = 2;
const heights: Record<Size, number> = { wide: 36, narrow: 24, small: 24, spark: 4 };
const WIDEST = 92;
/** From this width on a tile has room for all but the longest names on one line, and may be as low as that line. */
const NAMED = 89;
const LOWEST = 18;
/** From this width on there is a second line for most. */
const TOLD = 80;
/** As low as a line is where a height must be kept. */
const TIGHT = 15;
/** Pixels between the legend and the tiles, and under them. */
const ABOVE = 6;
const BELOW = 2;
/** Words of the site's own font run so much narrower than the table of widths says. */
const SLACK = 1.08;
/** Pixels between an island's tile and words beside it. */
const BESIDE = 6;

/** A tile with its words, in pixels from its upper left corner. */
export interface PlacedTile {
  row: TileRow;
  x: number;
  y: number;
  lines: string[];
}
/** Islands: a tile, and their words where the sea is free. */
export interface PlacedIsland {
  island: TileIsland;
  x: number;
  y: number;
  lines: string[];
  /** Middle of the words, and the baseline of their first line. */
  middle: number;
  words: number;
}

export interface TileLayout {
  legend: LegendEntry[];
  tiles: PlacedTile[];
  islands: PlacedIsland[];
  /** Width and height of every tile. */
  tile: { width: number; height: number };
  height: number;
}

/**
 * The legend with its counts, under it the tiles on one grid with the islands, centred in the width. With a height, tiles
 * that are wide enough are as low as that asks; where it is tight, all.
 */
export function tileLayout(input: ChartInput, { size, width, height, tight }: Frame): TileLayout {
  const rows = tileRows(input);
  const found = tileIslands(input);
  const classes = toldClasses(input).map(({ name, bounds, count }) => {
    return `${[name, bounds].filter(Boolean).join(', ')}: ${formatNumber(count, input.language)}`;
  });
  const { entries: legend, height: top } = legendLayout(classes, width);
  const places = [...rows, ...found];
  const [left, right] = extent(places, ({ x }) => x) as [number, number];
  const [first, last] = extent(places, ({ y }) => y) as [number, number];
  const columns = right - left + 1;
  const lines = last - first + 1;
  const pitch = Math.min(WIDEST, width / columns);
  const asked = height === undefined ? heights[size] : (height - top - ABOVE - BELOW) / lines - GAP;
  const low = tight ? TIGHT : width / columns < NAMED ? heights[size] : LOWEST;
  const tall = Math.max(low, Math.min(heights[size], Math.floor(asked * 10 + 1e-6) / 10));
  const tile = { width: pitch - GAP, height: tall };
  const start = (width - pitch * columns) / 2;
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: start + (x - left) * pitch,
    y: top + ABOVE + (y - first) * (tile.height + GAP),
  });
  // Tiles lower than on the pages are drawn in the site's own font alone, but for those of other pages.
  const own = !tight && tile.height < heights[size];
  const tiles = rows.map((row) => ({ row, ...at(row), lines: tileWords(row, tile, own) }));
  const islands = placeIslands(
    found.map((island) => ({ island, ...at(island) })),
    tiles,
    tile,
    { width, top },
  );
  const foot = max(islands, ({ words, lines }) => words + lines.length * LINE - 8) ?? 0;
  return {
    ...{ legend, tiles, islands, tile },
    height: Math.max(foot, top + ABOVE + lines * (tile.height + GAP)) + BELOW,
  };
}

/** The islands' words under, over or beside their tiles, moved from the picture's edge and away from everything else. */
function placeIslands(
  found: readonly Pick<PlacedIsland, 'island' | 'x' | 'y'>[],
  tiles: readonly PlacedTile[],
  tile: TileLayout['tile'],
  { width, top }: { width: number; top: number },
): PlacedIsland[] {
  const taken: Box[] = [...tiles, ...found].map(({ x, y }) => ({
    x0: x,
    y0: y,
    x1: x + tile.width,
    y1: y + tile.height,
  }));
  return found.map(({ island, x, y }) => {
    const { name, owner } = island;
    const boxes = [width, 110, 70].flatMap((room) => {
      const lines = [name, `(${owner})`].flatMap((words) => wrapEvenly(words, room, TEXT));
      const half = max(lines, (line) => measureText(line, TEXT))! / 2;
      const middle = Math.max(half, Math.min(x + tile.width / 2, width - half));
      const height = lines.length * LINE;
      const beside = y + (tile.height - height) / 2;
      const places = [
        [middle, y + tile.height + 2],
        [middle, y - height - 2],
        [x - half - BESIDE, beside],
        [x + tile.width + half + BESIDE, beside],
      ] as const;
      return places.map(([middle, y0]) => {
        return { lines, middle, x0: middle - half, x1: middle + half, y0, y1: y0 + height };
      });
    });
    const frame = { x0: 0, y0: top, x1: width, y1: Infinity };
    // At last below the words of the island before, beside the tile's foot.
    const lower = boxes.map((box) => ({ ...box, y0: y, y1: y + box.y1 - box.y0 }));
    const place = firstFree([...boxes, ...lower], frame, taken, []) ?? boxes[0]!;
    taken.push(place);
    return { island, x, y, lines: place.lines, middle: place.middle, words: place.y0 + 12.5 };
  });
}

/**
 * The full name where it fits in the tile, with the second line where that fits too, else the short one, at last without the margin for other fonts than the site's
 * own; nothing where neither does. `own` is where that font alone is used.
 */
function tileWords(row: TileRow, tile: { width: number; height: number }, own: boolean): string[] {
  const { name, short, second } = row;
  const most = Math.floor(tile.height / 15);
  const slack = tile.width > NAMED ? SLACK : 1;
  const fits = (words: string): boolean => measureText(words, TEXT, 600) <= (tile.width - 1) * slack;
  const below = most > 1 && tile.width > TOLD && fits(name) ? second.find(fits) : undefined;
  if (below) return [name, below];
  const slacks = own ? [SLACK] : [1, SLACK];
  for (const [words, slack] of slacks.flatMap((slack) => [name, short].map((words) => [words, slack] as const))) {
    const lines = wrapEvenly(words, (tile.width - 1) * slack, TEXT, 600);
    // A word that was cut is worse than a short name.
    if (lines.length <= most && lines.join(' ') === words.replaceAll('\n', ' ')) return lines;
  }
  return [];
}
