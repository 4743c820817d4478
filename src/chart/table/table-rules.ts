import { max, sum } from 'd3';
import { measureText, wrapText } from '../layout/measure-text.ts';
import { BROAD } from '../layout/embed-stages.ts';
import { TEXT } from '../layout/shapes.ts';
import { stacks } from './table-stacks.ts';
import type { Table, TableCell, TableRow } from '../types.ts';

/** Sizes of an embed's table as its style has them beside that of its text, in pixels; the widest system fonts run so much wider than the table of widths. */
const LINE = 19;
const PAD = 13;
const GAP = 12;
const FALLBACK = 1.12;
/** Room kept for the words that rows are missing. */
const MORE = 44;
/** What the names of rows keep, over as many lines as they need. */
const NAME = 110;
/** What the first column has at least. */
const FIRST = 80;
/** The stages of an embed, each as a query and with the least width that it has. */
const stages = [
  ...stacks.map(({ below, room }, index) => ({
    query: index ? `${room}px <= width < ${below}px` : `width < ${below}px`,
    width: room,
  })),
  { query: `width >= ${BROAD}px`, width: BROAD },
];

/** Classes by which a table that is too wide for a narrow box stands as a block for each row. */
export function stackClasses(table: Table): string[] {
  return stacks.filter(({ room }) => neededWidth(table) > room).map(({ below }) => `stack-${below}`);
}

/**
 * Style that hides the rows for which a box is too low, where no script measures them: row by row the height that the stage
 * must have, from the words and the narrowest width in which they may have to stand; and the words that rows are missing,
 * where none is. Where not even the first has room, all stand there and scroll.
 */
export function tableRules(table: Table): string {
  const rules = stages.flatMap(({ query, width }) => {
    const ends = rowEnds(table, width);
    const [first = 0, all = 0] = [ends[0], ends.at(-1)];
    return [
      ...ends.slice(1).map((end, index) => {
        const least = Math.min(end + MORE, all);
        return `@container stage (${query}) and (${first}px <= height < ${least}px){tbody>:nth-child(n+${index + 2}){display:none}}`;
      }),
      // One row stands without the words, where it alone has room.
      `@container stage (${query}) and (height < ${first + MORE}px){.more{display:none}}`,
      `@container stage (${query}) and (height >= ${all}px){.more{display:none}}`,
    ];
  });
  return rules.join('');
}

/** The height of a table in a width, in pixels. */
export function tableHeight(table: Table, width: number): number {
  return rowEnds(table, width).at(-1) ?? 0;
}

/** Where each row ends below the top of its table, in pixels. */
function rowEnds(table: Table, width: number): number[] {
  const need = neededWidth(table);
  const blocks = stacks.some(({ below, room }) => width < below && need > room);
  const columns = columnWidths(table, width);
  let height = blocks ? 0 : rowHeight(table.head, columns, 600);
  return table.rows.map((row) => {
    height += blocks ? blockHeight(row, table, width) : rowHeight([row.label, ...row.cells.map(wordsOf)], columns);
    return Math.ceil(height);
  });
}

/** What stands in a cell, with the numbers of its notes. */
function wordsOf({ text, notes }: TableCell): string {
  return notes.length ? `${text} [${notes.join(', ')}]`.replaceAll(' ', '\u00a0') : text;
}

/** The width that a table's columns take when no word of the cells is broken; names may take two lines. */
function neededWidth({ head, rows }: Table): number {
  const columns = head.map((words, column) => {
    const texts = [
      ...words.split(' '),
      ...rows.map(({ label, cells }) => (column ? wordsOf(cells[column - 1]!) : label)),
    ];
    const widest = widestOf(texts, column ? 400 : 600);
    return column ? widest : Math.min(widest, NAME);
  });
  return columns.reduce((sum, width) => sum + width + GAP, -GAP);
}

/** The widths of a table's columns as browsers share them out: what each must have, and of the rest by what it could take. */
function columnWidths({ head, rows }: Table, width: number): number[] {
  const columns = head.map((words, column) => {
    const texts = rows.map(({ label, cells }) => (column ? wordsOf(cells[column - 1]!) : label));
    const unbroken = [words, ...texts].flatMap((text) => text.split(' '));
    const least = Math.max(widestOf(unbroken, 600), column ? 0 : FIRST);
    return { least, most: Math.max(widestOf([words, ...texts], 600), least) };
  });
  const [taken, wanted] = [sum(columns, ({ least }) => least), sum(columns, ({ most }) => most)];
  const spare = Math.max(0, width - GAP * (columns.length - 1) - taken);
  const share = wanted > taken ? Math.min(1, spare / (wanted - taken)) : 1;
  return columns.map(({ least, most }) => least + share * (most - least));
}

function widestOf(texts: readonly string[], weight: 400 | 600): number {
  return max(texts, (text) => measureText(text, TEXT, weight) * FALLBACK) ?? 0;
}

/** The height of a row: as many lines as the longest of its cells takes in the width of its column. */
function rowHeight(texts: readonly string[], columns: readonly number[], weight: 400 | 600 = 400): number {
  const lines = texts.map((text, column) => {
    // What has just room must not be wrapped by a part of a pixel.
    return wrapText(text, Math.ceil(columns[column]!) / FALLBACK, TEXT, column ? weight : 600).length;
  });
  return max(lines)! * LINE + PAD;
}

/** The height of a row that stands as a block: its name, then a line or more for each cell. */
function blockHeight({ label, cells }: TableRow, { head }: Table, width: number): number {
  const lines = (text: string, room: number, weight: 400 | 600): number =>
    wrapText(text, room / FALLBACK, TEXT, weight).length;
  const own = cells.map(({ text }, index) => {
    return Math.max(lines(head[index + 1] ?? '', width * 0.5, 400), lines(text, width * 0.45, 400));
  });
  return [lines(label, width, 600), ...own].reduce((sum, count) => sum + count * LINE, PAD);
}
