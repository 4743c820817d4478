import { max } from 'd3';
import { firstFree, type Box, type Position } from '../layout/boxes.ts';
import { codeName } from '../words/code-name.ts';
import type { PlacedLabel } from './direct-labels.ts';
import { formatValue } from '../words/format-value.ts';
import { gapWish, namedGaps, seriesGaps, type DrawnGap, type Gap } from './gaps.ts';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import { placeWords } from './place-words.ts';
import type { Plot } from '../layout/plot.ts';
import { group, LINE, TEXT, text, textLines } from '../layout/shapes.ts';
import type { Tread } from './step-treads.ts';
import type { ChartInput, Series, Shape } from '../types.ts';

/** Pixels between two values side by side. */
const CLEAR = 5;

/**
 * What is said on the treads of the main series: the chart's annotations and the reasons of gaps; on an only series also
 * the value at each step where it fits, the largest steps first, and the names that older values stood under.
 */
export function stepLabels(
  input: ChartInput,
  series: readonly Series[],
  all: readonly (readonly Tread[])[],
  labels: readonly PlacedLabel[],
  plot: Plot,
): Shape[] {
  const { language, chart, dataset } = input;
  const only = series.length === 1;
  const index = only ? 0 : series.findIndex(({ emphasis }) => emphasis);
  const [main, treads] = [series[index], all[index]];
  if (!main || !treads) return [];
  const frame = { x0: plot.left, y0: 0, x1: plot.right, y1: plot.bottom };
  const taken: Box[] = [...labels];
  const leaders = labels.flatMap(({ leader }) => (leader ? [leader] : []));
  const strokes = [...all.flat().flatMap(strokesOf), ...leaders];
  const values: Shape[] = [];
  for (const tread of only ? bySize(treads.slice(0, -1)) : []) {
    const words = formatValue(tread.point.observation!, language);
    const place = firstFree(valuePlaces(tread, measureText(words, TEXT, 600)), frame, taken, strokes);
    if (!place) continue;
    taken.push({ ...place, x0: place.x0 - CLEAR, x1: place.x1 + CLEAR });
    values.push(text(place.x0, place.y0 + 12.5, words));
  }
  const annotated = chart.annotations!.flatMap(({ at, text }) => {
    const tread = treads.find(({ point }) => point.period === at);
    return tread ? { words: text[language], x: tread.x0, y: tread.y, reach: 150 } : [];
  });
  const gaps = namedGaps(seriesGaps(main, input), language, (gap) => gapEnds(gap, treads, plot)).map(gapWish);
  const noted = placeWords([...annotated, ...gaps], plot, { boxes: taken, strokes });
  const names: Shape[] = [];
  for (const tread of only ? firstOfOldNames(treads) : []) {
    const lines = wrapEvenly(codeName(dataset, chart.segments!, tread.segment)[language], 170, TEXT);
    const width = max(lines, (line) => measureText(line, TEXT))!;
    const place = firstFree(namePlaces(tread, width, lines.length * LINE), frame, taken, strokes);
    if (!place) continue;
    taken.push(place);
    names.push(...textLines(place.x0, place.y0 + 12.5, lines));
  }
  return [
    ...(values.length ? [group({ class: 'a n' }, values)] : []),
    ...noted,
    ...(names.length ? [group({ class: 'a' }, names)] : []),
  ];
}

/** A level ends where the next is known to be absent. */
function gapEnds({ before, after, absent }: Gap, treads: readonly Tread[], plot: Plot): Omit<DrawnGap, 'words'> {
  const [left, right] = [before, after].map((point) => treads.find((tread) => tread.point === point));
  return {
    from: left ? left.x1 : plot.x(absent[0]?.time ?? 0),
    to: right ? right.x0 : plot.right,
    y: ((left ?? right)!.y + (right ?? left)!.y) / 2,
  };
}

/** The first tread, then those with the highest risers. */
function bySize(treads: readonly Tread[]): Tread[] {
  const rise = (tread: Tread): number => (tread.from ? Math.abs(tread.from.y - tread.y) : Infinity);
  return [...treads].sort((a, b) => (rise(b) > rise(a) ? 1 : rise(b) < rise(a) ? -1 : a.x0 - b.x0));
}

function firstOfOldNames(treads: readonly Tread[]): Tread[] {
  const newest = treads.at(-1)?.segment;
  return treads.filter(
    ({ segment }, index) => segment !== newest && treads.findIndex((tread) => tread.segment === segment) === index,
  );
}

function strokesOf({ x0, x1, y, from }: Tread): (readonly [Position, Position])[] {
  const level = [
    [x0, y],
    [x1, y],
  ] as const;
  return from
    ? [
        level,
        [
          [x0, from.y],
          [x0, y],
        ],
      ]
    : [level];
}

/** Over the tread from its start; ending over its riser; centred over it; where the line begins, under it. */
function valuePlaces({ x0, x1, y, from }: Tread, width: number): Box[] {
  const over = (x: number): Box => ({ x0: x, y0: y - LINE - 4, x1: x + width, y1: y - 4 });
  const under = { x0, y0: y + 5, x1: x0 + width, y1: y + 5 + LINE };
  return [over(x0), over(x0 - width), over((x0 + x1 - width) / 2), ...(from ? [] : [under])];
}

function namePlaces({ x0, y }: Tread, width: number, height: number): Box[] {
  return [6, 24, 48, 72].flatMap((gap) => [
    { x0, y0: y + gap, x1: x0 + width, y1: y + gap + height },
    { x0, y0: y - gap - height, x1: x0 + width, y1: y - gap },
  ]);
}
