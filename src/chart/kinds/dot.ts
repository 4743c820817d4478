import { max } from 'd3';
import { headFirst } from '../../dataset/head-first.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { dotWords, span as spanWords } from '../../language/words/chart/dot-words.ts';
import { valueAxis } from '../axes/axes.ts';
import { rangeOfAll } from '../rows/all-range.ts';
import { middleWords, rangeTable } from '../rows/range-words.ts';
import { chartGrid, gridMeasure, gridSeries, type Grid, type GridRow } from '../rows/chart-grid.ts';
import { derivedWord, dotLegend, dotRow, labelBox } from '../dots/dot-shapes.ts';
import { dotLabels, type DotLabel } from '../dots/dot-labels.ts';
import { LEVEL_ROOM, levelShapes, partRows } from '../dots/dot-level.ts';
import { changesRoom, changeShapes, rankChanges } from '../dots/rank-changes.ts';
import type { RowChange } from '../rows/row-change.ts';
import type { Box } from '../layout/boxes.ts';
import { measureText } from '../layout/measure-text.ts';
import { BASELINE, LINE, TEXT } from '../layout/shapes.ts';
import { fitTicks } from '../layout/fit-ticks.ts';
import { formatValue } from '../words/format-value.ts';
import { gridTable } from '../rows/grid-table.ts';
import { noAxes, type Axis, type Frame, type Plot, type Size } from '../layout/plot.ts';
import { rowLayout, type RowLayout } from '../rows/row-layout.ts';
import { splitMarks } from '../rows/row-marks.ts';
import { remarkOf } from '../series-steps.ts';
import type { ChartInput, Kind, Marks, Prepared, Target } from '../types.ts';

const BAND = 16;
/** With a span behind the mark the value stands over it. */
const SPAN_BAND = 40;

/** One or two marks a row on a common axis, joined where they are two; for ranks and scores, whose bars would mislead. */
export const dot: Kind<Dots, DotLayout> = {
  along: 'rows',
  chooses: 'rows',
  plays: true,
  sizes: ['wide', 'narrow', 'small'],
  prepare(input) {
    const all = chartGrid(input);
    const { level, others } = partRows(all, input);
    return { series: gridSeries(input), grid: { ...all, rows: others }, level, all };
  },
  plan,
  draw,
  notes,
  table: ({ all }, input) => rangeTable(gridTable(input), all, input),
};

interface Dots extends Prepared {
  /** The rows that are drawn as rows. */
  grid: Grid;
  /** The row that is an upright line through them. */
  level: GridRow | null;
  all: Grid;
}

/** The rows, and the pixels that the words of their values need left and right of the axis. */
function layOut({ grid, level }: Dots, input: ChartInput, size: Size, width: number): DotLayout {
  const labels = grid.rows.flatMap((row) => dotLabels(row, grid, input));
  const room = (side: DotLabel['side']): number =>
    Math.max(
      8,
      max(
        labels.filter((label) => label.side === side),
        (label) => label.room,
      ) ?? 0,
    );
  const changes = rankChanges(grid, input);
  const [left, right] = [room('left'), room('right') + changesRoom(changes, input)];
  const band = input.chart.whiskers || input.chart.among ? SPAN_BAND : BAND;
  const wishes = grid.rows.map(({ name }) => ({ name, band, words: left + right }));
  const top = dotLegend(grid, input, width).height + (level ? LEVEL_ROOM : 0);
  return { ...rowLayout(wishes, size, width, top), left, right, top, changes };
}

interface DotLayout extends RowLayout {
  left: number;
  right: number;
  /** Where the rows begin. */
  top: number;
  changes: (RowChange | null)[];
}

/** Ranks run from 1 at the left, said to be the highest there; other values over a round range. */
function axisOf(grid: Grid, input: ChartInput, count: number): Axis {
  const { language } = input;
  const measure = gridMeasure(grid);
  const values = grid.rows.flatMap((row) => {
    const all = rangeOfAll(row, input);
    return [...(all ? [all.low, all.high] : []), ...row.cells.flatMap((cell) => cell?.value ?? [])];
  });
  const axis = valueAxis(values, measure, language, false, count);
  if (!headFirst(measure)) return axis;
  const [first, ...others] = axis.ticks;
  const words = measure.nature === 'rank' ? dotWords.highest : chartWords.head;
  return { ...axis, ticks: [{ ...first!, text: `${first!.text} (${words[language]})` }, ...others] };
}

/** The axis with the most ticks of which none need be left out between `left` and `right` of the picture. */
function fittedAxis(grid: Grid, input: ChartInput, left: number, right: number, width: number): Axis {
  for (let count = 5; ; count -= 1) {
    const axis = axisOf(grid, input, count);
    if (count === 1 || fitTicks(axis, axis.scale(axis.domain, [left, right]), width).length === axis.ticks.length)
      return axis;
  }
}

function plan(rows: Dots, { size, width }: Frame, input: ChartInput) {
  const layout = layOut(rows, input, size, width);
  const { names, bottom, left, right } = layout;
  const x = fittedAxis(rows.all, input, names + left, width - right, width);
  return { ...noAxes, height: bottom + 32, x, left: names + left, right, layout };
}

function draw({ grid, level, all }: Dots, layout: DotLayout, plot: Plot, input: ChartInput): Marks {
  const { rows, names, top, changes } = layout;
  const legend = dotLegend(grid, input, plot.width);
  const shapes = grid.rows.flatMap((row, index) => dotRow(row, grid, rows[index]!, names, input, plot));
  const word = derivedWord(grid, rows, input, plot);
  const words = grid.rows.flatMap((row, index) => {
    const { band, lines, words: base } = rows[index]!;
    const box = (x0: number, x1: number, y: number): Box => ({ x0, x1, y0: y - LINE / 2 - 1, y1: y + LINE / 2 + 1 });
    return [
      ...lines.map((line, at) => box(0, measureText(line, TEXT, 600), base - BASELINE + at * LINE)),
      ...dotLabels(row, grid, input).map((label) => box(...labelBox(label, plot), band)),
    ];
  });
  const line = level ? levelShapes(level, words, top, input, plot) : [];
  // Reached in the order of the table.
  const targets = all.rows.flatMap((row, step) => {
    const index = grid.rows.indexOf(row);
    const { marks, low, high } = splitMarks(row, grid, input);
    const [from, to] = [low, high].map((end) => end && formatValue(end, input.language));
    const span = from && to ? spanWords(from, to, input.language) : '';
    const middle = middleWords(row, input);
    return marks.map(({ observation, value, column, series }): Target => {
      return {
        x: plot.x(value),
        y: rows[index]?.band ?? top,
        series,
        step,
        name: column.name,
        heading: row.name,
        value: formatValue(observation, input.language),
        remark: [remarkOf(observation, input.language), span, middle].filter(Boolean).join('; '),
      };
    });
  });
  const moves = changeShapes(changes, grid, rows, input, plot);
  return { shapes: [...legend.shapes, ...line, ...shapes, ...moves, ...word], targets };
}

function notes({ all: grid }: Dots, input: ChartInput): string[] {
  const { language } = input;
  const drawn = grid.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.value != null));
  if (!drawn.length) return [];
  const axis = axisOf(grid, input, 5);
  const head = headFirst(gridMeasure(grid));
  return [
    ...(drawn.some((cell) => cell?.basis === 'derived') ? [dotWords.ring[language]] : []),
    ...(grid.rows.some((row) => rangeOfAll(row, input)) ? [dotWords.allDerived[language]] : []),
    ...(!head && axis.domain[0] > 0 ? [chartWords.notFromZero[language]] : []),
  ];
}
