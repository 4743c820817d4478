import type { Observation } from '../../dataset/types.ts';
import { rangeOfAll } from '../rows/all-range.ts';
import type { Grid, GridRow } from '../rows/chart-grid.ts';
import { formatValue } from '../words/format-value.ts';
import { measureText } from '../layout/measure-text.ts';
import { markColumns, splitMarks, type Mark } from '../rows/row-marks.ts';
import { TEXT } from '../layout/shapes.ts';
import type { ChartInput } from '../types.ts';

/** Pixels between the middle of a mark and its words. */
export const MARK_GAP = 10;

/** The words of a value in a row of dots: outside the marks, so that they never meet, or over one that has a span behind it. */
export interface DotLabel {
  words: string;
  value: number;
  /** The mark it belongs to; null at the end of a span. */
  mark: Mark | null;
  side: 'left' | 'right' | 'over-left' | 'over-right' | 'over';
  /** Pixels that it needs beyond its mark. */
  room: number;
}

/** The labels of one row; a mark says its series where the rows have different ones and a legend could not. */
export function dotLabels(row: GridRow, grid: Grid, input: ChartInput): DotLabel[] {
  const { marks, low, high } = splitMarks(row, grid, input);
  const named = markColumns(grid, input).length > 2;
  const make = (observation: Observation, mark: Mark | null, side: DotLabel['side']): DotLabel => {
    const value = formatValue(observation, input.language);
    const words = named && mark ? `${value} (${mark.column.name})` : value;
    return { words, value: observation.value!, mark, side, room: Math.ceil(measureText(words, TEXT, 600)) + MARK_GAP };
  };
  const sorted = [...marks].sort((a, b) => a.value - b.value || a.series - b.series);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const over = (low && high) || rangeOfAll(row, input);
  const sides = over ? (['over-left', 'over-right'] as const) : (['left', 'right'] as const);
  const outer = first && last && first !== last;
  return [
    ...(low && high ? [make(low, null, 'left'), make(high, null, 'right')] : []),
    ...(outer ? [make(first.observation, first, sides[0]), make(last.observation, last, sides[1])] : []),
    ...(first && !outer ? [make(first.observation, first, over ? 'over' : 'right')] : []),
  ];
}
