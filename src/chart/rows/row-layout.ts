import { max } from 'd3';
import { measureText, wrapEvenly } from '../layout/measure-text.ts';
import { BASELINE, LINE, TEXT } from '../layout/shapes.ts';
import type { Size } from '../layout/plot.ts';

/** Pixels between the names of rows and what is drawn beside them. */
const NAME_GAP = 20;

/** The share of a narrow picture that names and values may take before the names move over their bands. */
const NARROW_SHARE = 0.55;

/** Pixels that a band and a name beside it keep free, that stand under a name and under its band, and that a heading takes beside its lines. */
const roomy = { band: 14, name: 10, over: 6, under: 12, heading: 14 };
const close = { band: 4, name: 4, over: 1, under: 6, heading: 8 };

/** What a row wants: its name, and the height in pixels of what is drawn in it; a heading has nothing drawn. */
export interface RowWish {
  name: string;
  band: number;
  heading?: boolean;
  /** Width of the words that stand with the drawing. */
  words: number;
  /** Whether those words move up to the end of the name's line when the name stands over its band. */
  share?: boolean;
}

/** Where a row stands, in pixels: its name's lines with their first baseline, and the middle of its band. */
export interface RowPlace {
  lines: string[];
  words: number;
  band: number;
}
export interface RowLayout {
  rows: RowPlace[];
  /** True where names stand in a column beside their bands, false where they stand over them. */
  column: boolean;
  /** Width of that column; 0 when there is none. */
  names: number;
  bottom: number;
}

/**
 * Rows below each other from `top`: names left of the bands; on a narrow picture over them, unless all are short. On a
 * small one rows are close, and names stand wherever that makes it lower.
 */
export function rowLayout(wishes: readonly RowWish[], size: Size, width: number, top = 0): RowLayout {
  const bands = wishes.filter(({ heading }) => !heading);
  const longest = max(bands, ({ name }) => measureText(name, TEXT, 600)) ?? 0;
  const most = max(bands, ({ words }) => words) ?? 0;
  if (size === 'wide') return placeRows(wishes, width, width * 0.32, top, roomy);
  const air = size === 'small' ? close : roomy;
  if (longest + NAME_GAP + most <= width * NARROW_SHARE) {
    return placeRows(wishes, width, Math.max(width * 0.32, longest), top, air);
  }
  const over = placeRows(wishes, width, null, top, air);
  if (size !== 'small') return over;
  const beside = placeRows(wishes, width, width * 0.32, top, air);
  return beside.bottom < over.bottom ? beside : over;
}

/** Rows with their names in a column of some room, or over their bands when there is none. */
function placeRows(
  wishes: readonly RowWish[],
  width: number,
  column: number | null,
  top: number,
  air: typeof roomy,
): RowLayout {
  const room = ({ heading, share, words }: RowWish): number =>
    heading ? width : (column ?? width - (share ? words : 0));
  const names = wishes.map((wish) => wrapEvenly(wish.name, room(wish), TEXT, 600));
  let y = top;
  const rows = wishes.map(({ band, heading }, index) => {
    const lines = names[index]!;
    const block = lines.length * LINE;
    const start = y;
    if (heading) {
      y += block + air.heading;
      return { lines, words: start + 6 + air.heading, band: start + block };
    }
    const height = column === null ? block + air.over + band + air.under : Math.max(band + air.band, block + air.name);
    y += height;
    if (column === null) return { lines, words: start + 13, band: start + block + air.over + band / 2 };
    const middle = start + height / 2;
    return { lines, words: middle - (block - LINE) / 2 + BASELINE, band: middle };
  });
  const beside = names.filter((_, index) => !wishes[index]!.heading).flat();
  const widest = Math.ceil(max(beside, (line) => measureText(line, TEXT, 600)) ?? 0);
  return { rows, column: column !== null, names: column !== null && widest ? widest + NAME_GAP : 0, bottom: y };
}
