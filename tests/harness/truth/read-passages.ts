import { readTargets, type ChartTargets } from '../../../src/island/read/targets.ts';
import { closest, elementsOf, hasClass, parseHtml, type Element } from './parse-html.ts';

/** A piece of a passage: a text, or an element within the line with its text. */
interface Span {
  start: number;
  end: number;
  /** Null for a plain text. */
  element: Element | null;
}

/** What a reader takes in at once: a paragraph, a cell, a text of a picture, an attribute that is read aloud. */
export interface Passage {
  /** Spaces closed up, no-break spaces made plain. */
  text: string;
  spans: Span[];
  /** The element that it fills, or whose attribute it is. */
  element: Element;
  /** Words that stand elsewhere but say what it is about: headings of its row and column, names of a point. */
  about: string;
  /** Name of the attribute; empty for text. */
  attribute: string;
}

const inline = new Set(
  'a abbr b bdi br button cite code em i kbd label mark q s small span strong sub sup time tspan u wbr'.split(' '),
);
const silent = new Set(['script', 'style', 'template']);
const spoken = ['aria-label', 'title', 'alt', 'placeholder'];

/** Every passage of a page in its order, and the points of its charts as the browser will say them. */
export function readPassages(html: string): Passage[] {
  const root = parseHtml(html);
  const passages: Passage[] = [];
  readBlock(root, passages);
  for (const element of elementsOf(root)) {
    for (const attribute of spoken) {
      const text = element.attributes[attribute];
      if (text) passages.push(passage(element, text, attribute));
    }
    const { name, property, content } = element.attributes;
    if (element.name === 'meta' && content && (name === 'description' || property?.startsWith('og:'))) {
      if (!/^https?:/.test(content)) passages.push(passage(element, content, 'content'));
    }
    if (isDefinition(element)) passages.push(passage(element, elementText(element), ''));
    if ('data-targets' in element.attributes) passages.push(...pointPassages(element));
  }
  return passages;
}

/** Spaces closed up as a browser closes them, no-break spaces made plain. */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function passage(element: Element, text: string, attribute: string, about = ''): Passage {
  const plain = plainSpaces(text);
  return { text: plain, spans: [{ start: 0, end: plain.length, element: null }], element, about, attribute };
}

/** Splits what an element holds into runs of inline content and blocks, each a passage of its own. */
function readBlock(element: Element, passages: Passage[]): void {
  if (silent.has(element.name)) return;
  let run: (Element | string)[] = [];
  const flush = () => {
    const read = readRun(element, run);
    if (read) passages.push(read);
    run = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || isInline(child)) run.push(child);
    else {
      flush();
      readBlock(child, passages);
    }
  }
  flush();
}

/** A term's definition stands by itself, wherever in a sentence the term is. */
const isDefinition = (element: Element): boolean => hasClass(element, 'definition');

/** True for an element within a line that holds nothing but such elements. */
function isInline(element: Element): boolean {
  return inline.has(element.name) && element.children.every((child) => typeof child === 'string' || isInline(child));
}

function readRun(element: Element, run: readonly (Element | string)[]): Passage | null {
  let text = '';
  let border = false;
  const spans: Span[] = [];
  const write = (piece: string): void => {
    const plain = piece.replace(/[\s\u00a0]+/g, ' ');
    // A number that stands apart by its element alone, such as the number of a note, is apart for a reader too.
    const apart = border && /[\p{L}\d%]$/u.test(text) && /^[\p{L}\d]/u.test(plain);
    text += apart ? ` ${plain}` : text === '' || text.endsWith(' ') ? plain.replace(/^ /, '') : plain;
    border = false;
  };
  const add = (nodes: readonly (Element | string)[]): void => {
    for (const node of nodes) {
      const start = text.length;
      if (typeof node === 'string') write(node);
      else if (!isDefinition(node)) {
        border = true;
        add(node.children);
        border = true;
      }
      spans.push({ start, end: text.length, element: typeof node === 'string' ? null : node });
    }
  };
  add(run);
  if (!text.trim()) return null;
  return { text, spans: spans.map((span) => trim(text, span)), element, about: aboutCell(element), attribute: '' };
}

function trim(text: string, { start, end, element }: Span): Span {
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end, element };
}

/** All the text of an element. */
export function elementText(element: Element): string {
  const all = (node: Element | string): string => (typeof node === 'string' ? node : node.children.map(all).join(' '));
  return plainSpaces(all(element));
}

/** The headings of the columns of a row's table. */
export function headOf(row: Element): readonly Element[] {
  const table = closest(row, ({ name }) => name === 'table');
  return table ? partsOf(table).heads : [];
}

const tableParts = new WeakMap<Element, { caption: Element | undefined; heads: Element[] }>();

/** A table's caption and the headings of its columns, looked for once. */
function partsOf(table: Element): { caption: Element | undefined; heads: Element[] } {
  const known = tableParts.get(table);
  if (known) return known;
  const all = [...elementsOf(table)];
  const found = {
    caption: all.find(({ name }) => name === 'caption'),
    heads: all.filter(({ name, parent }) => name === 'th' && parent?.parent?.name === 'thead'),
  };
  tableParts.set(table, found);
  return found;
}

/** For a cell of a table: the caption, the heading of its column and those of its row. */
function aboutCell(element: Element): string {
  const cell = closest(element, ({ name }) => name === 'td' || name === 'th');
  const row = cell?.parent;
  const table = closest(cell, ({ name }) => name === 'table');
  if (!cell || !row || !table) return '';
  const index = row.children.filter((child) => typeof child !== 'string').indexOf(cell);
  const { caption, heads } = partsOf(table);
  const own = row.children.filter((child) => typeof child !== 'string' && child.name === 'th');
  return [caption, heads[index], ...own]
    .flatMap((part) => (part && typeof part !== 'string' && part !== cell ? elementText(part) : []))
    .join('; ');
}

/** The points that the script element of a chart holds; their headings and values may stand in the table beside it alone. */
export function pointsOf(element: Element): ChartTargets {
  const rows = [...elementsOf(element.parent!)].filter((row) => {
    return row.name === 'tr' && closest(row, ({ name }) => name === 'tbody');
  });
  const cells = rows.map(({ children }) => ({
    children: children.flatMap((cell) => {
      if (typeof cell === 'string') return [];
      const [first = ''] = cell.children;
      const text = typeof first === 'string' ? first : elementText(first);
      return [{ textContent: elementText(cell), firstChild: { textContent: text } }];
    }),
  }));
  return readTargets(element.children[0] as string, cells);
}

function pointPassages(element: Element): Passage[] {
  const { s, h, t } = pointsOf(element);
  const names = [...s, ...h].map((text) => passage(element, text, 'name'));
  const points = t.map(([series, step, , , value, remark]) =>
    passage(element, [value, remark].filter(Boolean).join('; '), 'point', `${s[series] ?? ''}; ${h[step] ?? ''}`),
  );
  return [...names, ...points];
}

/** Where a passage stands in a picture: which of the chart's it is, and whether it is a mark of an axis; null outside pictures, as in a line of time. */
export function pictureOf({ element }: Passage): { index: number; axis: boolean; svg: Element } | null {
  const svg = closest(element, ({ name }) => name === 'svg');
  if (!svg?.parent || !hasClass(svg.parent, 'picture')) return null;
  const axis = closest(element, (at) => at.name === 'g' && hasClass(at, 't')) !== null;
  const pictures = svg.parent.children.filter((one) => typeof one !== 'string' && one.name === 'svg');
  return { index: pictures.indexOf(svg), axis, svg };
}
