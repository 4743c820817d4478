import { textWidths } from './text-widths.ts';

export type Weight = keyof typeof textWidths;

/** Widths of a character that the table lacks, such as an arrow, in thousandths of an em. */
const UNKNOWN = 800;
/** Fallback fonts run wider than the site's own by up to this factor. */
const MARGIN = 1.08;

const tables: Record<Weight, ReadonlyMap<string, number>> = {
  400: readWidths(textWidths[400]),
  600: readWidths(textWidths[600]),
};

function readWidths(text: string): Map<string, number> {
  const widths = new Map<string, number>();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    for (const character of line.slice(space + 1)) widths.set(character, Number(line.slice(0, space)));
  }
  return widths;
}

/** Width of a line of text in pixels, with a margin for fallback fonts. */
export function measureText(text: string, size: number, weight: Weight = 400): number {
  let units = 0;
  for (const character of text) units += tables[weight].get(character) ?? UNKNOWN;
  return (units * size * MARGIN) / 1000;
}

/** Breaks a text at its ordinary spaces into lines no wider than `room` pixels; an overlong word is cut, a text too long for `most` lines ends in an ellipsis. */
export function wrapText(text: string, room: number, size: number, weight: Weight = 400, most = Infinity): string[] {
  const fits = (line: string): boolean => measureText(line, size, weight) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).flatMap((whole) => cutWord(whole, fits))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

function cutWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
