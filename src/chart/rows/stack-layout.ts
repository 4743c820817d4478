import { max } from 'd3';
import { spread } from '../layout/boxes.ts';
import { measureText, wrapText } from '../layout/measure-text.ts';
import { LINE, TEXT } from '../layout/shapes.ts';
import { filled, type Part, type PartedRow } from './stack-rows.ts';

/** Height of a bar; pixels between labels, and of the swatch before one. */
export const BAR = 22;
const LABEL_GAP = 18;
const SWATCH = 16;

/** Where one row of a stacked bar stands, in pixels; words are given by their baselines. */
export interface StackRow {
  row: PartedRow;
  lines: string[];
  words: number;
  /** The sum written out, at the right end of the name's line or on lines of its own. */
  sum: { lines: string[]; y: number; end: boolean };
  /** The top of the bar. */
  bar: number;
  labels: { part: Part; lines: string[]; x: number; y: number }[];
}

/** Rows below each other: name and sum, the bar on a scale up to `most`, under it the names of its parts. */
export function stackLayout(
  rows: readonly PartedRow[],
  most: number,
  width: number,
): { rows: StackRow[]; height: number } {
  let y = 0;
  const placed = rows.map((row) => {
    const words = y + 13;
    const sum = measureText(row.sum, TEXT, 600);
    const beside = measureText(row.name, TEXT, 600) + LABEL_GAP + sum <= width;
    const lines = wrapText(row.name, width, TEXT, 600);
    const sumLines = beside ? [row.sum] : wrapText(row.sum, width, TEXT, 600);
    const sumY = beside ? words : words + lines.length * LINE;
    const bar = y + (lines.length + (beside ? 0 : sumLines.length)) * LINE + 6;
    const own = { row, lines, words, sum: { lines: sumLines, y: sumY, end: beside }, bar };
    if (!row.known) {
      y = bar + 8;
      return { ...own, labels: [] };
    }
    const labels = placeLabels(filled(row.parts), (value) => (value / most) * width, bar + BAR + 19, width);
    y = max(labels, (label) => label.y + label.lines.length * LINE)! + 8;
    return { ...own, labels };
  });
  return { rows: placed, height: y };
}

/** Each part's value and name under itself, moved aside as little as needed; in lines of their own where they do not fit in one. */
function placeLabels(
  parts: readonly Part[],
  x: (value: number) => number,
  y: number,
  width: number,
): StackRow['labels'] {
  const labels = parts.map((part) => {
    const lines = wrapText(part.words, width - SWATCH, TEXT);
    return { part, lines, taken: SWATCH + max(lines, (line) => measureText(line, TEXT))! + LABEL_GAP };
  });
  if (labels.reduce((sum, { taken }) => sum + taken, -LABEL_GAP) <= width) {
    const wanted = labels.map(({ part, taken }) => ({ middle: x(part.from) + taken / 2, height: taken }));
    const middles = spread(wanted, 0, width + LABEL_GAP);
    return labels.map(({ part, lines, taken }, index) => ({ part, lines, x: middles[index]! - taken / 2, y }));
  }
  let [left, line] = [0, 0];
  let tall = 0;
  return labels.map(({ part, lines, taken }) => {
    if (left > 0 && left + taken - LABEL_GAP > width) {
      [left, line, tall] = [0, line + tall, 0];
    }
    const label = { part, lines, x: left, y: y + line * LINE };
    left += taken;
    tall = Math.max(tall, lines.length);
    return label;
  });
}
