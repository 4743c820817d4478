import { extent, max } from 'd3';
import { firstFree, type Box } from '../layout/boxes.ts';
import { legendLayout, type LegendEntry } from './legend.ts';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import { partWords } from '../../language/words/chart/part-words.ts';
import { formatNumber } from '../../language/number.ts';
import { BASELINE, LINE, TEXT } from '../layout/shapes.ts';
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
/** As low as a line is where a height must be kept. */
const TIGHT = 16;
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

interface Part {
  x: number;
  y: number;
  words: string;
}

export interface TileLayout {
  legend: LegendEntry[];
  tiles: PlacedTile[];
  islands: PlacedIsland[];
  /** Of a map in pieces: what each is called, and where its name begins, in pixels. */
  parts: Part[];
  /** Width and height of every tile. */
  tile: { width: number; height: number };
  height: number;
}

/**
 * The legend with its counts, under it the tiles on one grid with the islands, centred in the width. With a height, tiles
 * that are wide enough are as low as that asks. Where it is tight and that is not enough, the south stands beside the north,
 * if all tiles keep a name.
 */
export function tileLayout(input: ChartInput, frame: Frame): TileLayout {
  const whole = layMap(input, frame, 1);
  if (!frame.tight || frame.height === undefined || whole.height <= frame.height) return whole;
  const folded = layMap(input, frame, 2);
  const named = folded.tiles.every(({ lines }) => lines.length > 0);
  return named && folded.height < whole.height ? folded : whole;
}

/** The map in one piece, or from north to south in several beside each other. */
function layMap(input: ChartInput, { size, width, height, tight }: Frame, pieces: number): TileLayout {
  const { language } = input;
  const rows = tileRows(input);
  const found = tileIslands(input);
  const classes = toldClasses(input).map(({ name, bounds, count }) => {
    return `${[name, bounds].filter(Boolean).join(', ')}: ${formatNumber(count, language)}`;
  });
  const { entries: legend, height: top } = legendLayout(classes, width);
  const grid = foldGrid(rows, found, pieces);
  const above = top + ABOVE + (pieces > 1 ? LINE : 0);
  const most = width / grid.columns;
  const asked = height === undefined ? heights[size] : (height - above - BELOW) / grid.lines - GAP;
  const low = tight ? TIGHT : most < NAMED ? heights[size] : LOWEST;
  const tall = Math.max(low, Math.min(heights[size], Math.floor(asked * 10 + 1e-6) / 10));
  const pitch = Math.min(WIDEST, most);
  const tile = { width: pitch - GAP, height: tall };
  const start = (width - pitch * grid.columns) / 2;
  const at = (place: { x: number; y: number }) => {
    const { column, line } = grid.at(place);
    return { x: start + column * pitch, y: above + line * (tile.height + GAP) };
  };
  // Tiles lower than on the pages are drawn in the site's own font alone, but for those of other pages.
  const own = !tight && tile.height < heights[size];
  const tiles = rows.map((row) => ({ row, ...at(row), lines: tileWords(row, tile, own) }));
  const islands = placeIslands(
    found.map((island) => ({ island, ...at(grid.nearer(island)) })),
    tiles,
    tile,
    { width, top: above },
  );
  const foot = max(islands, ({ words, lines }) => words + lines.length * LINE - 8) ?? 0;
  const parts = grid.starts.map((column, index): Part => {
    const words = [partWords.north, partWords.south][index]![language];
    return { x: start + column * pitch, y: top + ABOVE + BASELINE, words };
  });
  return {
    ...{ legend, tiles, islands, tile, parts: pieces > 1 ? parts : [] },
    height: Math.max(foot, above + grid.lines * (tile.height + GAP)) + BELOW,
  };
}

type Place = Pick<TileRow, 'x' | 'y'>;

/** Columns and lines of a map whose lines are divided among pieces, a free column between them. */
function foldGrid(rows: readonly Place[], islands: readonly Place[], pieces: number) {
  const [first, last] = extent([...rows, ...islands], ({ y }) => y) as [number, number];
  const lines = Math.ceil((last - first + 1) / pieces);
  const pieceOf = ({ y }: Place): number => Math.floor((y - first) / lines);
  /** In a piece the sea is no wider than it must be. */
  const nearer = <P extends Place>(place: P): P => {
    const coast = max(rows, (row) => (pieceOf(row) === pieceOf(place) ? row.x : NaN));
    return pieces > 1 && coast !== undefined ? { ...place, x: Math.min(place.x, coast + 2) } : place;
  };
  const all = [...rows, ...islands.map(nearer)];
  const ends = Array.from({ length: pieces }, (_, piece) => {
    return extent(all, (place) => (pieceOf(place) === piece ? place.x : NaN)) as [number, number];
  });
  const widths = ends.map(([from, to]) => to - from + 1);
  const starts = widths.map((_, piece) => widths.slice(0, piece).reduce((sum, width) => sum + width + 1, 0));
  return {
    ...{ lines, starts, nearer },
    columns: starts.at(-1)! + widths.at(-1)!,
    at: (place: Place) => {
      const piece = pieceOf(place);
      return { column: starts[piece]! + place.x - ends[piece]![0], line: place.y - first - piece * lines };
    },
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
  const most = Math.floor((tile.height - 1) / 15);
  const broad = tile.width >= NAMED ? SLACK : 1;
  const fits = (words: string): boolean => measureText(words, TEXT, 600) <= (tile.width - 1) * broad;
  const below = most > 1 && fits(name) ? second.find(fits) : undefined;
  if (below) return [name, below];
  const slacks = own ? [SLACK] : [1, SLACK];
  for (const [words, slack] of slacks.flatMap((slack) => [name, short].map((words) => [words, slack] as const))) {
    const lines = wrapEvenly(words, (tile.width - 1) * slack, TEXT, 600);
    // A word that was cut is worse than a short name.
    if (lines.length <= most && lines.join(' ') === words.replaceAll('\n', ' ')) return lines;
  }
  return [];
}
