import { max } from 'd3';
import { measureText, wrapText } from '../layout/measure-text.ts';
import { BASELINE, LINE, TEXT, textLines } from '../layout/shapes.ts';
import type { Shape } from '../types.ts';

/** Width in pixels that a swatch or mark takes before its words, and the space after an entry. */
const SWATCH = 22;
const GAP = 18;

/** An entry of a legend: its words, and where it stands, in pixels. */
export interface LegendEntry {
  lines: string[];
  x: number;
  /** The middle of its first line, where its mark is drawn. */
  y: number;
}

/** Entries from left to right, on as many lines as they need, beginning at `top`; with the height they take. */
export function legendLayout(
  names: readonly string[],
  width: number,
  top = 0,
): { entries: LegendEntry[]; height: number } {
  let x = 0;
  let y = top;
  let tall = 0;
  const entries = names.map((name) => {
    const lines = wrapText(name, width - SWATCH, TEXT);
    const taken = SWATCH + max(lines, (line) => measureText(line, TEXT))!;
    if (x > 0 && x + taken > width) {
      x = 0;
      y += tall * LINE + 4;
      tall = 0;
    }
    const entry = { lines, x, y: y + LINE / 2 };
    tall = Math.max(tall, lines.length);
    x += taken + GAP;
    return entry;
  });
  return { entries, height: names.length ? y - top + tall * LINE + 10 : 0 };
}

/** The words of a legend, and at each entry the mark that its kind draws there. */
export function legendShapes(
  entries: readonly LegendEntry[],
  mark: (index: number, x: number, y: number) => Shape[],
): Shape[] {
  return entries.flatMap(({ lines, x, y }, index) => [
    ...mark(index, x + 7, y),
    ...textLines(x + SWATCH, y + BASELINE, lines),
  ]);
}
