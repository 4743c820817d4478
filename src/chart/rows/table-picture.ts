import { max } from 'd3';
import { measureText, wrapText } from '../layout/measure-text.ts';
import { LINE, TEXT } from '../layout/shapes.ts';
import { wordColumns } from '../table/word-columns.ts';
import type { Table, TableCell } from '../types.ts';
import type { Size } from '../layout/plot.ts';

const GAP = 20;
const PAD = 7;

/** Words of a table in a picture: lines that begin or end at `x`, the first with its baseline at `y`. */
interface PictureCell {
  x: number;
  y: number;
  lines: string[];
  end: boolean;
  /** Class of its words: t for heads and notes, n for what is looked up. */
  tone: '' | 't' | 'n';
}

/** A table as words and rules, in pixels. */
export interface TablePicture {
  cells: PictureCell[];
  rules: number[];
  height: number;
}

/** Columns beside each other on a wide picture, each row a block on a narrow one and where a word of a cell would not fit; the numbered notes at the foot. */
export function tablePicture(table: Table, size: Size, width: number): TablePicture {
  const { cells, rules, height } = (size === 'wide' ? columnsOf(table, width) : null) ?? blocksOf(table, width);
  let y = height + 4;
  for (const [index, note] of table.notes.entries()) {
    const lines = wrapText(`[${index + 1}]\u00a0${note}`, width, TEXT);
    cells.push({ x: 0, y: y + 13, lines, end: false, tone: 't' });
    y += lines.length * LINE + 3;
  }
  return { cells, rules, height: table.notes.length ? y + 4 : height };
}

function columnsOf(table: Table, width: number): TablePicture | null {
  const { head, rows } = table;
  const texts = [head, ...rows.map(({ label, cells }) => [label, ...cells.map(cellWords)])];
  const ends = columnEnds(texts, width);
  const room = (column: number): number => ends[column]! - (ends[column - 1] ?? -GAP) - GAP;
  const broken = (words: string, column: number): boolean =>
    words.split(' ').some((word) => measureText(word, TEXT, 600) > room(column));
  if (texts.some((line) => line.some(broken))) return null;
  const wordy = wordColumns(table);
  const rules: number[] = [];
  const cells: PictureCell[] = [];
  let y = 0;
  for (const [row, line] of texts.entries()) {
    const wrapped = line.map((words, column) => wrapText(words, room(column), TEXT, 600));
    wrapped.forEach((lines, column) => {
      const first = column === 0;
      const end = !first && !wordy[column - 1];
      const tone = row === 0 ? 't' : first ? '' : 'n';
      cells.push({ x: end ? ends[column]! : ends[column]! - room(column), y: y + PAD + 12, lines, end, tone });
    });
    y += max(wrapped, ({ length }) => length)! * LINE + 2 * PAD;
    rules.push(y);
  }
  return { cells, rules, height: y + 2 };
}

/** The right end of each column: those of values take what they need, at most an equal share; names take the rest. */
function columnEnds(texts: readonly (readonly string[])[], width: number): number[] {
  const count = texts[0]!.length - 1;
  const share = (width * 0.7) / Math.max(1, count);
  const wanted = Array.from({ length: count }, (_, index) => {
    const widest = max(texts, (line) => measureText(line[index + 1] ?? '', TEXT, 600))!;
    return Math.min(share, Math.ceil(widest) + GAP);
  });
  let end = width;
  const ends = wanted.reverse().map((room) => {
    const own = end;
    end -= room;
    return own;
  });
  return [end, ...ends.reverse()];
}

function blocksOf({ head, rows }: Table, width: number): TablePicture {
  const cells: PictureCell[] = [];
  const rules: number[] = [];
  let y = 0;
  for (const { label, cells: own } of rows) {
    const single = own.length === 1;
    const value = cellWords(own[0] ?? { text: '', observation: null, notes: [] });
    const taken = measureText(value, TEXT, 600);
    const beside = single && taken < width * 0.5;
    const lines = wrapText(label, beside ? width - taken - GAP : width, TEXT, 600);
    cells.push({ x: 0, y: y + PAD + 12, lines, end: false, tone: single ? '' : 'n' });
    if (beside) cells.push({ x: width, y: y + PAD + 12, lines: [value], end: true, tone: 'n' });
    y += PAD + lines.length * LINE + 2;
    for (const [index, cell] of beside ? [] : own.entries()) {
      const words = cellWords(cell);
      const heading = wrapText(head[index + 1] ?? '', width * 0.55, TEXT);
      const values = wrapText(words, width * 0.45 - GAP, TEXT, 600);
      cells.push({ x: 0, y: y + 12, lines: heading, end: false, tone: 't' });
      cells.push({ x: width, y: y + 12, lines: values, end: true, tone: 'n' });
      y += Math.max(heading.length, values.length) * LINE + 2;
    }
    y += PAD - 2;
    rules.push(y);
  }
  return { cells, rules, height: y + 2 };
}

/** A cell's words with the numbers of its notes. */
function cellWords({ text, notes }: TableCell): string {
  return notes.length ? `${text}\u00a0[${notes.join(',\u00a0')}]` : text;
}
