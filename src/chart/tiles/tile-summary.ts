import { max } from 'd3';
import { formatNumber } from '../../language/number.ts';
import { measureText, wrapText } from '../layout/measure-text.ts';
import { sizes } from '../layout/plot.ts';
import { LINE, text, TEXT, textLines } from '../layout/shapes.ts';
import { textured } from '../rows/textures.ts';
import { toldClasses } from './tile-rows.ts';
import type { ChartInput, Shape } from '../types.ts';

/** Size of the counts, pixels between a swatch, a count and words, between classes, and the height of a class of one line. */
const COUNT = 24;
const GAP = 8;
const SWATCH = 14;
const BETWEEN = 6;
const LEAST = 30;

export interface TileSummary {
  shapes: Shape[];
  height: number;
}

/** A map for little room: no tiles, which would have no names there, but of each class how many there are, large, and its name. */
export function tileSummary(input: ChartInput): TileSummary {
  const told = toldClasses(input).map((one) => ({ ...one, number: formatNumber(one.count, input.language) }));
  const start = SWATCH + GAP;
  const words = start + max(told, ({ number }) => measureText(number, COUNT, 600))! + GAP;
  let y = 0;
  const shapes = told.flatMap(({ name, bounds, number, texture }) => {
    const lines = [name, bounds].flatMap((each) => (each ? wrapText(each, sizes.small - words, TEXT) : []));
    const height = Math.max(LEAST, lines.length * LINE);
    const middle = y + height / 2;
    y += height + BETWEEN;
    return [
      ...textured([{ x: 1, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH }], texture),
      text(words - GAP, middle + COUNT * 0.36, number, { class: 'num less', 'text-anchor': 'end' }),
      ...textLines(words, middle - ((lines.length - 1) * LINE) / 2 + 4.5, lines),
    ];
  });
  return { shapes, height: y - BETWEEN };
}
