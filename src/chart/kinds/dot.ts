import { max } from 'd3';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { dotWords } from '../../language/words/chart/dot-words.ts';
import { rowSentences } from '../../language/words/chart/row-sentences.ts';
import { valueAxis } from '../axes/axes.ts';
import { chartGrid, gridMeasure, gridSeries, type Grid } from '../rows/chart-grid.ts';
import { derivedWord, dotLegend, dotRow } from '../rows/dot-shapes.ts';
import { dotLabels, type DotLabel } from '../rows/dot-labels.ts';
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
export const dot: Kind<Dots, RowLayout> = {
  along: 'rows',
  chooses: 'rows',
  plays: true,
  sizes: ['wide', 'narrow', 'small'],
  prepare: (input) => ({ series: gridSeries(input), grid: chartGrid(input) }),
  plan,
  draw,
  notes,
  table: (_rows, input) => gridTable(input),
};

interface Dots extends Prepared {
  grid: Grid;
}

/** The rows, and the pixels that the words of their values need left and right of the axis. */
function layOut(grid: Grid, input: ChartInput, size: Size, width: number): RowLayout & { left: number; right: number } {
  const labels = grid.rows.flatMap((row) => dotLabels(splitMarks(row, grid, input), grid, input));
  const room = (side: DotLabel['side']): number =>
    Math.max(
      8,
      max(
        labels.filter((label) => label.side === side),
        (label) => label.room,
      ) ?? 0,
    );
  const [left, right] = [room('left'), room('right')];
  const band = input.chart.whiskers ? SPAN_BAND : BAND;
  const wishes = grid.rows.map(({ name }) => ({ name, band, words: left + right }));
  return { ...rowLayout(wishes, size, width, dotLegend(grid, input, width).height), left, right };
}

/** Ranks run from 1 at the left, said to be the highest there; other values over a round range. */
function axisOf(grid: Grid, { language }: ChartInput, count: number): Axis {
  const measure = gridMeasure(grid);
  const values = grid.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
  const axis = valueAxis(values, measure, language, false, count);
  if (measure.nature !== 'rank') return axis;
  const [first, ...others] = axis.ticks;
  return { ...axis, ticks: [{ ...first!, text: `${first!.text} (${dotWords.highest[language]})` }, ...others] };
}

/** The axis with the most ticks of which none need be left out between `left` and `right` of the picture. */
function fittedAxis(grid: Grid, input: ChartInput, left: number, right: number, width: number): Axis {
  for (let count = 5; ; count -= 1) {
    const axis = axisOf(grid, input, count);
    if (count === 1 || fitTicks(axis, axis.scale(axis.domain, [left, right]), width).length === axis.ticks.length)
      return axis;
  }
}

function plan({ grid }: Dots, { size, width }: Frame, input: ChartInput) {
  const layout = layOut(grid, input, size, width);
  const { names, bottom, left, right } = layout;
  const x = fittedAxis(grid, input, names + left, width - right, width);
  return { ...noAxes, height: bottom + 32, x, left: names + left, right, layout };
}

function draw({ grid }: Dots, { rows, names }: RowLayout, plot: Plot, input: ChartInput): Marks {
  const legend = dotLegend(grid, input, plot.width);
  const shapes = grid.rows.flatMap((row, index) => dotRow(row, grid, rows[index]!, names, input, plot));
  const word = derivedWord(grid, rows, input, plot);
  const targets = grid.rows.flatMap((row, index) => {
    const { marks, low, high } = splitMarks(row, grid, input);
    const [from, to] = [low, high].map((end) => end && formatValue(end, input.language));
    const span = from && to ? rowSentences.span(from, to, input.language) : '';
    return marks.map(({ observation, value, column, series }): Target => {
      return {
        x: plot.x(value),
        y: rows[index]!.band,
        series,
        step: index,
        name: column.name,
        heading: row.name,
        value: formatValue(observation, input.language),
        remark: [remarkOf(observation, input.language), span].filter(Boolean).join('; '),
      };
    });
  });
  return { shapes: [...legend.shapes, ...shapes, ...word], targets };
}

function notes({ grid }: Dots, input: ChartInput): string[] {
  const { language } = input;
  const drawn = grid.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.value != null));
  if (!drawn.length) return [];
  const axis = axisOf(grid, input, 5);
  const rank = gridMeasure(grid).nature === 'rank';
  return [
    ...(drawn.some((cell) => cell?.basis === 'derived') ? [dotWords.ring[language]] : []),
    ...(!rank && axis.domain[0] > 0 ? [chartWords.notFromZero[language]] : []),
  ];
}
