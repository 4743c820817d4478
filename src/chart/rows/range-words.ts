import { fill } from '../../language/fill.ts';
import { dotWords } from '../../language/words/chart/dot-words.ts';
import { formatAmount } from '../../language/number.ts';
import type { ChartInput, Table } from '../types.ts';
import { rangeOfAll } from './all-range.ts';
import { gridMeasure, type Grid, type GridRow } from './chart-grid.ts';

/** The middle half of all, as said beside a mark: "một nửa ở giữa: 5,12–5,80"; empty where no range is drawn. */
export function middleWords(row: GridRow, input: ChartInput): string {
  const all = rangeOfAll(row, input);
  const measure = row.cells.find((cell) => cell?.value != null)?.measure;
  if (!all || !measure) return '';
  const [from, to] = all.middle.map((end) => formatAmount(end, input.language, measure)) as [string, string];
  return fill(dotWords.middle[input.language], { from, to });
}

/** A table with how all lie in its last columns, where a range of all is drawn. */
export function rangeTable(table: Table, grid: Grid, input: ChartInput): Table {
  const { language } = input;
  const ranges = grid.rows.map((row) => rangeOfAll(row, input));
  if (!ranges.some(Boolean)) return table;
  const heads = [dotWords.lowestOfAll, dotWords.middleOfAll, dotWords.highestOfAll];
  const amount = (value: number): string => formatAmount(value, language, gridMeasure(grid));
  return {
    ...table,
    head: [...table.head, ...heads.map((head) => head[language])],
    rows: table.rows.map((row, index) => {
      const all = ranges[index];
      const texts = all ? [amount(all.low), all.middle.map(amount).join('–'), amount(all.high)] : ['', '', ''];
      return { ...row, cells: [...row.cells, ...texts.map((text) => ({ text, observation: null, notes: [] }))] };
    }),
  };
}
