import { max, type Path } from 'd3';
import { formatNumber } from '../../language/number.ts';
import { measureText } from '../layout/measure-text.ts';
import type { Plot } from '../layout/plot.ts';
import { BASELINE, group, keyed, path, TEXT, text } from '../layout/shapes.ts';
import type { Grid } from '../rows/chart-grid.ts';
import { rowChange, type RowChange } from '../rows/row-change.ts';
import type { RowPlace } from '../rows/row-layout.ts';
import { splitMarks } from '../rows/row-marks.ts';
import type { ChartInput, Shape } from '../types.ts';

/** Width of the arrow-head before a number, with the room between them; room between it and the values of the row. */
const HEAD = 13;
const CLEAR = 14;

/** The places gained or lost in each row, where rows are ranks at two periods that may be compared; else none. */
export function rankChanges(grid: Grid, input: ChartInput): (RowChange | null)[] {
  const { chart, dataset } = input;
  return grid.rows.map((row) => {
    const [before, after] = splitMarks(row, grid, input).marks;
    const { nature, compare } = after?.observation.measure ?? {};
    if (chart.series !== dataset.timeColumn || nature !== 'rank' || compare === 'none') return null;
    return rowChange(before?.observation, after?.observation);
  });
}

/** Pixels that the changes take at the right edge. */
export function changesRoom(changes: readonly (RowChange | null)[], { language }: ChartInput): number {
  const widest = max(changes, (change) => (change ? HEAD + measureText(wordsOf(change, language), TEXT, 600) : 0));
  return widest ? Math.ceil(widest) + CLEAR : 0;
}

/** At the end of each row a head that points up or down, and by how many places. */
export function changeShapes(
  changes: readonly (RowChange | null)[],
  grid: Grid,
  places: readonly RowPlace[],
  input: ChartInput,
  plot: Plot,
): Shape[] {
  // All heads in one column, as wide as the widest number needs.
  const x = Math.round(plot.width - changesRoom(changes, input) + CLEAR);
  return [false, true].flatMap((accent) => {
    const own = grid.rows.flatMap(({ key, emphasis }, index) => {
      const change = changes[index];
      return change && emphasis === accent ? { key, change, y: places[index]!.band } : [];
    });
    if (!own.length) return [];
    const words = own.flatMap(({ key, change, y }) =>
      keyed(key, [text(plot.width, y + BASELINE, wordsOf(change, input.language))]),
    );
    const heads = (pen: Path): void => {
      for (const { change, y } of own) {
        if (change.way === 'same') continue;
        const up = change.way === 'up' ? 1 : -1;
        pen.moveTo(x, y + 3 * up);
        pen.lineTo(x + 4, y - 4 * up);
        pen.lineTo(x + 8, y + 3 * up);
        pen.closePath();
      }
    };
    return [
      path(heads, accent ? 'v v1 em' : 'v v1'),
      group({ class: accent ? 's em' : 'n', 'text-anchor': 'end' }, words),
    ];
  });
}

function wordsOf({ way, amount }: RowChange, language: ChartInput['language']): string {
  return way === 'same' ? '0' : formatNumber(amount, language);
}
