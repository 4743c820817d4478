import { max } from 'd3';
import { boxesMeet, firstFree, type Box, type Position } from '../layout/boxes.ts';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import type { Plot } from '../layout/plot.ts';
import { group, keyed, LINE, path, strokes as straight, TEXT, textLines } from '../layout/shapes.ts';
import type { Shape } from '../types.ts';

/** Words that want to stand near a point of the picture. */
export interface Wish {
  words: string;
  x: number;
  y: number;
  /** True where they stand best below it. */
  below?: boolean;
  /** How far from it they may stand, in pixels; farther off, a line leads to them. */
  reach?: number | undefined;
  /** The stretch in which they must stand, level with the point where they can; elsewhere they are led to their point. */
  within?: readonly [number, number];
}

/** What words keep clear of: boxes of marks and other words, and strokes. */
export interface Obstacles {
  boxes: Box[];
  strokes: (readonly [Position, Position])[];
}

/** A place for words; beside a point with where they begin, centre or end, and the leader that they need. */
interface Place extends Box {
  anchor: 'start' | 'middle' | 'end';
  leader: readonly [Position, Position] | null;
  lines: readonly string[];
}

/** From here on, in pixels, a line leads from the point to its words. */
const LED = 16;
/** Pixels between a point and its words. */
const GAPS = [8, LED, 28, 44, 64, 90, 120, 150];

/** Words where there is room for them, the first wish first; what finds no free place is left out. Places taken become obstacles. */
export function placeWords(wishes: readonly Wish[], plot: Plot, { boxes, strokes }: Obstacles): Shape[] {
  const frame = { x0: plot.left - 6, y0: 0, x1: plot.width, y1: plot.bottom };
  return wishes.flatMap((wish) => {
    const clear = placesOf(wish, plot).filter(({ leader }) => !leader || !boxes.some((box) => passes(box, leader)));
    const place = firstFree(clear, frame, boxes, strokes);
    if (!place) return [];
    const { anchor, leader, lines } = place;
    boxes.push(place);
    if (leader) strokes.push(leader);
    const x = { start: place.x0, middle: (place.x0 + place.x1) / 2, end: place.x1 }[anchor];
    const words = group({ class: 'a', 'text-anchor': anchor }, textLines(x, place.y0 + 12.5, lines));
    const lead = leader ? [path(straight([[...leader[0], ...leader[1]]]), 'k')] : [];
    return [...keyed(`to ${wish.words}`, lead), ...keyed(wish.words, [words])];
  });
}

/** Near places first, on few lines before many; a word that must be cut says less than the note under the picture. */
function placesOf(wish: Wish, plot: Plot): Place[] {
  const room = wish.within ? wish.within[1] - wish.within[0] : Math.min(180, plot.width * 0.4);
  const longest = max(wish.words.split(' '), (word) => measureText(word, TEXT))!;
  return [room, room / 2].flatMap((most, index) => {
    const lines = wrapEvenly(wish.words, wish.within ? most : Math.max(most, longest), TEXT);
    if (lines.join(' ') !== wish.words || (index > 0 && lines.length === 1)) return [];
    const width = max(lines, (line) => measureText(line, TEXT))!;
    if (!wish.within) return around(wish, width, lines);
    return index > 0 || lines.length > 3 ? [] : inside(wish, wish.within, width, lines);
  });
}

/** Above or below a point: centred, to its right or to its left. */
function around({ x, y, below, reach = LED }: Wish, width: number, lines: readonly string[]): Place[] {
  const height = lines.length * LINE;
  return GAPS.filter((gap) => gap <= reach).flatMap((gap) => {
    const sides = [
      { y0: y - gap - height, leader: [[x, y - 7] as const, [x, y - gap] as const] as const },
      { y0: y + gap, leader: [[x, y + 7] as const, [x, y + gap] as const] as const },
    ];
    return (below ? sides.reverse() : sides).flatMap(({ y0, leader }) => {
      const rest = { lines, y0, y1: y0 + height, leader: gap > LED ? leader : null };
      return [
        { ...rest, anchor: 'middle' as const, x0: x - width / 2, x1: x + width / 2 },
        { ...rest, anchor: 'start' as const, x0: x - 4, x1: x - 4 + width },
        { ...rest, anchor: 'end' as const, x0: x + 4 - width, x1: x + 4 },
      ];
    });
  });
}

/** In the middle of a stretch, at its level or a little away. */
function inside({ y }: Wish, [from, to]: readonly [number, number], width: number, lines: readonly string[]): Place[] {
  const x0 = (from + to - width) / 2;
  const height = lines.length * LINE;
  return [0, -24, 24, -48, 48, -80, 80].map((shift) => {
    const y0 = y - height / 2 + shift;
    return { lines, anchor: 'middle', x0, x1: x0 + width, y0, y1: y0 + height, leader: null };
  });
}

function passes(box: Box, [[x, y0], [, y1]]: readonly [Position, Position]): boolean {
  return boxesMeet(box, { x0: x - 1, x1: x + 1, y0: Math.min(y0, y1), y1: Math.max(y0, y1) });
}
