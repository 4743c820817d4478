import { formatObservation } from '../../dataset/write/format-observation.ts';
import { sentences as say } from '../../language/words/chart/chart-sentences.ts';
import { rowSentences as sayRows } from '../../language/words/chart/row-sentences.ts';
import { parsePeriod } from '../../language/period.ts';
import { chartGrid } from '../rows/chart-grid.ts';
import type { ChartInput } from '../types.ts';
import { describeFigures } from './describe-figures.ts';
import { gapOf, rowName } from './describe-grid.ts';

/** Sentences on a heat table: how many rows of which figures; where columns are periods, those of the last; rows without a figure. */
export function describeHeatTable(input: ChartInput): string[] {
  const { chart, dataset, language } = input;
  const { columns, rows } = chartGrid(input);
  const known = rows.filter(({ cells }) => cells.some((cell) => cell?.value != null));
  if (!known.length) return [];
  const said = [
    describeFigures(
      known.flatMap(({ cells }) => cells),
      input,
      rows.length,
    ),
  ];
  if (chart.series === dataset.timeColumn) {
    const last = columns.findLastIndex((_, index) => known.some(({ cells }) => cells[index]?.value != null));
    const words = known.flatMap((row) => {
      const cell = row.cells[last];
      return cell?.value == null ? [] : sayRows.named(rowName(row, input), formatObservation(cell, language), language);
    });
    said.push(say.listed('', parsePeriod(columns[last]!.key), words, language));
  }
  const empty = rows.filter((row) => !known.includes(row)).map((row) => gapOf(row, input));
  return [...said, say.missing(empty, language)].filter(Boolean);
}
