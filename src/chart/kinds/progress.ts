import { max, scaleLinear } from 'd3';
import { selectObservations } from '../../dataset/select-observations.ts';
import type { Observation } from '../../dataset/types.ts';
import { accordingTo, partWords } from '../../language/words/chart/part-words.ts';
import { measureText } from '../layout/measure-text.ts';
import { noAxes, type Frame, type Plot } from '../layout/plot.ts';
import { BAR, COLUMN_GAP, PERCENT_GAP, progressLayout, type ProgressLayout } from '../rows/progress-layout.ts';
import { hollowRing, otherNotes, otherRings } from '../rows/progress-others.ts';
import { derivedShares, progressRows, shownOf, type ProgressRow } from '../rows/progress-rows.ts';
import { progressTable } from '../rows/progress-table.ts';
import { remarkOf } from '../series-steps.ts';
import { BASELINE, path, TEXT, text, textLines, strokes, type Stroke } from '../layout/shapes.ts';
import type { ChartInput, Kind, Marks, Prepared, Series, Shape, Target } from '../types.ts';

/** What is done of what was to be done, a bar for each row on one axis from 0 to 100 %, the counts first. */
export const progress: Kind<Rows, ProgressLayout> = {
  along: 'rows',
  sizes: ['wide', 'narrow', 'small'],
  prepare(input) {
    const rows = progressRows(input);
    return { rows, series: seriesOf(rows, input) };
  },
  plan,
  draw,
  shown,
  // Where the rings come from, and that the percentages are not the sources' own.
  notes: ({ rows }, input) => [
    ...otherNotes(input),
    ...(derivedShares(rows) ? [partWords.derivedShares[input.language]] : []),
  ],
  table: (_rows, input) => progressTable(input),
};

interface Rows extends Prepared {
  rows: readonly ProgressRow[];
}

/** One series a row, so that a chart without rows is known to be empty. */
function seriesOf(rows: readonly ProgressRow[], input: ChartInput): Series[] {
  return rows.map((row) => ({
    key: row.code,
    name: row.name,
    emphasis: row.code === input.chart.emphasis,
    dash: 0,
    points: [
      {
        key: '',
        period: shownOf(row)?.period ?? '',
        time: 0,
        value: shownOf(row)?.value ?? null,
        total: row.of?.value ?? null,
        observation: shownOf(row),
        joined: false,
      },
    ],
  }));
}

/** The selected figures, and the shares that are computed of them. */
function shown({ chart, dataset }: ChartInput): Observation[] {
  const { percent, done } = chart.progress ?? {};
  const computed =
    percent && done ? selectObservations(dataset, { ...chart.select, indicator: percent }, chart.time) : [];
  return [...selectObservations(dataset, chart.select, chart.time), ...computed];
}

function plan({ rows }: Rows, { size, width }: Frame) {
  const layout = progressLayout(rows, size, width);
  const { counts, bars, percent, height } = layout;
  const most = max([100, ...rows.flatMap(({ share, others }) => [share ?? 0, ...others.map(({ value }) => value)])])!;
  return {
    ...noAxes,
    height: height + 30,
    x: {
      domain: [0, most] as const,
      ticks: [0, 50, 100].map((at) => ({ at, text: `${at}%` })),
      base: null,
      reversed: false,
      scale: scaleLinear,
    },
    left: size === 'wide' ? counts + bars : 0,
    // A ring on the bar's very end must stay in the frame.
    right: size === 'wide' && percent ? percent + COLUMN_GAP : rows.some(({ others }) => others.length) ? 6 : 0,
    layout,
  };
}

function draw({ rows }: Rows, layout: ProgressLayout, plot: Plot, input: ChartInput): Marks {
  const words = rows.flatMap((row, index) => rowWords(row, layout, index, plot));
  return {
    shapes: [
      ...rules(layout, plot),
      ...bars(rows, layout, input.chart.emphasis, plot),
      ...otherRings(rows, layout, plot),
      ...words,
    ],
    targets: targets(input, rows, layout, plot),
  };
}

/** A row's name, counts and percentage: left of the bar and beyond it, or over it. */
function rowWords(row: ProgressRow, layout: ProgressLayout, index: number, plot: Plot): Shape[] {
  const { lines, words, bar } = layout.rows[index]!;
  const name = textLines(0, words, lines, { class: 'n' });
  const end = { 'text-anchor': 'end' };
  const level = plot.size === 'wide' ? bar + BASELINE : words;
  const others = row.others.map(({ words }) => words).join(', ');
  const edge =
    plot.width - (row.percent ? layout.percent + PERCENT_GAP : others ? layout.percent + 2 * PERCENT_GAP : 0);
  const counts =
    plot.size === 'wide'
      ? text(layout.counts, level, row.counts, { class: 'n' })
      : text(edge, level, row.counts, { class: 'n', ...end });
  const share = row.percent || others;
  const key = others ? hollowRing(plot.width - measureText(others, TEXT) - 8, level - BASELINE) : [];
  return [...name, counts, ...(share ? [text(plot.width, level, share, end)] : []), ...key];
}

function rules({ rows }: ProgressLayout, plot: Plot): Shape[] {
  const lines = rows.slice(1).map(({ top }): Stroke => [0, top, plot.width, top]);
  return plot.size === 'wide' && lines.length ? [path(strokes(lines), 'g')] : [];
}

function bars(rows: readonly ProgressRow[], layout: ProgressLayout, emphasis: string | undefined, plot: Plot): Shape[] {
  const bar = (index: number, to: number, name: string): Shape => ({
    tag: 'rect',
    attributes: {
      class: name,
      x: plot.x(0),
      y: layout.rows[index]!.bar - BAR / 2,
      width: plot.x(to) - plot.x(0),
      height: BAR,
    },
  });
  const known = rows.flatMap(({ code, share }, index) => (share === null ? [] : { code, index, share }));
  return [
    ...known.map(({ index }) => bar(index, 100, 'w')),
    ...known.map(({ code, index, share }) => bar(index, share, code === emphasis ? 'f em' : 'f')),
  ];
}

function targets({ language }: ChartInput, rows: readonly ProgressRow[], layout: ProgressLayout, plot: Plot): Target[] {
  return rows.flatMap((row, index) => {
    const observation = shownOf(row);
    if (row.share === null || !observation) return [];
    const own = { y: layout.rows[index]!.bar, step: index, heading: row.name };
    const name = observation.measure.name[language];
    const remark = row.percent || remarkOf(observation, language);
    return [
      { ...own, x: plot.x(row.share), series: 0, name, value: row.counts, remark },
      ...row.others.map(({ value, words, source }, place) => {
        return {
          ...own,
          x: plot.x(value),
          series: place + 1,
          name: accordingTo(source, language),
          value: words,
          remark: '',
        };
      }),
    ];
  });
}
