import { max } from 'd3';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { otherFigure } from '../../language/words/chart/part-words.ts';
import { otherValues } from '../words/other-values.ts';
import { figureItems, type FigureItem } from '../rows/figure-items.ts';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import { numberNotes } from '../words/number-notes.ts';
import { noAxes, type Plot, type Size } from '../layout/plot.ts';
import { periodHeading } from '../series-steps.ts';
import { group, LINE, path, TEXT, text, textLines, strokes, type Stroke } from '../layout/shapes.ts';
import type { FigureJoin } from '../../schema/chart.ts';
import type { ChartInput, Kind, Marks, Prepared, Series, Shape, Table } from '../types.ts';

const NUMBER = 32;
const SMALL_NUMBER = 24;
const UNIT = 16;
const UNIT_GAP = 7;
const GAP = 16;
/** Pixels that a sign before a number takes. */
const SIGN = 28;

/** One to four large numbers with their words in ruled columns: for facts without a comparison. */
export const figure: Kind<Figures, Layout> = {
  along: 'rows',
  sizes: ['wide', 'narrow', 'small'],
  prepare(input) {
    const items = figureItems(input);
    return { items, series: seriesOf(items) };
  },
  plan({ items }, { size, width }) {
    const layout = layOut(items, size, width);
    return { ...noAxes, height: layout.height, layout };
  },
  draw,
  shown: (input) => figureItems(input).map(({ observation }) => observation),
  // What other sources give for the same figures, and why it was not chosen.
  notes: ({ items }, { dataset, language }) =>
    items.flatMap(({ observation }) =>
      otherValues(observation, dataset, language).map(
        ({ words, source, reason }) => `${otherFigure(words, source, language)} ${reason}`,
      ),
    ),
  table,
};

interface Figures extends Prepared {
  items: readonly FigureItem[];
}

/** One series a number, so that a chart without figures is known to be empty. */
function seriesOf(items: readonly FigureItem[]): Series[] {
  return items.map(({ label, observation }, index) => ({
    key: String(index),
    name: label,
    emphasis: false,
    dash: 0,
    points: [
      {
        key: '',
        period: observation.period ?? '',
        time: 0,
        value: observation.value,
        total: null,
        observation,
        joined: false,
      },
    ],
  }));
}

interface Cell {
  item: FigureItem;
  x: number;
  y: number;
  size: number;
  /** The unit beside the number; empty where it is a line below. */
  beside: string;
  lines: string[];
}

interface Layout {
  cells: Cell[];
  height: number;
}

/** As many columns as there are numbers, two on a narrow picture, fewer where a number would not fit. */
function layOut(items: readonly FigureItem[], size: Size, width: number): Layout {
  const most = size === 'wide' ? items.length : Math.min(2, items.length);
  const room = (count: number): number => width / count - GAP;
  const fits = (count: number, pixels: number): boolean =>
    items.every((item) => signRoom(item) + measureText(item.number, pixels, 600) <= room(count));
  // Three of four would leave one alone.
  const counts = Array.from({ length: most }, (_, index) => most - index).filter(
    (count) => items.length !== 4 || count !== 3,
  );
  const close = size === 'small';
  const pixels = close ? [SMALL_NUMBER] : [NUMBER, SMALL_NUMBER];
  const choices = counts.flatMap((count) => pixels.map((each) => [count, each] as const));
  const [columns, large] = choices.find(([count, pixels]) => fits(count, pixels)) ?? [1, SMALL_NUMBER];
  // All units stand beside their numbers, or all below.
  const inLine = items.every((item) => {
    const number = signRoom(item) + measureText(item.number, large, 600);
    return number + UNIT_GAP + measureText(item.unit, UNIT) <= room(columns);
  });
  const placed: Cell[] = [];
  let y = 0;
  for (let start = 0; start < items.length; start += columns) {
    const row = items.slice(start, start + columns).map((item, column) => {
      const words = inLine || !item.unit ? item.label : `${item.unit}, ${item.label}`;
      const x = (column * width) / columns + (column ? GAP : 0);
      const lines = wrapEvenly(words, room(columns) - (column ? GAP / 2 : 0), TEXT);
      return { item, x, y, size: large, beside: inLine ? item.unit : '', lines };
    });
    placed.push(...row);
    y += (close ? 40 : 56) + max(row, ({ lines }) => lines.length)! * LINE + (close ? 8 : 14);
  }
  return { cells: placed, height: y };
}

function draw(_rows: Figures, { cells: all, height }: Layout, plot: Plot): Marks {
  const close = plot.size === 'small';
  const rules = all
    .filter(({ x, item }) => x > 0 && !item.join)
    .map(({ x, y }): Stroke => {
      const next = all.find((cell) => cell.y > y)?.y ?? height;
      return [x - GAP, y + 4, x - GAP, next - 8];
    });
  const shapes = all.flatMap(({ item, x, y, size, beside, lines }) => [
    ...sign(item, x, y + (close ? 24 : 36) - size * 0.36),
    number(x + signRoom(item), y + (close ? 24 : 36), item.number, beside, size),
    ...textLines(x, y + (close ? 44 : 60), lines),
  ]);
  return { shapes: [...(rules.length ? [path(strokes(rules), 'g')] : []), ...shapes], targets: [] };
}

function signRoom({ join }: FigureItem): number {
  return join ? SIGN : 0;
}

/** The sign before a number, drawn, since not every font has an arrow; `y` is its middle. */
function sign({ join }: FigureItem, x: number, y: number): Shape[] {
  if (!join) return [];
  const [left, right] = [x + 1, x + 17];
  const drawn: Record<FigureJoin, Stroke[]> = {
    '→': [
      [left, y, right, y],
      [right - 6, y - 5, right, y],
      [right - 6, y + 5, right, y],
    ],
    '=': [
      [left, y - 3.5, right, y - 3.5],
      [left, y + 3.5, right, y + 3.5],
    ],
    '+': [
      [left, y, right, y],
      [(left + right) / 2, y - 8, (left + right) / 2, y + 8],
    ],
  };
  return [group({ class: 's in' }, [path(strokes(drawn[join]), 'l')])];
}

/** The number, and in the same line of text its unit, so that they stay together in every font. */
function number(x: number, y: number, words: string, unit: string, size: number): Shape {
  const line = text(x, y, words, { class: size === NUMBER ? 'num' : 'num less' });
  if (!unit) return line;
  return { ...line, children: [{ tag: 'tspan', attributes: { class: 'unit', dx: UNIT_GAP }, text: unit }] };
}

function table({ items }: Figures, { language }: ChartInput): Table {
  const notes = numberNotes(language);
  return {
    head: [chartWords.item[language], chartWords.figure[language], chartWords.period[language]],
    rows: items.map(({ number, unit, label, observation }) => ({
      label,
      cells: [
        { text: unit ? `${number}\u00a0${unit}` : number, observation, notes: notes.of(observation) },
        {
          text: observation.period ? sentenceCase(periodHeading(observation.period, language)) : '',
          observation: null,
          notes: [],
        },
      ],
    })),
    notes: notes.texts,
  };
}
