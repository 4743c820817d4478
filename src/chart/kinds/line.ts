import { line as d3Line, max } from 'd3';
import { endsOf, timeAxis, valueAxis } from '../axes/axes.ts';
import { chartSeries, isBreak } from '../series/chart-series.ts';
import { directLabelHeight, directLabelRoom, directLabels, placeDirectLabels } from '../series/direct-labels.ts';
import type { DirectLabel, PlacedLabel } from '../series/direct-labels.ts';
import { formatValue } from '../words/format-value.ts';
import { gapNotes } from '../series/gaps.ts';
import type { Obstacles } from '../series/place-words.ts';
import { noAxes, type Frame, type Plot, type Size } from '../layout/plot.ts';
import { pointLabels, positionOf } from '../series/point-labels.ts';
import { remarkOf, seriesSteps } from '../series-steps.ts';
import { seriesTable } from '../series/series-table.ts';
import { seriesClass } from '../series/series-class.ts';
import { DIGITS, dots, group, keyed, path, strokes, type Stroke } from '../layout/shapes.ts';
import type { ChartInput, Kind, Marks, Point, Prepared, Series, Shape, Target } from '../types.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { lineWords } from '../../language/words/chart/line-words.ts';

const heights: Record<Size, number> = { wide: 380, narrow: 320, small: 200, spark: 36 };
/** Above this many points a line shows its shape better without a mark at each. */
const MARKED = 40;

/** Values by period, joined by straight lines that lift at gaps and breaks; ranks hang from 1 at the top. */
export const line: Kind<Prepared, DirectLabel[]> = {
  along: 'time',
  chooses: 'series',
  sizes: ['wide', 'narrow', 'small', 'spark'],
  prepare: (input) => ({ series: chartSeries(input) }),
  plan,
  draw,
  notes: ({ series }, input) => notes(input, series),
  table: ({ series }, input) => seriesTable(input, series),
};

function plan({ series }: Prepared, frame: Frame, input: ChartInput) {
  const { size, width } = frame;
  const height = frame.height ?? (frame.aspect ? Math.round(width * frame.aspect) : heights[size]);
  const steps = seriesSteps(input, series);
  const labels = directLabels(series, input, size, width);
  const measure = series[0]!.points[0]!.observation!.measure;
  const inset = series.length === 1 ? 26 : 6;
  return {
    ...noAxes,
    height: Math.max(height, size === 'spark' ? 0 : directLabelHeight(labels) + 24),
    x: timeAxis([...endsOf(input.chart), ...steps.map(({ period }) => period)], input.language),
    y: valueAxis(valuesOf(series), measure, input.language, false),
    right: directLabelRoom(labels),
    inset: { top: measure.nature === 'rank' ? 0 : inset, bottom: inset },
    layout: labels,
  };
}

function draw({ series }: Prepared, layout: readonly DirectLabel[], plot: Plot, input: ChartInput): Marks {
  const labels = placeDirectLabels(layout, plot);
  const groups = series.flatMap((one, index) => {
    const shapes = [
      drawLine(one.points, plot),
      ...markers(one, series.length === 1, plot),
      ...labels.filter((label) => label.series === index).flatMap((label) => label.shapes),
    ];
    return keyed(one.key, [group({ 'data-s': index, class: seriesClass(one, series.length) }, shapes)]);
  });
  const behind = groups.filter((_, index) => !series[index]!.emphasis);
  const front = groups.filter((_, index) => series[index]!.emphasis);
  const rules = plot.size === 'spark' ? [] : breaks(series, plot);
  const words =
    plot.size === 'spark'
      ? []
      : pointLabels(input, series, labels.length > 0, plot, obstacles(series, rules, labels, plot));
  const marks = rules.map((x): Stroke => [x, plot.top, x, plot.bottom]);
  return {
    shapes: [...(marks.length ? [path(strokes(marks), 'k x')] : []), ...behind, ...front, ...words],
    targets: targets(input, series, plot),
  };
}

function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
}

/** The line through the points that have a value; it lifts before each that is not joined to the one before. */
function drawLine(points: readonly Point[], plot: Plot): Shape {
  const lifted = points.flatMap((point) => (point.joined ? point : [null, point]));
  const draw = d3Line<Point | null>()
    .defined((point) => point !== null && point.value !== null)
    .x((point) => plot.x(point!.time))
    .y((point) => plot.y(point!.value!))
    .digits(DIGITS);
  const corners = points.flatMap(({ value, period }) => (value === null ? [] : period));
  return { ...path(draw(lifted), 'l'), corners };
}

/** Marks on the points: hollow for derived ones, full on a line that stands out, larger at its end, small at the lone points of others. */
function markers(series: Series, only: boolean, plot: Plot): Shape[] {
  const drawn = series.points.filter(({ value }) => value !== null);
  const mark = (points: readonly Point[], name: string): Shape[] => {
    const places = points.map((point) => positionOf(point, plot));
    return dots(
      places,
      name,
      points.map(({ period }) => period),
    );
  };
  if (plot.size === 'spark') return series.emphasis || only ? mark(drawn.slice(-1), 'p') : [];
  const derived = drawn.filter(({ observation }) => observation?.basis === 'derived');
  const lone = drawn.filter((point, index) => !point.joined && !drawn[index + 1]?.joined);
  const hollow = [...mark(derived, 'p'), ...mark(derived, 'h')];
  if (!series.emphasis && !only) return [...mark(lone, 'o'), ...hollow];
  const plain = drawn.length > MARKED ? lone : drawn.slice(0, -1).filter((point) => !derived.includes(point));
  const end = drawn.slice(-1).filter((point) => !derived.includes(point));
  return [...mark(plain, 'm'), ...hollow, ...mark(end, 'p')];
}

/** Where upright rules stand: half-way between the first period of a new method and the one before it that any series has. */
function breaks(series: readonly Series[], plot: Plot): number[] {
  const times = series.flatMap(({ points }) => points.map(({ time }) => time));
  const places = series.flatMap(({ points }) =>
    points.flatMap((point, index) => {
      const before = points[index - 1];
      if (!before || !isBreak(before, point)) return [];
      return plot.x((max(times.filter((time) => time < point.time))! + point.time) / 2);
    }),
  );
  return [...new Set(places)];
}

/** What no words are set over: points, breaks, and labels with their leaders. */
function obstacles(
  series: readonly Series[],
  rules: readonly number[],
  labels: readonly PlacedLabel[],
  plot: Plot,
): Obstacles {
  const boxes = series.flatMap(({ points }) =>
    points.flatMap((point) => {
      if (point.value === null) return [];
      const [x, y] = positionOf(point, plot);
      return { x0: x - 6, y0: y - 6, x1: x + 6, y1: y + 6 };
    }),
  );
  return {
    boxes: [...boxes, ...labels],
    strokes: [
      ...rules.map((x) => [[x, plot.top] as const, [x, plot.bottom] as const] as const),
      ...labels.flatMap(({ leader }) => (leader ? [leader] : [])),
    ],
  };
}

function targets(input: ChartInput, series: readonly Series[], plot: Plot): Target[] {
  const steps = seriesSteps(input, series);
  const stepOf = new Map(steps.map(({ period }, index) => [period, index]));
  return series.flatMap((one, index) =>
    one.points.flatMap((point) => {
      if (point.value === null || !point.observation) return [];
      const [x, y] = positionOf(point, plot);
      const step = stepOf.get(point.period)!;
      return {
        x,
        y,
        series: index,
        step,
        name: one.name,
        heading: steps[step]!.heading,
        value: formatValue(point.observation, input.language),
        remark: remarkOf(point.observation, input.language),
      };
    }),
  );
}

function notes(input: ChartInput, series: readonly Series[]): string[] {
  const { language } = input;
  const pairs = series.flatMap(({ points }) => points.slice(1).map((point, index) => [points[index]!, point] as const));
  const measure = series[0]?.points[0]?.observation?.measure;
  const axis = measure && valuesOf(series).length ? valueAxis(valuesOf(series), measure, language, false) : null;
  const said = gapNotes(input, series);
  if (pairs.some(([before, point]) => isBreak(before, point))) said.push(lineWords.break[language]);
  if (
    series.some(({ points }) =>
      points.some(({ observation }) => observation?.basis === 'derived' && observation.value !== null),
    )
  )
    said.push(lineWords.hollowPoint[language]);
  if (axis && !axis.reversed && axis.domain[0] > 0) said.push(chartWords.notFromZero[language]);
  return said;
}
