import { extent, mean } from 'd3';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { breakWishes } from './breaks.ts';
import type { Position } from '../layout/boxes.ts';
import { formatValue } from '../words/format-value.ts';
import { gapWish, namedGaps, seriesGaps, type DrawnGap, type Gap } from './gaps.ts';
import { placeWords, type Obstacles, type Wish } from './place-words.ts';
import type { Plot } from '../layout/plot.ts';
import type { ChartInput, Point, Series, Shape } from '../types.ts';

/** Pixels of the axis for each point from which all values of an only line are written. */
const EACH = 56;
/** How far words may stand from their point, in pixels: what the editor says, and the word of a derived value. */
const FAR = 150;
const NEAR = 44;

/**
 * What is said about the main line in the picture: the methods that begin at breaks, the chart's annotations, the word beside the first derived point, why
 * there are gaps, and on an only line its values, or the highest and the lowest; what finds no free place is left to the
 * notes and the table.
 */
export function pointLabels(
  input: ChartInput,
  series: readonly Series[],
  ended: boolean,
  breaks: ReadonlyMap<number, Point>,
  plot: Plot,
  blocked: Obstacles,
): Shape[] {
  const { language, chart } = input;
  const main = series.find(({ emphasis }) => emphasis) ?? series[0]!;
  const drawn = main.points.filter(({ value }) => value !== null);
  const near = (point: Point, words: string, reach?: number): Wish => {
    const [x, y] = positionOf(point, plot);
    return { words, x, y, reach, below: drawn.every((other) => positionOf(other, plot)[1] <= y) };
  };
  const annotated = chart.annotations!.flatMap(({ at, text }) => {
    return drawn.filter(({ period }) => period === at).map((point) => near(point, text[language], FAR));
  });
  const values = series.length > 1 ? [] : valued(drawn, ended, plot);
  const derived = drawn.find(({ observation }) => observation?.basis === 'derived');
  const gaps = series.length > 1 && !main.emphasis ? [] : seriesGaps(main, input);
  const obstacles = {
    boxes: blocked.boxes,
    strokes: [...blocked.strokes, ...series.flatMap((one) => joints(one, plot))],
  };
  return placeWords(
    [
      ...breakWishes(breaks, plot, input),
      ...annotated,
      ...values.slice(0, 2).map((point) => near(point, formatValue(point.observation!, language))),
      ...(derived ? [near(derived, chartWords.derived[language], NEAR)] : []),
      ...namedGaps(gaps, language, (gap) => gapEnds(gap, series.length > 1 ? plot.right : plot.width, plot)).map(
        gapWish,
      ),
      ...values.slice(2).map((point) => near(point, formatValue(point.observation!, language))),
    ],
    plot,
    obstacles,
  );
}

function gapEnds({ before, after }: Gap, edge: number, plot: Plot): Omit<DrawnGap, 'words'> {
  const ends = [before, after].flatMap((point) => (point ? positionOf(point, plot)[1] : []));
  return {
    from: before ? plot.x(before.time) : plot.left,
    to: after ? plot.x(after.time) : edge,
    y: mean(ends)!,
  };
}

/** The points of an only line that say their values, the extremes first; the last one may have its label at the line's end. */
function valued(drawn: readonly Point[], ended: boolean, plot: Plot): Point[] {
  const values = drawn.map(({ value }) => value!);
  const last = drawn.at(-1);
  const [low, high] = extent(values);
  if (low === high) return ended ? [] : drawn.slice(-1);
  const ends = [low, high]
    .filter((value) => !ended || value !== last?.value)
    .map((value) => drawn.find((point) => point.value === value)!);
  const all = drawn.length * EACH <= plot.right - plot.left;
  return [...ends, ...drawn.filter((point) => !ends.includes(point) && (point === last ? !ended : all))];
}

function joints({ points }: Series, plot: Plot): (readonly [Position, Position])[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]!;
    if (!point.joined || point.value === null || before.value === null) return [];
    return [[positionOf(before, plot), positionOf(point, plot)] as const];
  });
}

/** Where a point that has a value stands. */
export function positionOf({ time, value }: Point, plot: Plot): Position {
  return [plot.x(time), plot.y(value ?? 0)];
}
