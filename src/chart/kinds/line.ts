import { headFirst } from '../../dataset/head-first.ts';
import type { Measure } from '../../dataset/types.ts';
import { endsOf, timeAxis, valueAxis } from '../axes/axes.ts';
import { chartSeries, isBreak } from '../series/chart-series.ts';
import { hasBand } from '../series/has-band.ts';
import { bandShape, lineMarks, lineShape, valuesOf } from '../series/line-shapes.ts';
import { directLabelHeight, directLabelRoom, directLabels, placeDirectLabels } from '../series/direct-labels.ts';
import type { DirectLabel, PlacedLabel } from '../series/direct-labels.ts';
import { seriesBreaks } from '../series/breaks.ts';
import { gapNotes } from '../series/gaps.ts';
import type { Obstacles } from '../series/place-words.ts';
import { noAxes, type Axis, type Frame, type Plot, type Size } from '../layout/plot.ts';
import { lineTargets } from '../series/line-targets.ts';
import { pointLabels, positionOf } from '../series/point-labels.ts';
import { seriesSteps } from '../series-steps.ts';
import { seriesTable } from '../series/series-table.ts';
import { seriesClass } from '../series/series-class.ts';
import { group, keyed, path, strokes, type Stroke } from '../layout/shapes.ts';
import type { ChartInput, Kind, Marks, Point, Prepared, Series } from '../types.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { lineWords } from '../../language/words/chart/line-words.ts';

const heights: Record<Size, number> = { wide: 380, narrow: 320, small: 200, spark: 36 };

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
    y: headed(valueAxis(valuesOf(series), measure, input.language, false), measure, size, input.language),
    right: directLabelRoom(labels),
    inset: { top: headFirst(measure) ? 0 : inset, bottom: inset },
    layout: labels,
  };
}

/** Of a position in a ranking the head is named where there is room. */
function headed(axis: Axis, { nature }: Measure, size: Size, language: ChartInput['language']): Axis {
  const [first, ...others] = axis.ticks;
  if (!first || nature !== 'position' || size !== 'wide') return axis;
  return { ...axis, ticks: [{ ...first, text: `${first.text} (${chartWords.head[language]})` }, ...others] };
}

function draw({ series }: Prepared, layout: readonly DirectLabel[], plot: Plot, input: ChartInput): Marks {
  const labels = placeDirectLabels(layout, plot);
  const groups = series.flatMap((one, index) => {
    const shapes = [
      ...(plot.size !== 'spark' && hasBand(one, series.length) ? bandShape(one.points, plot) : []),
      lineShape(one.points, plot),
      ...lineMarks(one, series.length === 1, plot),
      ...labels.filter((label) => label.series === index).flatMap((label) => label.shapes),
    ];
    return keyed(one.key, [group({ 'data-s': index, class: seriesClass(one, series.length) }, shapes)]);
  });
  const behind = groups.filter((_, index) => !series[index]!.emphasis);
  const front = groups.filter((_, index) => series[index]!.emphasis);
  const breaks: ReadonlyMap<number, Point> = plot.size === 'spark' ? new Map() : seriesBreaks(series, plot);
  const words =
    plot.size === 'spark'
      ? []
      : pointLabels(input, series, labels.length > 0, breaks, plot, obstacles(series, breaks.keys(), labels, plot));
  const marks = [...breaks.keys()].map((x): Stroke => [x, plot.top, x, plot.bottom]);
  return {
    shapes: [...(marks.length ? [path(strokes(marks), 'k x')] : []), ...behind, ...front, ...words],
    targets: lineTargets(input, series, () => plot),
  };
}

/** What no words are set over: points, breaks, and labels with their leaders. */
function obstacles(
  series: readonly Series[],
  breaks: Iterable<number>,
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
      ...Array.from(breaks, (x) => [[x, plot.top] as const, [x, plot.bottom] as const] as const),
      ...labels.flatMap(({ leader }) => (leader ? [leader] : [])),
    ],
  };
}

function notes(input: ChartInput, series: readonly Series[]): string[] {
  const { language } = input;
  const pairs = series.flatMap(({ points }) => points.slice(1).map((point, index) => [points[index]!, point] as const));
  const measure = series[0]?.points[0]?.observation?.measure;
  const axis = measure && valuesOf(series).length ? valueAxis(valuesOf(series), measure, language, false) : null;
  const said = gapNotes(input, series);
  const banded = series.filter((one) => input.kind.panels ?? hasBand(one, series.length));
  if (banded.some(({ points }) => points.some(({ observation }) => observation?.interval)))
    said.push(lineWords.band[language]);
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
