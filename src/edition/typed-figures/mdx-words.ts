import type { MdxNode, MdxPlace } from '../read/mdx-parts.ts';
import { valueReference } from '../value-reference.ts';
import { referenceSign } from './editor-text.ts';

/** What a reader of a page reads as one: a heading, a paragraph, a cell, a piece of code, the words behind a picture. */
export interface MdxWords {
  /** Spaces closed up, with `referenceSign` for each `<Value>`. */
  words: string;
  /** The reference of each `<Value>`, as it is written in braces. */
  references: string[];
  /** 1 to 6 for a heading, 0 for anything else. */
  heading: number;
  placeOf: (index: number) => MdxPlace;
}

const inline = new Set(
  'text inlineCode emphasis strong delete link linkReference image break mdxJsxTextElement'.split(' '),
);
/** What stands in Markdown for one character, a backslash before a sign, white space, and all else. */
const tokens = /&#?\w+;|\\(?=[!-/:-@[-`{-~])|\s+|[^\s\\&]+|[\\&]/g;

/** A token as a reader sees it: one space for white space and for a sign by name, such as `&lt;`. */
function plain(token: string): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(token) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
  const sign = code <= 0x10ffff ? String.fromCodePoint(code) : token;
  return /^(\s|&.+;)/.test(sign) ? ' ' : sign;
}

/** The words of a page in their order, wherever they stand; `body` is the text of its file. */
export function mdxWords(root: MdxNode, body: string): MdxWords[] {
  const all: MdxWords[] = [];
  const placeAt = (offset: number): MdxPlace => {
    const lines = body.slice(0, offset).split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const begin = (heading: number) => {
    const pieces: { index: number; offset: number }[] = [];
    const block: MdxWords = {
      words: '',
      references: [],
      heading,
      placeOf: (index) => {
        const piece = pieces.findLast((each) => each.index <= index) ?? { index, offset: 0 };
        return placeAt(piece.offset + index - piece.index);
      },
    };
    all.push(block);
    const add = (text: string, offset: number) => {
      pieces.push({ index: block.words.length, offset });
      block.words += text;
    };
    return { references: block.references, add };
  };
  type Block = ReturnType<typeof begin>;
  const addSource = ({ add }: Block, start: number, end: number) => {
    for (const { 0: token, index } of body.slice(start, end).matchAll(tokens)) {
      if (token !== '\\') add(plain(token), start + index);
    }
  };
  const visit = (node: MdxNode, outer: Block | null): void => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
    const title = node.title ?? node.attributes?.find(({ name }) => name === 'title')?.value;
    for (const text of [node.alt, title]) {
      if (typeof text === 'string' && text)
        begin(0).add(text, Math.max(start, body.slice(0, end).indexOf(text, start)));
    }
    if (node.type === 'code') {
      const first = body.indexOf('\n', start) + 1;
      addSource(begin(0), first, Math.max(first, body.lastIndexOf('\n', end - 1)));
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      addSource(outer ?? begin(0), start, end);
    } else if (node.name === 'Value') {
      const block = outer ?? begin(0);
      block.add(referenceSign, start);
      const texts = (node.attributes ?? []).map(({ name = '', value }): [string, string] => [
        name,
        typeof value === 'string' ? value : '',
      ]);
      block.references.push(valueReference(Object.fromEntries(texts)));
    } else if (node.type === 'break' || node.name === 'br') outer?.add(' ', start);
    else {
      if (!inline.has(node.type)) outer?.add(' ', start);
      const block = outer ?? (node.children?.some(({ type }) => inline.has(type)) ? begin(node.depth ?? 0) : null);
      node.children?.forEach((child) => visit(child, block));
    }
  };
  visit(root, null);
  return all;
}
