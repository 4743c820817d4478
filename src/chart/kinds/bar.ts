import { extent, max, scaleLinear } from 'd3';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import type { Observation } from '../../dataset/types.ts';
import { barWords } from '../../language/words/chart/bar-words.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { chartGrid, gridSeries } from '../rows/chart-grid.ts';
import { gridTable } from '../rows/grid-table.ts';
import { measureText } from '../layout/measure-text.ts';
import { noAxes, type Frame, type Plot, type Size } from '../layout/plot.ts';
import { rowLayout, type RowLayout } from '../rows/row-layout.ts';
import { remarkOf } from '../series-steps.ts';
import { BASELINE, group, keyed, path, strokes, TEXT, text, textLines, type Stroke } from '../layout/shapes.ts';
import type { ChartInput, Kind, Marks, Prepared, Shape, Target } from '../types.ts';

const BAR = 14;
const GAP = 8;
/** Pixels kept free after the words: the horn of a last "ư" reaches beyond the room that the letter takes. */
const EDGE = 2;

/** Horizontal bars from zero with their values at the end; with a series, rows are headings and each has a bar a code. */
export const bar: Kind<Bars, RowLayout> = {
  along: 'rows',
  chooses: 'rows',
  plays: true,
  units: true,
  sizes: ['wide', 'narrow', 'small'],
  prepare: (input) => ({ series: gridSeries(input), lines: barLines(input) }),
  plan,
  draw,
  notes: ({ lines }, { language }) =>
    lines.some(({ observation }) => observation?.basis === 'derived' && observation.value !== null)
      ? [barWords.hollowBar[language]]
      : [],
  table: (_rows, input) => gridTable(input),
};

interface Bars extends Prepared {
  lines: readonly BarLine[];
}

/** A line of the picture: a bar with its name and value, or the heading over a group of bars. */
interface BarLine {
  key: string;
  name: string;
  heading: boolean;
  emphasis: boolean;
  observation: Observation | null;
  words: string;
  row: number;
  column: number;
}

function barLines(input: ChartInput): BarLine[] {
  const { columns, rows } = chartGrid(input);
  const single = columns.length === 1;
  return rows.flatMap((row, index) => {
    const bars = row.cells.flatMap((observation, column): BarLine | [] => {
      const { name, emphasis } = single ? row : columns[column]!;
      if (!single && !observation) return [];
      const words = observation ? formatObservation(observation, input.language) : chartWords.absent[input.language];
      const key = `${row.key} ${columns[column]!.key}`;
      return { key, name, heading: false, emphasis: emphasis || row.emphasis, observation, words, row: index, column };
    });
    const heading = {
      key: row.key,
      name: row.name,
      heading: true,
      emphasis: row.emphasis,
      observation: null,
      words: '',
    };
    return single ? bars : [{ ...heading, row: index, column: -1 }, ...bars];
  });
}

function layOut(lines: readonly BarLine[], size: Size, width: number): RowLayout {
  return rowLayout(
    lines.map(({ name, heading, words }) => ({
      name,
      heading,
      band: BAR,
      words: wordsWidth(words) + GAP,
      share: true,
    })),
    size,
    width,
  );
}

function wordsWidth(words: string): number {
  return Math.ceil(measureText(words, TEXT, 600)) + EDGE;
}

function plan({ lines }: Bars, { size, width }: Frame) {
  const layout = layOut(lines, size, width);
  const { names, column, bottom } = layout;
  const values = lines.map(({ observation }) => observation?.value ?? 0);
  const room = (of: readonly BarLine[]): number => max(of, ({ words }) => wordsWidth(words) + GAP) ?? 0;
  const below = lines.filter(({ observation }) => (observation?.value ?? 0) < 0);
  const above = lines.filter((line) => !below.includes(line));
  const [low, high] = extent([0, ...values]) as [number, number];
  return {
    ...noAxes,
    height: bottom + 4,
    x: {
      domain: low < high ? ([low, high] as const) : ([0, 1] as const),
      ticks: [],
      base: null,
      reversed: false,
      scale: scaleLinear,
    },
    left: names + (column ? room(below) : 0),
    right: column ? room(above) : 0,
    layout,
  };
}

function draw({ lines }: Bars, { rows, column }: RowLayout, plot: Plot, input: ChartInput): Marks {
  const zero = plot.x(0);
  const base = lines.flatMap(({ heading }, index): Stroke[] => {
    const { band } = rows[index]!;
    return heading ? [] : [[zero, band - BAR / 2 - 4, zero, band + BAR / 2 + 4]];
  });
  const shapes = lines.flatMap((line, index) => {
    const { lines: name, words, band } = rows[index]!;
    const tone = line.emphasis ? 's em' : line.heading ? 'n' : '';
    const label = group(tone ? { class: tone } : {}, textLines(0, words, name));
    const own = keyed(line.key, [label]);
    if (line.heading) return own;
    return [
      ...own,
      ...keyed(`${line.key} bar`, barShapes(line, band, plot)),
      ...keyed(`${line.key} value`, [valueWords(line, band, column ? null : words, plot)]),
    ];
  });
  const word = derivedWord(lines, rows, column, input, plot);
  return { shapes: [...shapes, ...word, path(strokes(base), 'g b')], targets: targets(lines, rows, input, plot) };
}

/** The word behind the first hollow bar that has room for it, after the value where that stands there; where all are hollow the note says it. */
function derivedWord(
  lines: readonly BarLine[],
  rows: RowLayout['rows'],
  column: boolean,
  { language }: ChartInput,
  plot: Plot,
): Shape[] {
  const word = chartWords.derived[language];
  if (lines.every(({ observation }) => observation?.basis === 'derived')) return [];
  for (const [index, { observation, words }] of lines.entries()) {
    const value = observation?.value ?? -1;
    if (observation?.basis !== 'derived' || value < 0) continue;
    const x = plot.x(value) + GAP + (column ? wordsWidth(words) + GAP : 0);
    const free = x + measureText(word, TEXT) + EDGE <= plot.width;
    if (free) return [group({ class: 't' }, [text(x, rows[index]!.band + BASELINE, word)])];
  }
  return [];
}

/** The bar; hollow when its value is derived. */
function barShapes({ observation, emphasis }: BarLine, band: number, plot: Plot): Shape[] {
  if (observation?.value == null) return [];
  const [from, to] = [plot.x(0), plot.x(observation.value)].sort((a, b) => a - b) as [number, number];
  const name = ['f', emphasis ? 'em' : '', observation.basis === 'derived' ? 'z' : ''].filter(Boolean).join(' ');
  return [{ tag: 'rect', attributes: { class: name, x: from, y: band - BAR / 2, width: to - from, height: BAR } }];
}

/** The value at the bar's end, or at the end of the name's line where that is given. */
function valueWords({ observation, words, emphasis }: BarLine, band: number, line: number | null, plot: Plot): Shape {
  const value = observation?.value ?? null;
  const name = value === null ? 't' : emphasis ? 's em' : 'n';
  const end = { 'text-anchor': 'end' };
  if (line !== null) return group({ class: name, ...end }, [text(plot.width - EDGE, line, words)]);
  const negative = (value ?? 0) < 0;
  const x = plot.x(value ?? 0) + (negative ? -GAP : GAP);
  return group({ class: name, ...(negative ? end : {}) }, [text(x, band + BASELINE, words)]);
}

function targets(lines: readonly BarLine[], rows: RowLayout['rows'], input: ChartInput, plot: Plot): Target[] {
  const { columns, rows: names } = chartGrid(input);
  return lines.flatMap(({ observation, row, column, words }, index) => {
    if (observation?.value == null) return [];
    return {
      x: plot.x(observation.value),
      y: rows[index]!.band,
      series: column,
      step: row,
      name: columns[column]!.name,
      heading: names[row]!.name,
      value: words,
      remark: remarkOf(observation, input.language),
    };
  });
}
