import { gridSeries } from '../rows/chart-grid.ts';
import { gridTable } from '../rows/grid-table.ts';
import { noAxes, type Plot } from '../layout/plot.ts';
import { group, path, textLines, strokes } from '../layout/shapes.ts';
import { tablePicture, type TablePicture } from '../rows/table-picture.ts';
import type { Kind, Marks, Prepared, Table } from '../types.ts';

/**
 * Figures to be looked up rather than compared. Pages show the table itself; this is its picture, for downloads and embeds:
 * ruled rows on a wide picture, on a narrow one each row a block of heading and value.
 */
export const table: Kind<Prepared & { table: Table }, TablePicture> = {
  along: 'rows',
  asTable: true,
  sizes: ['wide', 'narrow', 'small'],
  prepare: (input) => ({ series: gridSeries(input), table: gridTable(input) }),
  plan({ table }, { size, width }) {
    const layout = tablePicture(table, size, width);
    return { ...noAxes, height: layout.height, layout };
  },
  draw,
  notes: () => [],
  table: ({ table }) => table,
};

function draw(_rows: Prepared, { cells, rules }: TablePicture, plot: Plot): Marks {
  const words = cells.map(({ x, y, lines, end, tone }) => {
    return group(
      { ...(tone ? { class: tone } : {}), ...(end ? { 'text-anchor': 'end' } : {}) },
      textLines(x, y, lines),
    );
  });
  return { shapes: [path(strokes(rules.map((y) => [0, y, plot.width, y])), 'g b'), ...words], targets: [] };
}
