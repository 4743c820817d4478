import { formatValue } from '../words/format-value.ts';
import { measureText } from '../layout/measure-text.ts';
import type { Box } from '../layout/boxes.ts';
import type { Plot } from '../layout/plot.ts';
import { group, keyed, LINE, path, strokes, TEXT, text, type Stroke } from '../layout/shapes.ts';
import type { Grid, GridRow } from '../rows/chart-grid.ts';
import type { ChartInput, Shape } from '../types.ts';

/** Pixels that the words of the level take above the rows. */
export const LEVEL_ROOM = LINE + 8;

/** The rows that have a place of their own, and the one that is an upright line through them; without one all do. */
export function partRows({ rows }: Grid, { chart }: ChartInput): { level: GridRow | null; others: GridRow[] } {
  const found = rows.find(({ key, cells }) => key === chart.level && cells.some((cell) => cell?.value != null));
  const level = found && rows.length > 1 ? found : null;
  return { level, others: rows.filter((row) => row !== level) };
}

/** The line with its name and value over it; it lifts where the words of rows stand. `top` is where the rows begin. */
export function levelShapes(
  level: GridRow,
  words: readonly Box[],
  top: number,
  input: ChartInput,
  plot: Plot,
): Shape[] {
  const observation = level.cells.findLast((cell) => cell?.value != null)!;
  const x = plot.x(observation.value!);
  const label = `${level.name}: ${formatValue(observation, input.language)}`;
  const half = measureText(label, TEXT) / 2;
  const middle = Math.max(half, Math.min(x, plot.width - half));
  const met = words.filter(({ x0, x1 }) => x0 < x + 2 && x1 > x - 2).sort((a, b) => a.y0 - b.y0);
  const starts = [top - 4, ...met.map(({ y1 }) => y1)];
  const ends = [...met.map(({ y0 }) => y0), plot.bottom];
  const parts = starts.flatMap((from, index): Stroke[] => (ends[index]! > from ? [[x, from, x, ends[index]!]] : []));
  return [
    ...keyed(`${level.key} level`, [path(strokes(parts), 'k x')]),
    ...keyed(`${level.key} name`, [group({ 'text-anchor': 'middle' }, [text(middle, top - 10, label)])]),
  ];
}
