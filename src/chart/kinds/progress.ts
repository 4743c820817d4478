import { chartCode, chartColumn, chartNeeds } from '../../schema/messages/chart.ts';
import { sentences as say } from '../../language/chart-sentences.ts';
import { chartWords } from '../../language/chart-words.ts';
import { measureText, wrapText } from '../measure-text.ts';
import { numberNotes } from '../number-notes.ts';
import type { Plan, Plot } from '../plot.ts';
import { progressRows } from '../progress-rows.ts';
import type { ProgressRow } from '../progress-rows.ts';
import { periodHeading } from '../series-steps.ts';
import { cellOf } from '../series-table.ts';
import { BASELINE, formatCoordinate, group, LINE, path, TEXT, text, textLines } from '../shapes.ts';
import type { ChartInput, ChartProblem, Series, Shape, Size, Table, Target } from '../types.ts';
import type { Drawing, Kind, Marks } from './kind.ts';

const BAR = 10;
const GAP = 16;

/** What is done of what was to be done, a bar for each row on one axis from 0 to 100 %, the counts first. */
export const progress: Kind = {
  sizes: ['wide', 'narrow'],
  series,
  plan,
  draw,
  notes: () => [],
  describe,
  table,
  check,
};

/** One series a row, so that a chart without rows is known to be empty. */
function series(input: ChartInput): Series[] {
  return progressRows(input).map((row) => ({
    key: row.code,
    name: row.name,
    emphasis: row.code === input.chart.emphasis,
    dash: 0,
    points: [
      {
        period: row.done?.period ?? '',
        time: 0,
        value: row.done?.value ?? null,
        total: row.of?.value ?? null,
        observation: row.done,
        joined: false,
      },
    ],
  }));
}

/** The columns of a wide picture, or one column with the words over the bars. */
function columns(rows: readonly ProgressRow[], size: Size, width: number) {
  const widest = (words: readonly string[], weight: 400 | 600): number =>
    Math.ceil(Math.max(0, ...words.map((word) => measureText(word, TEXT, weight))));
  const counts = widest(
    rows.map((row) => row.counts),
    600,
  );
  const percent = widest(
    rows.map((row) => row.percent),
    400,
  );
  const room = size === 'wide' ? width * 0.32 : width - counts - (percent ? percent + 10 : 0) - GAP;
  const names = rows.map((row) => wrapText(row.name, room, TEXT, 600));
  const name = widest(names.flat(), 600);
  const lines = Math.max(1, ...names.map((each) => each.length));
  const row = size === 'wide' ? Math.max(34, lines * LINE + 18) : lines * LINE + BAR + 24;
  return { names, name, counts, percent, lines, row };
}

function plan(input: ChartInput, _series: readonly Series[], size: Size, width: number): Plan {
  const rows = progressRows(input);
  const { name, counts, percent, row } = columns(rows, size, width);
  const most = Math.max(100, ...rows.map(({ share }) => share ?? 0));
  return {
    height: rows.length * row + 30,
    x: {
      domain: [0, most],
      ticks: [0, 50, 100].map((at) => ({ at, text: `${at}%` })),
      base: null,
      reversed: false,
    },
    y: null,
    left: size === 'wide' ? name + GAP * 2 + counts + GAP * 2 : 0,
    right: size === 'wide' && percent ? percent + GAP : 0,
    inset: { top: 0, bottom: 0 },
  };
}

function draw({ input, plot }: Drawing): Marks {
  const rows = progressRows(input);
  const wide = plot.size === 'wide';
  const place = columns(rows, plot.size, plot.width);
  const middle = (index: number): number => index * place.row + (wide ? place.row / 2 : place.row - BAR / 2 - 10);
  const words = rows.flatMap((row, index) => {
    const lines = place.names[index]!;
    const first = wide ? middle(index) - ((lines.length - 1) * LINE) / 2 + BASELINE : index * place.row + 18;
    const top = wide ? middle(index) + BASELINE : first;
    const edge = plot.width - (place.percent && row.percent ? place.percent + 10 : 0);
    return [
      ...textLines(0, first, lines, { class: 'n' }),
      wide
        ? text(place.name + GAP * 2, top, row.counts, { class: 'n' })
        : text(edge, top, row.counts, { class: 'n', 'text-anchor': 'end' }),
      ...(row.percent ? [text(plot.width, top, row.percent, { 'text-anchor': 'end' })] : []),
    ];
  });
  return {
    shapes: [...rules(rows, place.row, plot), ...bars(rows, input, middle, plot), ...words],
    targets: targets(input, rows, middle, plot),
  };
}

function rules(rows: readonly ProgressRow[], height: number, plot: Plot): Shape[] {
  const d = rows.slice(1).map((_, index) => `M0 ${formatCoordinate((index + 1) * height)}H${plot.width}`);
  return plot.size === 'wide' && d.length ? [path(d.join(''), 'g')] : [];
}

function bars(
  rows: readonly ProgressRow[],
  { chart }: ChartInput,
  middle: (index: number) => number,
  plot: Plot,
): Shape[] {
  const bar = (index: number, to: number, name: string): Shape => {
    const box = { x: plot.x(0), y: middle(index) - BAR / 2, width: Math.max(0, plot.x(to) - plot.x(0)), height: BAR };
    return { tag: 'rect', attributes: { class: name, ...box } };
  };
  const known = rows.flatMap((row, index) => (row.share === null ? [] : { row, index, share: row.share }));
  return [
    group(
      {},
      known.map(({ index }) => bar(index, 100, 'w')),
    ),
    group(
      {},
      known.map(({ row, index, share }) => bar(index, share, row.code === chart.emphasis ? 'f em' : 'f')),
    ),
  ];
}

function targets(
  { language }: ChartInput,
  rows: readonly ProgressRow[],
  middle: (index: number) => number,
  plot: Plot,
): Target[] {
  return rows.flatMap((row, index) => {
    if (row.share === null || !row.done) return [];
    return {
      x: plot.x(row.share),
      y: middle(index),
      series: 0,
      step: index,
      name: row.done.measure.name[language],
      heading: row.name,
      value: row.counts,
      remark: row.percent,
    };
  });
}

function describe(input: ChartInput): string[] {
  const rows = progressRows(input);
  const period = rows[0]?.done?.period;
  const words = rows.map((row) => `${row.name} ${row.counts}${row.percent ? ` (${row.percent})` : ''}`);
  const measure = rows[0]?.done?.measure.name[input.language];
  if (!measure || !period) return [];
  return [`${measure}: ${say.latest(periodHeading(period, input.language), words)}`];
}

function table(input: ChartInput): Table {
  const { language } = input;
  const rows = progressRows(input);
  const notes = numberNotes(language);
  const first = rows[0];
  const dimension = input.dataset.meta.columns.find(({ id }) => id === input.chart.progress?.rows);
  const head = [first?.done?.measure.name[language], first?.of?.measure.name[language]].map((name) => name ?? '');
  return {
    head: [dimension?.label[language] ?? '', ...head, chartWords.share[language]],
    rows: rows.map((row) => ({
      label: row.name,
      cells: [
        cellOf(row.done, input, notes),
        cellOf(row.of, input, notes),
        { text: row.percent || '–', observation: null, notes: [] },
      ],
    })),
    notes: notes.texts,
  };
}

function check({ chart, dataset }: ChartInput): ChartProblem[] {
  if (!chart.progress) return [{ path: 'progress', ...chartNeeds('progress', 'progress') }];
  const { done, of, percent, rows } = chart.progress;
  const columns = dataset.dimensionColumns.map(({ id }) => id);
  return [
    ...Object.entries({ done, of, percent })
      .filter(([, id]) => !dataset.measures.has(id))
      .map(([key, id]) => ({ path: `progress.${key}`, ...chartCode(id, [...dataset.measures.keys()]) })),
    ...(columns.includes(rows) ? [] : [{ path: 'progress.rows', ...chartColumn(rows, columns) }]),
  ];
}
