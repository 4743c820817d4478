import { extent, min, type Path } from 'd3';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { fill } from '../../language/fill.ts';
import { insideSentence } from '../../language/words/chart/chart-sentences.ts';
import { dotWords } from '../../language/words/chart/dot-words.ts';
import { rangeOfAll } from '../rows/all-range.ts';
import type { Grid, GridRow } from '../rows/chart-grid.ts';
import { dotLabels, MARK_GAP, type DotLabel } from './dot-labels.ts';
import { legendLayout, legendShapes } from '../rows/legend.ts';
import { measureText } from '../layout/measure-text.ts';
import type { Plot } from '../layout/plot.ts';
import type { RowPlace } from '../rows/row-layout.ts';
import { markColumns, splitMarks, type Mark, type RowMarks } from '../rows/row-marks.ts';
import { BASELINE, dots, group, keyed, path, strokes, TEXT, text, textLines, type Stroke } from '../layout/shapes.ts';
import type { ChartInput, Shape } from '../types.ts';

/** Shorter joints carry no arrow. */
const ARROW = 28;

/** Which mark is which, where all rows have the same one or two; and what the span behind them is. */
export function dotLegend(grid: Grid, input: ChartInput, width: number): { shapes: Shape[]; height: number } {
  const columns = markColumns(grid, input);
  const span = grid.columns.filter((column) => !columns.includes(column)).map(({ name }) => name);
  const names =
    columns.length > 2 || (columns.length < 2 && !span.length && !input.chart.among)
      ? []
      : columns.map(({ name }) => name);
  if (span.length) names.push(span.join(' – '));
  const all = allWords(grid, input);
  if (all) names.push(all);
  const { entries, height } = legendLayout(names, width);
  const shapes = legendShapes(entries, (index, x, y) => {
    const column = index < names.length - (all ? 1 : 0) ? columns[index] : undefined;
    if (all && index === names.length - 1) return allShapes([x - 7, x + 7], [x - 3, x + 3], y);
    if (!column) return [group({ class: 's' }, [path(strokes(spanStrokes(x - 7, x + 7, y)), 'l')])];
    const marks = grid.rows.flatMap((row) =>
      splitMarks(row, grid, input).marks.filter((mark) => mark.column === column),
    );
    const derived = marks.length > 0 && marks.every(isDerived);
    return [
      group({ class: toneOf(column.emphasis, grid) }, markDots(x, y, columns.length === 2 && index === 0, derived)),
    ];
  });
  return { shapes, height };
}

/** Of how many a range stands behind the marks, and what its parts are; empty where none does. */
function allWords({ rows }: Grid, input: ChartInput): string {
  const { chart, dataset, language } = input;
  const [least, most] = extent(rows.flatMap((row) => rangeOfAll(row, input)?.count ?? []));
  if (least === undefined) return '';
  const what = dataset.meta.columns.find(({ id }) => id === chart.among)?.label[language] ?? '';
  const n = least === most ? String(least) : `${least}–${most}`;
  return fill(dotWords.all[language], { n, what: insideSentence(what) });
}

/** One row: its name, a rule from the axis' start to its marks, the span, the joint, the marks and their values. */
export function dotRow(
  row: GridRow,
  grid: Grid,
  place: RowPlace,
  names: number,
  input: ChartInput,
  plot: Plot,
): Shape[] {
  const parts = splitMarks(row, grid, input);
  const labels = dotLabels(row, grid, input);
  const own = (part: string, shapes: readonly Shape[]): Shape[] => keyed(`${row.key} ${part}`, shapes);
  const name = group(row.emphasis ? { class: 's em' } : {}, textLines(0, place.words, place.lines));
  const all = rangeOfAll(row, input);
  const first = min([
    plot.right,
    all ? plot.x(all.low) : Infinity,
    ...labels.map((label) => labelBox(label, plot)[0]),
  ])!;
  if (!labels.length) {
    const words = group({ class: 't' }, [text(names, place.band + BASELINE, absence(row, input))]);
    return [...own('name', [name]), ...own('absent', [words])];
  }
  return [
    ...own('name', [name]),
    ...own(
      'guide',
      first - 6 > plot.left + 4 ? [path(strokes([[plot.left, place.band, first - 6, place.band]]), 'g')] : [],
    ),
    ...own('all', allOf(row, place.band, input, plot)),
    ...own('span', spans(parts, row, place.band, plot)),
    ...own('joint', joint(parts, row, place.band, input, plot)),
    ...parts.marks.flatMap((mark, index) => {
      const hollow = isHollow(mark, index, parts, grid, input);
      const tone = toneOf(row.emphasis || mark.column.emphasis, grid);
      const shapes = markDots(plot.x(mark.value), place.band, hollow, isDerived(mark));
      return own(mark.column.key, [group({ class: tone }, shapes)]);
    }),
    ...own('value', labelGroups(labels.map((label) => labelShape(label, row, grid, place.band, plot)))),
  ];
}

function isDerived({ observation }: Mark): boolean {
  return observation.basis === 'derived';
}

/** The word behind the value of the first ring that has room for it. */
export function derivedWord(grid: Grid, places: readonly RowPlace[], input: ChartInput, plot: Plot): Shape[] {
  const word = chartWords.derived[input.language];
  for (const [index, row] of grid.rows.entries()) {
    const labels = dotLabels(row, grid, input);
    const label = labels.find(({ mark, side }) => mark && isDerived(mark) && side === 'right');
    if (!label) continue;
    const x = labelBox(label, plot)[1] + 6;
    const free = x + measureText(word, TEXT) <= plot.width;
    if (free) return [group({ class: 't' }, [text(x, places[index]!.band + BASELINE, word)])];
  }
  return [];
}

/** Why a row has no mark. */
function absence({ cells }: GridRow, { language }: ChartInput): string {
  const known = cells.find((cell) => cell !== null);
  return known ? formatObservation(known, language) : chartWords.absent[language];
}

/** The first of two is hollow: of two series the first one everywhere, else the first in its row. */
function isHollow(mark: Mark, index: number, { marks }: RowMarks, grid: Grid, input: ChartInput): boolean {
  const columns = markColumns(grid, input);
  return columns.length === 2 ? mark.column === columns[0] : marks.length > 1 && index === 0;
}

/** The accent for what is emphasised; ink for the others when nothing is, else grey. */
function toneOf(emphasis: boolean, { columns, rows }: Grid): string {
  if (emphasis) return 's em';
  return [...columns, ...rows].some((one) => one.emphasis) ? 's' : 's in';
}

function markDots(x: number, y: number, hollow: boolean, derived = false): Shape[] {
  const at = [[x, y]] as const;
  if (derived) return [...dots(at, 'r'), ...dots(at, 'q')];
  return hollow ? [...dots(at, 'p'), ...dots(at, 'h')] : dots(at, 'p');
}

function spans({ low, high }: RowMarks, { emphasis }: GridRow, y: number, plot: Plot): Shape[] {
  if (!low || !high) return [];
  return [
    group({ class: emphasis ? 's em' : 's' }, [
      path(strokes(spanStrokes(plot.x(low.value!), plot.x(high.value!), y)), 'l'),
    ]),
  ];
}

/** How all lie of which the marks are some: a span, thick over the middle half. */
function allOf(row: GridRow, y: number, input: ChartInput, plot: Plot): Shape[] {
  const all = rangeOfAll(row, input);
  if (!all) return [];
  const ends = [plot.x(all.low), plot.x(all.high)].sort((a, b) => a - b) as [number, number];
  return allShapes(ends, all.middle.map(plot.x).sort((a, b) => a - b) as [number, number], y);
}

function allShapes(
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
  y: number,
): Shape[] {
  const thick = path((pen) => pen.rect(first, y - 6, last - first, 12), 'w');
  return [group({ class: 's' }, [path(strokes(spanStrokes(from, to, y)), 'l')]), thick];
}

/** A thin span with a stop at both ends. */
function spanStrokes(from: number, to: number, y: number): Stroke[] {
  return [
    [from, y - 4, from, y + 4],
    [to, y - 4, to, y + 4],
    [from, y, to, y],
  ];
}

/** The line between two marks; between two periods with an arrow towards the later one. */
function joint({ marks }: RowMarks, row: GridRow, y: number, { chart, dataset }: ChartInput, plot: Plot): Shape[] {
  const [before, after] = marks;
  // Two of all are no before and after.
  if (!before || !after || chart.among) return [];
  const [from, to] = [plot.x(before.value), plot.x(after.value)];
  const way = Math.sign(to - from);
  const tip = to - way * 8;
  const timed = chart.series === dataset.timeColumn && Math.abs(to - from) >= ARROW;
  const draw = (pen: Path): void => {
    pen.moveTo(from, y);
    pen.lineTo(to, y);
    if (!timed) return;
    pen.moveTo(tip - way * 5, y - 4);
    pen.lineTo(tip, y);
    pen.lineTo(tip - way * 5, y + 4);
  };
  return [group({ class: row.emphasis ? 's em' : 's' }, [path(draw, 'l')])];
}

/** The left and right end of a label's words. */
export function labelBox({ words, value, side }: DotLabel, plot: Plot): [number, number] {
  const width = measureText(words, TEXT, 600);
  const x = plot.x(value);
  const left = {
    left: x - MARK_GAP - width,
    right: x + MARK_GAP,
    'over-left': Math.max(0, x + 5 - width),
    'over-right': Math.min(plot.width - width, x - 5),
    over: Math.max(0, Math.min(x - width / 2, plot.width - width)),
  }[side];
  return [left, left + width];
}

/** Words in one tone after each other are one group. */
function labelGroups(groups: readonly Shape[]): Shape[] {
  const joined: Shape[] = [];
  for (const { attributes, children = [] } of groups) {
    const last = joined.at(-1);
    if (last?.attributes['class'] === attributes['class']) last!.children!.push(...children);
    else joined.push(group(attributes, [...children]));
  }
  return joined;
}

function labelShape(label: DotLabel, row: GridRow, grid: Grid, band: number, plot: Plot): Shape {
  const [left, right] = labelBox(label, plot);
  const { side, mark } = label;
  const level = side === 'left' || side === 'right' ? band + BASELINE : band - 10;
  const anchor = side.endsWith('left') ? 'end' : side === 'over' ? 'middle' : 'start';
  const x = { start: left, middle: (left + right) / 2, end: right }[anchor];
  const words = text(x, level, label.words, anchor === 'start' ? {} : { 'text-anchor': anchor });
  const tone = mark ? toneOf(row.emphasis || mark.column.emphasis, grid) : 't';
  return group({ class: tone }, keyed(side, [words]));
}
