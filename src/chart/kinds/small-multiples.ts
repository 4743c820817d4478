import { chartWords } from '../../language/words/chart/chart-words.ts';
import { endsOf, timeAxis, valueAxis } from '../axes/axes.ts';
import { axisShapes } from '../layout/axis-shapes.ts';
import { TICK_GAP } from '../layout/lay-out.ts';
import { wrapEvenly } from '../layout/measure-text.ts';
import { noAxes, type Axis, type Frame, type Plan, type Plot } from '../layout/plot.ts';
import { BASELINE, dots, group, keyed, LINE, path, strokes, TEXT, text, textLines } from '../layout/shapes.ts';
import { lastPoint } from '../series/chart-series.ts';
import { seriesBreaks } from '../series/breaks.ts';
import { bandShape, lineMarks, lineShape, valuesOf } from '../series/line-shapes.ts';
import { lineTargets } from '../series/line-targets.ts';
import { panelLayout, roomFor, type Panel } from '../series/panel-layout.ts';
import { positionOf } from '../series/point-labels.ts';
import { seriesSteps } from '../series-steps.ts';
import type { ChartInput, Kind, Marks, Prepared, Series, Shape } from '../types.ts';
import { formatValue } from '../words/format-value.ts';
import { line } from './line.ts';

/** Pixels between the last point of a line and its value. */
const VALUE_GAP = 8;
/** About so many rules in a panel, where one is a column by itself fewer. */
const RULES = 3;
const FEW_RULES = 2;

/** Panels on axes that all share; or what a line chart is laid out as. */
type Layout = { panels: readonly Panel[]; x: Axis; y: Axis } | LineLayout;
type LineLayout = Parameters<typeof line.draw>[1];

/**
 * A small picture of its line for each code, all on the same scales, so that their shapes compare; one that is shown alone
 * is a line chart over the whole picture.
 */
export const smallMultiples: Kind<Prepared, Layout> = {
  ...line,
  panels: true,
  sizes: ['wide', 'narrow', 'small'],
  plan: (rows, frame, input) => (rows.series.length > 1 ? plan(rows, frame, input) : line.plan(rows, frame, input)),
  draw: (rows, layout, plot, input) =>
    'panels' in layout ? draw(rows, layout, plot, input) : line.draw(rows, layout, plot, input),
};

function plan({ series }: Prepared, frame: Frame, input: ChartInput): Plan & { layout: Layout } {
  const { language } = input;
  const values = series.flatMap((one) => valuesOf([one]));
  const measure = series.flatMap(({ points }) => points.flatMap(({ observation }) => observation?.measure ?? []))[0]!;
  const time = timeAxis([...endsOf(input.chart), ...seriesSteps(input, series).map(({ period }) => period)], language);
  // The first and the last period name the span of a panel.
  const x = endsAlone(time);
  const names = series.map(({ name }) => name);
  const lastValues = series.map((one) => lastValue(one, input));
  const layOut = (y: Axis) => {
    const words = y.ticks.map((tick) => tick.text);
    return panelLayout(names, frame, roomFor(words, TICK_GAP), roomFor(lastValues, VALUE_GAP, 600));
  };
  for (let count = frame.size === 'wide' ? RULES : FEW_RULES; ; count -= 1) {
    const y = valueAxis(values, measure, language, false, count);
    const { panels, height } = layOut(y);
    const fits = y.ticks.length * LINE <= panels[0]!.bottom - panels[0]!.top + LINE;
    if (fits || count === 1) return { ...noAxes, height, layout: { panels, x, y: fits ? y : endsAlone(y) } };
  }
}

/** An axis that names its first and its last tick alone. */
function endsAlone(axis: Axis): Axis {
  const last = axis.ticks.length - 1;
  return { ...axis, ticks: axis.ticks.filter((_, index) => index === 0 || index === last) };
}

function draw(
  { series }: Prepared,
  { panels, x, y }: Exclude<Layout, LineLayout>,
  { size }: Plot,
  input: ChartInput,
): Marks {
  const plots = panels.map(({ left, right, top, bottom }): Plot => {
    const range = y.reversed ? [top, bottom] : [bottom, top];
    return {
      ...{ size, width: right + TICK_GAP, height: bottom, left, right, top, bottom },
      x: x.scale(x.domain, [left + 4, right]),
      y: y.scale(y.domain, range),
    };
  });
  const frames = plots.flatMap((plot, index) => {
    const words = panels[index]!.first ? y : { ...y, ticks: y.ticks.map(({ at }) => ({ at, text: '' })) };
    return [...axisShapes({ ...noAxes, height: 0, x, y: words }, plot), ...rules(series[index]!, plot)];
  });
  const lines = series.flatMap((one, index) => {
    return keyed(one.key, [drawSeries(one, index, panels[index]!, plots[index]!, input)]);
  });
  return { shapes: [...together(frames), ...lines], targets: lineTargets(input, series, (index) => plots[index]!) };
}

/** Shapes that look alike as one, so that the axes of all panels weigh little more than those of one. */
function together(shapes: readonly Shape[]): Shape[] {
  const made = new Map<string, Shape>();
  for (const { tag, attributes, children = [] } of shapes) {
    const { d = '', ...look } = attributes;
    const key = `${tag} ${JSON.stringify(look)}`;
    const known = made.get(key);
    if (!known)
      made.set(key, { tag, attributes: { ...attributes }, ...(children.length && { children: [...children] }) });
    else if (d) known.attributes['d'] = `${known.attributes['d']}${d}`;
    else known.children = [...(known.children ?? []), ...children];
  }
  return [...made.values()];
}

/** A series' name over its panel, its line with the last point, and that point's value. */
function drawSeries(series: Series, index: number, panel: Panel, plot: Plot, input: ChartInput): Shape {
  const last = lastPoint(series);
  // Not over the words of its axis.
  const most = Math.floor((panel.bottom - panel.top) / LINE) - 1;
  const absent = last ? [] : wrapEvenly(chartWords.absent[input.language], panel.right - panel.left, TEXT, 400, most);
  const end = last ? positionOf(last, plot) : null;
  const derived = last?.observation?.basis === 'derived';
  return group({ 'data-s': index, class: series.emphasis ? 's em' : 's in' }, [
    ...textLines(panel.left, panel.words, panel.lines),
    ...(absent.length ? [group({ class: 't' }, textLines(panel.left + 4, panel.top + LINE + 8, absent))] : []),
    ...bandShape(series.points, plot),
    lineShape(series.points, plot),
    ...lineMarks({ ...series, emphasis: false }, false, plot),
    ...(end && !derived ? dots([end], 'p') : []),
    ...(end ? [text(end[0] + VALUE_GAP, end[1] + BASELINE, lastValue(series, input))] : []),
  ]);
}

function rules(series: Series, plot: Plot): Shape[] {
  const places = [...seriesBreaks([series], plot).keys()];
  return places.length ? [path(strokes(places.map((x) => [x, plot.top, x, plot.bottom])), 'k x')] : [];
}

function lastValue(series: Series, { language }: ChartInput): string {
  const observation = lastPoint(series)?.observation;
  return observation ? formatValue(observation, language) : '';
}
