import { formatObservation } from '../../dataset/format-observation.ts';
import { sentences as sayChart } from '../../language/chart-sentences.ts';
import { parsePeriod } from '../../language/period.ts';
import { rowSentences as say } from '../../language/row-sentences.ts';
import { chartGrid, gridSeries } from '../chart-grid.ts';
import { figureWords, rowWordsName } from '../describe-grid.ts';
import { gridTable } from '../grid-table.ts';
import type { Plan, Plot } from '../plot.ts';
import { group, path, formatCoordinate, textLines } from '../shapes.ts';
import { tablePicture } from '../table-picture.ts';
import type { ChartInput, Frame, Series } from '../types.ts';
import type { Drawing, Kind, Marks } from './kind.ts';

/** Rows above this many are told by their number alone. */
const LISTED = 12;

/**
 * Figures to be looked up rather than compared. Pages show the table itself; this is its picture, for downloads and embeds:
 * ruled rows on a wide picture, on a narrow one each row a block of heading and value.
 */
export const table: Kind = {
  sizes: ['wide', 'narrow'],
  series: gridSeries,
  plan,
  draw,
  notes: () => [],
  describe,
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

/** Every row's figures with their names, of a long table only how long it is. */
function describe(input: ChartInput): string[] {
  const { language } = input;
  const { columns, rows } = chartGrid(input);
  if (!rows.length) return [];
  const words = rows.map((row) => {
    const figures = row.cells.flatMap((cell, index) => {
      if (!cell) return [];
      const value = formatObservation(cell, language);
      return columns.length > 1 ? `${columns[index]!.name} ${value}` : value;
    });
    if (columns.length === 1) return figureWords(row, figures[0] ?? '–', input);
    return `${rowWordsName(row, input)}: ${figures.join(', ')}`;
  });
  if (words.length > LISTED) return [say.counted(words.length, language)];
  const periods = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.period ?? [])));
  const period = periods.size === 1 ? parsePeriod([...periods][0]!) : null;
  const dated = period && input.chart.rows !== input.dataset.timeColumn;
  return [dated ? sayChart.listed(period, words, language) : say.listedRows(words)];
}
