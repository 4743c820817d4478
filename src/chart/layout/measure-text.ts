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
  const table = tables[weight];
  for (const character of text) {
    // Most marked letters are as wide as the bare one, and are not in the table.
    units += table.get(character) ?? table.get(character.normalize('NFD')[0]!) ?? UNKNOWN;
  }
  return (units * size * MARGIN) / 1000;
}

/** Breaks a text at its ordinary spaces into lines no wider than `room` pixels; an overlong word is cut, a text too long for `most` lines ends in an ellipsis. */
export function wrapText(text: string, room: number, size: number, weight: Weight = 400, most = Infinity): string[] {
  const fits = (line: string): boolean => measureText(line, size, weight) <= room;
  const lines = fillLines(cutWords(text, fits), fits);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** As `wrapText`, the lines as even as they can be without becoming more, so that no word is left alone. */
export function wrapEvenly(text: string, room: number, size: number, weight: Weight = 400, most = Infinity): string[] {
  let even = wrapText(text, room, size, weight, most);
  const words = cutWords(text, (line) => measureText(line, size, weight) <= room);
  if (even.length < 2 || even.at(-1)!.endsWith('…')) return even;
  for (let width = room - 4; width > 0; width -= 4) {
    const fits = (line: string): boolean => measureText(line, size, weight) <= width;
    const lines = fillLines(words, fits);
    if (lines.length > even.length || !lines.every(fits)) break;
    even = lines;
  }
  return even;
}

type Fits = (line: string) => boolean;

function fillLines(words: readonly string[], fits: Fits): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function cutWords(text: string, fits: Fits): string[] {
  return text.split(/[ \n]+/).flatMap((whole) => cutWord(whole, fits));
}

function cutWord(word: string, fits: Fits): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && !fits(piece + character)) {
      // After a hyphen rather than inside a syllable.
      const end = piece.lastIndexOf('-') + 1 || piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += character;
  }
  return [...pieces, piece];
}
