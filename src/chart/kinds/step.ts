import { curveStepAfter, line, max, min } from 'd3';
import { selectObservations } from '../../dataset/select-observations.ts';
import { endsOf, timeAxis, valueAxis } from '../axes/axes.ts';
import { chartSeries } from '../series/chart-series.ts';
import { codeName } from '../words/code-name.ts';
import { directLabelHeight, directLabelRoom, directLabels, placeDirectLabels } from '../series/direct-labels.ts';
import type { DirectLabel } from '../series/direct-labels.ts';
import { formatValue } from '../words/format-value.ts';
import { gapNotes } from '../series/gaps.ts';
import { noAxes, type Frame, type Plot, type Size } from '../layout/plot.ts';
import { remarkOf, seriesSteps } from '../series-steps.ts';
import { seriesTable } from '../series/series-table.ts';
import { DIGITS, group, keyed, path } from '../layout/shapes.ts';
import { seriesClass } from '../series/series-class.ts';
import { stepLabels } from '../series/step-labels.ts';
import { stepTreads, type Tread } from '../series/step-treads.ts';
import type { ChartInput, Kind, Marks, Prepared, Series, Shape, Target } from '../types.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { fromDay } from '../../language/words/chart/chart-words.ts';
import { parsePeriod, periodTime } from '../../language/period.ts';

const heights: Record<Size, number> = { wide: 320, narrow: 280, small: 200, spark: 36 };

/** Values that hold from a day until the next: treads and risers over a zero base, the last one to the end of the year of the figures. */
export const step: Kind<Prepared, DirectLabel[]> = {
  along: 'time',
  chooses: 'series',
  steps: true,
  sizes: ['wide', 'narrow', 'small', 'spark'],
  prepare: (input) => ({ series: chartSeries(input) }),
  plan,
  draw,
  notes: ({ series }, input) => gapNotes(input, series),
  table: ({ series }, input) => seriesTable(input, series),
};

function plan({ series }: Prepared, frame: Frame, input: ChartInput) {
  const { size, width } = frame;
  const height = frame.height ?? (frame.aspect ? Math.round(width * frame.aspect) : heights[size]);
  const labels = directLabels(series, input, size, width);
  const periods = seriesSteps(input, series).map(({ period }) => period);
  const points = series.flatMap((one) => one.points);
  return {
    ...noAxes,
    height: Math.max(height, size === 'spark' ? 0 : directLabelHeight(labels) + 24),
    x: timeAxis(
      [...endsOf(input.chart), ...periods],
      input.language,
      endOfFigures(
        input,
        max(points, ({ time }) => time)!,
      ),
    ),
    y: valueAxis(
      points.flatMap(({ value }) => value ?? []),
      points[0]!.observation!.measure,
      input.language,
      true,
    ),
    right: directLabelRoom(labels),
    inset: { top: 20, bottom: 0 },
    layout: labels,
  };
}

/** When the next step outside the time shown begins; without one the last moment of the year to which the figures are brought, or of that of the last step when it is later. */
function endOfFigures({ chart, dataset }: ChartInput, last: number): number {
  const times = selectObservations(dataset, chart.select).flatMap(({ period }) => parsePeriod(period ?? '') ?? []);
  const later = times.map(periodTime).filter((time) => time > last);
  if (later.length) return min(later)!;
  const year = Math.max(Number(dataset.meta.updated.slice(0, 4)), new Date(last).getUTCFullYear());
  return Date.UTC(year + 1, 0, 1) - 1;
}

function draw({ series }: Prepared, layout: readonly DirectLabel[], plot: Plot, input: ChartInput): Marks {
  const treads = series.map((one) => stepTreads(one, input.chart.segments, plot));
  const labels = placeDirectLabels(layout, plot, (point) => {
    return treads.flat().find((tread) => tread.point === point)?.x1 ?? plot.right;
  });
  const groups = series.flatMap((one, index) => {
    const shapes = [
      ...lines(treads[index]!),
      ...labels.filter((label) => label.series === index).flatMap((label) => label.shapes),
    ];
    return keyed(one.key, [group({ 'data-s': index, class: seriesClass(one, series.length) }, shapes)]);
  });
  const words = plot.size === 'spark' ? [] : stepLabels(input, series, treads, labels, plot);
  return { shapes: [...groups, ...words], targets: targets(input, series, treads) };
}

/** One path for each stretch of treads under one name; all but the newest name are dashed. */
function lines(treads: readonly Tread[]): Shape[] {
  const newest = treads.at(-1)?.segment;
  const names = [...new Set(treads.map(({ segment }) => segment))];
  return names.flatMap((name) => {
    const own = treads.filter(({ segment }) => segment === name);
    return keyed(`l ${name}`, [drawSteps(own, name === newest ? 'l' : 'l z')]);
  });
}

/** Treads and the risers to them; where a tread begins anew, or under another name, the line lifts. */
function drawSteps(treads: readonly Tread[], name: string): Shape {
  type Corner = readonly [x: number, y: number, key: string] | null;
  const places = treads.flatMap(({ x0, x1, y, from, segment, point }, index): Corner[] => {
    const riser = from && from.segment !== segment ? ([x0, from.y, `${point.period} foot`] as const) : null;
    const ends = treads[index + 1]?.from ? [] : [[x1, y, `${point.period} end`] as const];
    return [...(from && !riser ? [] : [null]), ...(riser ? [riser] : []), [x0, y, point.period], ...ends];
  });
  const draw = line<Corner>()
    .defined((corner) => corner !== null)
    .x((corner) => corner![0])
    .y((corner) => corner![1])
    .curve(curveStepAfter)
    .digits(DIGITS);
  // Each but the first of a stretch is reached round a corner before it.
  const corners = places.flatMap((corner, index) => {
    if (!corner) return [];
    return places[index - 1] ? [`${corner[2]} before`, corner[2]] : [corner[2]];
  });
  return { ...path(draw(places), name), corners };
}

/** Targets stand in the middle of their treads, so that the nearest one is the one that holds there. */
function targets(input: ChartInput, series: readonly Series[], treads: readonly (readonly Tread[])[]): Target[] {
  const steps = seriesSteps(input, series);
  return series.flatMap((one, index) =>
    treads[index]!.map(({ x0, x1, y, point, segment }) => {
      const place = steps.findIndex(({ key }) => key === point.key);
      return {
        x: (x0 + x1) / 2,
        y,
        series: index,
        step: place,
        name: one.name,
        heading: sentenceCase(fromDay(steps[place]!.heading, input.language)),
        value: formatValue(point.observation!, input.language),
        remark: [oldName(input, segment, treads[index]!), remarkOf(point.observation, input.language)]
          .filter(Boolean)
          .join('; '),
      };
    }),
  );
}

/** The name under which a value stood, when it is no longer the present one. */
function oldName({ chart, dataset, language }: ChartInput, segment: string, treads: readonly Tread[]): string {
  if (!chart.segments || segment === treads.at(-1)?.segment) return '';
  return codeName(dataset, chart.segments, segment)[language];
}
