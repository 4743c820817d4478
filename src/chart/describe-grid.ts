import { formatObservation } from '../dataset/format-observation.ts';
import type { Observation } from '../dataset/types.ts';
import { insideSentence, sentenceCase, sentences as say } from '../language/chart-sentences.ts';
import { namePeriod, parsePeriod } from '../language/period.ts';
import { rowSentences as sayRows } from '../language/row-sentences.ts';
import { chartGrid } from './chart-grid.ts';
import type { Grid, GridColumn, GridRow } from './chart-grid.ts';
import { markColumns, splitMarks } from './row-marks.ts';
import { periodHeading } from './series-steps.ts';
import type { ChartInput } from './types.ts';

/** Above this many rows a description gives their number and extremes in place of a list. */
const LISTED = 10;

/** Sentences on a chart of rows: each row's figures, or how many rows and what is emphasised; the highest and the lowest; what is missing. */
export function describeGrid(input: ChartInput): string[] {
  const grid = chartGrid(input);
  const known = grid.rows.filter(({ cells }) => cells.some((cell) => cell?.value != null));
  const absent = grid.rows.filter((row) => !known.includes(row)).map(({ name }) => name);
  if (!known.length) return [];
  const chosen = known.filter(({ emphasis }) => emphasis);
  const said =
    known.length <= LISTED
      ? [listed(known, grid, input)]
      : [sayRows.counted(grid.rows.length, input.language), ...(chosen.length ? [listed(chosen, grid, input)] : [])];
  const extremes = describeExtremes(known, grid, input);
  if (extremes) said.push(extremes);
  if (absent.length) said.push(sayRows.missing(absent, input.language));
  return said;
}

function listed(rows: readonly GridRow[], grid: Grid, input: ChartInput): string {
  const words = rows.map((row) => rowWords(row, grid, input));
  const period = commonPeriod(rows, input);
  return period ? say.listed(period, words, input.language) : sayRows.listedRows(words);
}

/** The one period of all figures shown, where time is neither the rows nor the columns. */
function commonPeriod(rows: readonly GridRow[], { chart, dataset }: ChartInput): ReturnType<typeof parsePeriod> {
  if (chart.rows === dataset.timeColumn || chart.series === dataset.timeColumn) return null;
  const periods = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.period ?? [])));
  return periods.size === 1 ? parsePeriod([...periods][0]!) : null;
}

/** "Indonesia: hạng 75 (2022), hạng 55 (2025), tăng 20 bậc". */
function rowWords(row: GridRow, grid: Grid, input: ChartInput): string {
  const { language } = input;
  const { marks, low, high } = splitMarks(row, grid, input);
  const quantity = (one: Observation): string => formatObservation(one, language);
  if (grid.columns.length === 1) return figureWords(row, quantity(marks[0]!.observation), input);
  const several = markColumns(grid, input).length > 1;
  const words = marks.map(({ observation, column }) => {
    return several ? `${quantity(observation)} (${columnWords(column, input)})` : quantity(observation);
  });
  const move = moveOf(marks[0]?.observation, marks[1]?.observation, input);
  if (move) words.push(move);
  if (low && high) words.push(sayRows.span(quantity(low), quantity(high), language));
  return `${rowWordsName(row, input)}: ${words.join(', ')}`;
}

/** A row's one figure after its name: "Singapore hạng 2", "nghị định về Chính phủ số là 10 nghị định". */
export function figureWords(row: GridRow, value: string, input: ChartInput): string {
  const { chart, dataset, language } = input;
  const name = rowWordsName(row, input);
  // A measure's name, unlike a place's, is a common noun.
  if (chart.rows === 'indicator') return sayRows.named(insideSentence(name), value, language);
  return chart.rows === dataset.timeColumn ? sayRows.named(name, value, language) : `${name} ${value}`;
}

/** The name of a row as a sentence has it: "Năm 2023" where rows are periods. */
export function rowWordsName({ key, name }: GridRow, { chart, dataset, language }: ChartInput): string {
  const period = chart.rows === dataset.timeColumn ? parsePeriod(key) : null;
  return period ? sentenceCase(namePeriod(period, language)) : name;
}

function columnWords({ key, name }: GridColumn, { chart, dataset, language }: ChartInput): string {
  return chart.series === dataset.timeColumn ? periodHeading(key, language) : name;
}

/** The change between two marks that are periods of one measure, where the measure says that its periods compare. */
function moveOf(before: Observation | undefined, after: Observation | undefined, input: ChartInput): string {
  const { chart, dataset, language } = input;
  if (!before || !after || chart.series !== dataset.timeColumn || after.measure.compare === 'none') return '';
  if (before.attributes['method'] !== after.attributes['method']) return '';
  const { measure } = after;
  const difference = after.value! - before.value!;
  const style = { unit: measure.unit, decimals: measure.decimals };
  const up = measure.nature === 'rank' ? difference < 0 : difference > 0;
  const amount = say.difference(measure.nature, Math.abs(difference), style, language);
  return sayRows.moved(difference === 0 ? 'same' : up ? 'up' : 'down', amount, language);
}

/** Of three rows or more with one mark each in one unit. */
function describeExtremes(rows: readonly GridRow[], grid: Grid, { language }: ChartInput): string {
  if (rows.length < 3 || grid.columns.length > 1) return '';
  const figures = rows.map(({ name, cells }) => ({ name, observation: cells[0]! }));
  const units = new Set(figures.map(({ observation }) => observation.measure.unit.code));
  if (units.size > 1) return '';
  const values = figures.map(({ observation }) => observation.value!);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value: number) => {
    const found = figures.filter(({ observation }) => observation.value === value);
    return { value: formatObservation(found[0]!.observation, language), names: found.map(({ name }) => name) };
  };
  if (least === most) return sayRows.level(rows.length, at(least).value, language);
  const rank = figures[0]!.observation.measure.nature === 'rank';
  return rank ? sayRows.extremes(at(least), at(most), language) : sayRows.extremes(at(most), at(least), language);
}
