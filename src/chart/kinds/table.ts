import { gridSeries } from '../rows/chart-grid.ts';
import { gridTable } from '../rows/grid-table.ts';
import type { Frame, Plan, Plot } from '../layout/plot.ts';
import { group, path, formatCoordinate, textLines } from '../layout/shapes.ts';
import { tablePicture } from '../rows/table-picture.ts';
import type { ChartInput, Drawing, Kind, Marks, Series } from '../types.ts';

/**
 * Figures to be looked up rather than compared. Pages show the table itself; this is its picture, for downloads and embeds:
 * ruled rows on a wide picture, on a narrow one each row a block of heading and value.
 */
export const table: Kind = {
  sizes: ['wide', 'narrow', 'small'],
  series: gridSeries,
  plan,
  draw,
  notes: () => [],
  table: gridTable,
};

function plan(input: ChartInput, _series: readonly Series[], { size, width }: Frame): Plan {
  const { height } = tablePicture(gridTable(input), size, width);
  return { height, x: null, y: null, left: 0, right: 0, inset: { top: 0, bottom: 0 } };
}

function draw({ input, plot }: Drawing): Marks {
  const { cells, rules } = tablePicture(gridTable(input), plot.size, plot.width);
  const words = cells.map(({ x, y, lines, end, tone }) => {
    return group(
      { ...(tone ? { class: tone } : {}), ...(end ? { 'text-anchor': 'end' } : {}) },
      textLines(x, y, lines),
    );
  });
  return { shapes: [path(ruled(rules, plot), 'g b'), ...words], targets: [] };
}

function ruled(rules: readonly number[], { width }: Plot): string {
  return rules.map((y) => `M0 ${formatCoordinate(y)}H${width}`).join('');
}
