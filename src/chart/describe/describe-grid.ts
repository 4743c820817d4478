import { max, min } from 'd3';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import { overlapsAny } from '../../dataset/intervals.ts';
import { measuredAlike } from '../../dataset/method-of.ts';
import type { Observation } from '../../dataset/types.ts';
import { insideSentence, joined, sentences as say, type Gap } from '../../language/words/chart/chart-sentences.ts';
import { span } from '../../language/words/chart/dot-words.ts';
import { namePeriod, parsePeriod, type Period } from '../../language/period.ts';
import { rowSentences as sayRows } from '../../language/words/chart/row-sentences.ts';
import { chartGrid, type Grid, type GridColumn, type GridRow } from '../rows/chart-grid.ts';
import { commonNoun, nameInside } from '../words/code-name.ts';
import { describeFigures } from './describe-figures.ts';
import { markColumns, splitMarks } from '../rows/row-marks.ts';
import { changeWords, rowChange } from '../rows/row-change.ts';
import { endsOf } from './ends-of.ts';
import { periodHeading } from '../series-steps.ts';
import type { ChartInput } from '../types.ts';

/** Above this many rows a description gives their number, what is emphasised and the extremes in place of a list. */
const LISTED = 12;

/** Sentences on a chart of rows: how many rows, where little else is said; each row's figures; the highest and the lowest; what is missing. */
export function describeGrid(input: ChartInput): string[] {
  const { language } = input;
  const grid = chartGrid(input);
  const known = grid.rows.filter(({ cells }) => cells.some((cell) => cell?.value != null));
  if (!known.length) return [];
  const extremes = describeExtremes(known, grid, input);
  const chosen = known.filter(({ emphasis }) => emphasis);
  const told = known.length <= LISTED || !(chosen.length || extremes) ? known : chosen;
  const topic = topicOf(known, grid, input);
  const missing = say.missing(
    grid.rows.flatMap((row) => gapsOf(row, grid, input)),
    language,
  );
  const period = commonPeriod(known, input);
  const brief = told !== known || !(extremes || missing);
  const listed = (at: Period | null): string => {
    const words = told.map((row) => rowWords(row, grid, topic, input));
    return told.length ? say.listed(topic, at, words, language) : '';
  };
  if (!brief) return [listed(period), extremes, missing].filter(Boolean);
  // Said once: beside the topic, or with the number of figures.
  const aside = topic && told.length ? period : null;
  const cells = known.flatMap((row) => row.cells);
  return [describeFigures(aside ? [] : cells, input, grid.rows.length), listed(aside), extremes, missing].filter(
    Boolean,
  );
}

/** A row without figures, or the columns of a row that the data know as absent. */
function gapsOf(row: GridRow, grid: Grid, input: ChartInput): Gap[] {
  const gap = gapOf(row, input);
  if (!row.cells.some((cell) => cell?.value != null)) return [gap];
  const columns = grid.columns.flatMap((column, index) => {
    return row.cells[index]?.value === null ? columnWords(column, input) : [];
  });
  return columns.length ? [{ ...gap, of: `${gap.of} (${joined(columns, input.language)})` }] : [];
}

/** What a row lacks, with the status of its first absent figure. */
export function gapOf(row: GridRow, input: ChartInput): Gap {
  const status = row.cells.find((cell) => cell?.value === null)?.status ?? 'O';
  return { status, of: rowName(row, input) };
}

/** The name of a row as a sentence has it: "năm 2023" where rows are periods, a measure or another common noun without its capital. */
export function rowName({ key, name }: GridRow, { chart, dataset, language }: ChartInput): string {
  if (chart.rows === 'indicator') return insideSentence(name);
  const period = chart.rows === dataset.timeColumn ? parsePeriod(key) : null;
  return period ? namePeriod(period, language) : nameInside(dataset, chart.rows ?? '', key, language);
}

/** What all figures listed are about: their one measure, and a place that the chart is about as a whole. */
function topicOf(rows: readonly GridRow[], grid: Grid, input: ChartInput): string {
  const { chart, dataset, language } = input;
  const marks = rows.flatMap((row) => splitMarks(row, grid, input).marks);
  const measures = new Set(marks.map(({ observation }) => observation.measure.name[language]));
  const places = Object.entries(chart.select).flatMap(([column, code]) => {
    if (typeof code !== 'string' || [chart.rows, chart.series, 'indicator', dataset.timeColumn].includes(column))
      return [];
    return commonNoun(dataset, column, code, language) ? [] : nameInside(dataset, column, code, language);
  });
  return [...(measures.size === 1 ? measures : []), ...places].join(', ');
}

/** The one period of all figures shown, where time is neither the rows nor the columns. */
function commonPeriod(rows: readonly GridRow[], { chart, dataset }: ChartInput): Period | null {
  if (chart.rows === dataset.timeColumn || chart.series === dataset.timeColumn) return null;
  const periods = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.period ?? [])));
  return periods.size === 1 ? parsePeriod([...periods][0]!) : null;
}

/** "Indonesia hạng 75 (2022), hạng 55 (2025), tăng 20 bậc", "nghị định về Chính phủ số là 10 nghị định". */
function rowWords(row: GridRow, grid: Grid, topic: string, input: ChartInput): string {
  const { chart, dataset, language } = input;
  const { marks, low, high } = splitMarks(row, grid, input);
  const several = markColumns(grid, input).length > 1;
  const words = marks.map(({ observation, column }) => {
    const quantity = formatObservation(observation, language);
    return several ? `${quantity} (${columnWords(column, input)})` : quantity;
  });
  const move = moveOf(marks[0]?.observation, marks[1]?.observation, input);
  if (move) words.push(move);
  if (low && high) words.push(span(endOf(low, input), endOf(high, input), language));
  // A row that is the one measure has been named.
  if (row.name === topic) return words.join(', ');
  const name = rowName(row, input);
  // What is no place, a measure or a period, is parted from its figure.
  const period = chart.rows === dataset.timeColumn ? parsePeriod(row.key) : null;
  if (!period && chart.rows !== 'indicator') return `${name} ${words.join(', ')}`;
  return sayRows.named(period ? say.during(period, language) : name, words.join(', '), language);
}

function columnWords({ key, name }: GridColumn, { chart, dataset, language }: ChartInput): string {
  if (chart.series === dataset.timeColumn) return periodHeading(key, language);
  return chart.series === 'indicator' ? insideSentence(name) : nameInside(dataset, chart.series ?? '', key, language);
}

/** "78,16% (tỉnh thấp nhất)": an end of a span, with what it is. */
function endOf(observation: Observation, { chart, language }: ChartInput): string {
  const value = formatObservation(observation, language);
  return chart.series === 'indicator' ? `${value} (${insideSentence(observation.measure.name[language])})` : value;
}

/** The change between two marks that are periods of one measure, where the measure says that its periods compare. */
function moveOf(before: Observation | undefined, after: Observation | undefined, input: ChartInput): string {
  const { chart, dataset, language } = input;
  if (chart.series !== dataset.timeColumn || after?.measure.compare === 'none') return '';
  const change = rowChange(before, after);
  return change && after ? changeWords(change, after, language) : '';
}

/** Of three rows or more of one measure: by their one mark, or by the last of several periods. */
function describeExtremes(rows: readonly GridRow[], grid: Grid, input: ChartInput): string {
  const { chart, dataset, language } = input;
  const last = grid.columns.length - 1;
  if (chart.unlike || (last > 0 && chart.series !== dataset.timeColumn)) return '';
  const figures = rows.flatMap((row) => {
    // The mean of all is none of them.
    const observation = row.key === chart.level ? null : row.cells[last];
    return observation?.value == null ? [] : { row, observation, value: observation.value };
  });
  if (figures.length < 3 || new Set(figures.map(({ observation }) => observation.measure.id)).size > 1) return '';
  const values = figures.map(({ value }) => value);
  const ends = [max(values)!, min(values)!];
  const observations = figures.map(({ observation }) => observation);
  if (!observations.every((one) => measuredAlike(one, observations[0]!))) return '';
  const at = (end: number | undefined) => observations.filter(({ value }) => value === end);
  if (ends.some((end) => overlapsAny(at(end), observations))) return '';
  const quantity = (end: number): string =>
    formatObservation(figures.find(({ value }) => value === end)!.observation, language);
  if (ends[0] === ends[1]) return sayRows.level(figures.length, quantity(ends[0]!), language);
  const words = ends.map((end) => {
    const names = joined(
      figures.filter(({ value }) => value === end).map(({ row }) => rowName(row, input)),
      language,
    );
    return chart.rows === dataset.timeColumn ? `${quantity(end)} (${names})` : `${names} (${quantity(end)})`;
  });
  const names = endsOf(figures[0]!.observation.measure);
  if (names.reversed) words.reverse();
  const period = last > 0 ? parsePeriod(grid.columns[last]!.key) : null;
  const of = period ? say.during(period, language) : '';
  return sayRows.extremes(of, Boolean(input.kind.asTable), names.words, words, language);
}
