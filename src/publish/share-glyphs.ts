/** A use of a letter takes about so many characters: what is shorter itself, or stands there once, is left where it is. */
const SHORT = 60;
/** Letters are one where they are alike to tenths of a pixel, and are written to hundredths. */
const ALIKE = 10;
const WRITTEN = 100;
const xlink = 'http://www.w3.org/1999/xlink';

const POINT = /(-?[\d.e-]+) (-?[\d.e-]+)/g;
type Point = [x: number, y: number];
/** The parts of a path, each from one M to the next, that reach over or under each other: a letter with its marks and holes. */
interface Letter {
  parts: string[];
  from: number;
  to: number;
}
/** A letter where it stands, and what it shares with those that are alike. */
type Placed = Letter & { key: string };

/**
 * A drawing as resvg writes it, with each letter written once and named wherever it stands again: a text in outlines is
 * mostly the same letters. Nothing moves by more than a tenth of a pixel. Named in the older way, which every program reads.
 */
export function shareGlyphs(drawn: string): string {
  const filled = /<path fill="([^"]*)" stroke="none" d="([^"]*)"\/>/g;
  const letters = new Map<string, { shape: string; count: number; name: string }>();
  const paths = new Map<string, Placed[]>();
  for (const [, , path = ''] of drawn.matchAll(filled)) {
    const placed = paths.get(path) ?? lettersOf(path).map((letter) => ({ ...letter, key: shapeOf(letter, ALIKE) }));
    paths.set(path, placed);
    for (const letter of placed) {
      const known = letters.get(letter.key);
      if (known) known.count += 1;
      else letters.set(letter.key, { shape: shapeOf(letter, WRITTEN), count: 1, name: `g${letters.size}` });
    }
  }
  for (const [key, { shape, count }] of letters) if (count === 1 || shape.length < SHORT) letters.delete(key);
  const body = drawn.replaceAll(filled, (_, fill: string, path: string) => {
    const own: string[] = [];
    const uses = paths.get(path)!.map((letter) => {
      const known = letters.get(letter.key);
      if (!known) own.push(...letter.parts);
      const [x, y] = placeOf(letter).map((at) => round(at, WRITTEN));
      return known ? `<use xlink:href="#${known.name}" x="${x}" y="${y}"/>` : '';
    });
    const rest = own.length ? `<path stroke="none" d="${own.join(' ')}"/>` : '';
    return `<g fill="${fill}">${rest}${uses.join('')}</g>`;
  });
  const shared = [...letters.values()].map(({ name, shape }) => `<path id="${name}" d="${shape}"/>`);
  if (!shared.length) return drawn;
  return body.replace('<defs/>', `<defs>${shared.join('')}</defs>`).replace('<svg ', `<svg xmlns:xlink="${xlink}" `);
}

function lettersOf(path: string): Letter[] {
  const letters: Letter[] = [];
  for (const part of path.split(/ (?=M)/)) {
    const xs = pointsOf(part).map(([x]) => x);
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    const last = letters.at(-1);
    if (last && from < last.to && to > last.from) {
      last.parts.push(part);
      [last.from, last.to] = [Math.min(last.from, from), Math.max(last.to, to)];
    } else letters.push({ parts: [part], from, to });
  }
  return letters;
}

/** A letter's shape, wherever it stands. */
function shapeOf(letter: Letter, steps: number): string {
  const [left, top] = placeOf(letter);
  return letter.parts
    .join(' ')
    .replaceAll(
      POINT,
      (_, x: string, y: string) => `${round(Number(x) - left, steps)} ${round(Number(y) - top, steps)}`,
    );
}

/** Where its first point is. */
function placeOf({ parts }: Letter): Point {
  return pointsOf(parts[0]!)[0]!;
}

function pointsOf(part: string): Point[] {
  return [...part.matchAll(POINT)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** To so many steps of a pixel, and never to −0. */
function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0;
}
