import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import type { ProgressRow } from './progress-rows.ts';
import { BASELINE, LINE, TEXT } from '../layout/shapes.ts';
import type { Size } from '../layout/plot.ts';

/** Height of a bar, pixels between columns, and between counts and percentage where they stand side by side. */
export const BAR = 10;
export const COLUMN_GAP = 24;
export const PERCENT_GAP = 10;

/** Where the words and bars of a progress chart stand, in pixels. */
export interface ProgressLayout {
  rows: { lines: string[]; top: number; words: number; bar: number }[];
  /** Where the counts begin on a wide picture, and how far from there the bars do. */
  counts: number;
  bars: number;
  /** The widest percentage, or value of another source; 0 when there is none. */
  percent: number;
  height: number;
}

/** Names, counts, bars and percentages side by side on a wide picture; on a narrow one the words stand over the bars. */
export function progressLayout(rows: readonly ProgressRow[], size: Size, width: number): ProgressLayout {
  const wide = size === 'wide';
  const close = size === 'small';
  const counts = widest(
    rows.map((row) => row.counts),
    600,
  );
  const percent = widest(
    rows.map(({ percent: own, others }) => own || others.map(({ words }) => words).join(', ')),
    400,
  );
  const gap = rows.some(({ others }) => others.length) ? 2 * PERCENT_GAP : PERCENT_GAP;
  const room = wide ? width * 0.32 : width - counts - (percent ? percent + gap : 0) - COLUMN_GAP / 2;
  const names = rows.map((row) => wrapEvenly(row.name, room, TEXT, 600));
  let top = 0;
  const placed = names.map((lines) => {
    const block = lines.length * LINE;
    const height = wide ? Math.max(34, block + 18) : block + BAR + (close ? 14 : 24);
    const bar = wide ? top + height / 2 : top + height - BAR / 2 - (close ? 4 : 10);
    const words = wide ? bar - (block - LINE) / 2 + BASELINE : top + (close ? 14 : 18);
    top += height;
    return { lines, top: top - height, words, bar };
  });
  return {
    rows: placed,
    counts: widest(names.flat(), 600) + COLUMN_GAP,
    bars: counts + COLUMN_GAP,
    percent,
    height: top,
  };
}

function widest(words: readonly string[], weight: 400 | 600): number {
  return Math.ceil(Math.max(0, ...words.map((word) => measureText(word, TEXT, weight))));
}
