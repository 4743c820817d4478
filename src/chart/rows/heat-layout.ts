import { max } from 'd3';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import type { Frame } from '../layout/plot.ts';
import { LINE, TEXT } from '../layout/shapes.ts';
import type { HeatRow } from './heat-cells.ts';

/** Pixels between cells, beside the words in them, and between names and cells. */
const GAP = 2;
const PAD = 6;
const NAME_GAP = 12;
/** The height of a cell, the widest one, and the space under a row whose name stands over its cells. */
const CELL = 28;
const WIDEST = 84;
const UNDER = 10;
/** The share of the width that names may take beside the cells. */
const SHARE = 0.34;

/** Where a row stands, in pixels: its name with its first baseline, and the upper left corner of each cell. */
export interface HeatPlace {
  lines: string[];
  words: number;
  cells: { x: number; y: number }[];
}
/** The name of a column over its cells: the middle of its words, and their baseline. */
interface HeatHead {
  column: number;
  x: number;
  y: number;
}
export interface HeatLayout {
  rows: HeatPlace[];
  heads: HeatHead[];
  cell: { width: number; height: number };
  height: number;
}

/**
 * Names left of their cells where all cells fit beside them; else over them, and where even so a row is too long, its cells
 * on several lines, each under the names of its columns. It begins at `top`.
 */
export function heatLayout(
  rows: readonly HeatRow[],
  heads: readonly string[],
  { width }: Frame,
  top: number,
): HeatLayout {
  // A mark may stand behind a figure that is derived.
  const words = [...rows.flatMap(({ cells }) => cells.map((cell) => `${cell.words}*`)), ...heads];
  const least = Math.ceil(max(words, (one) => measureText(one, TEXT, 600)) ?? 0) + PAD + GAP;
  const names =
    max(rows, ({ name }) => max(wrapEvenly(name, width * SHARE, TEXT, 600), (line) => measureText(line, TEXT, 600))) ??
    0;
  const beside = Math.ceil(names) + NAME_GAP;
  const fits = beside + heads.length * least <= width;
  const left = fits ? beside : 0;
  const inLine = fits ? heads.length : Math.max(1, Math.min(heads.length, Math.floor((width + GAP) / least)));
  const lines = Math.ceil(heads.length / inLine);
  // As many in each line as can be.
  const even = Math.ceil(heads.length / lines);
  const pitch = Math.min(WIDEST, (width - left + GAP) / even);
  const placed: HeatHead[] = [];
  const headAt = (y: number, from: number, until: number): void => {
    for (let column = from; column < until; column += 1) {
      placed.push({ column, x: left + ((column - from) % even) * pitch + (pitch - GAP) / 2, y });
    }
  };
  let y = top;
  if (lines === 1) {
    headAt(y + 12, 0, heads.length);
    y += LINE + 4;
  }
  const places = rows.map(({ name, cells }): HeatPlace => {
    const own = wrapEvenly(name, fits ? width * SHARE : width, TEXT, 600);
    if (fits) {
      const height = Math.max(CELL, own.length * LINE + 4);
      const place = {
        lines: own,
        words: y + height / 2 - ((own.length - 1) * LINE) / 2 + 4.5,
        cells: cells.map((_, column) => ({ x: column * pitch + left, y: y + (height - CELL) / 2 })),
      };
      y += height + GAP;
      return place;
    }
    const first = y + 13;
    y += own.length * LINE + 4;
    const at = cells.map((_, column) => {
      if (lines > 1 && column % even === 0) {
        if (column) y += CELL + GAP;
        headAt(y + 12, column, Math.min(heads.length, column + even));
        y += LINE + 2;
      }
      return { x: (column % even) * pitch, y };
    });
    y += CELL + UNDER;
    return { lines: own, words: first, cells: at };
  });
  return { rows: places, heads: placed, cell: { width: pitch - GAP, height: CELL }, height: y };
}
