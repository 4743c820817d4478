import { foldWord } from '../../search/fold-words.ts';
import { readQuery } from '../../search/query.ts';
import { markParameter } from '../../search/search-state.ts';

const word = /[\p{L}\p{N}\p{M}]+(?:[.,]\d+)*/gu;
const heading = /^H[1-6]$/;

interface Stretch {
  node: Text;
  start: number;
  end: number;
  length: number;
}

/** Marks what a search was for in the section that it opened, and leaves an address without the words to be shared. */
export function markWords(): void {
  const asked = new Set(
    readQuery(new URLSearchParams(location.search).get(markParameter) ?? '').map(({ folded }) => folded),
  );
  const section = sectionOf(document.getElementById(decodeURIComponent(location.hash.slice(1))));
  const stretches = section.flatMap(textsIn).flatMap((node) => stretchesOf(node, asked));
  // Words that stand together are what was looked for; lone ones are marked where there is nothing better.
  const most = Math.max(0, ...stretches.map(({ length }) => length));
  for (const { node, start, end } of stretches.filter(({ length }) => length > 1 || most < 2).reverse()) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.surroundContents(document.createElement('mark'));
  }
  history.replaceState(null, '', location.pathname + location.hash);
}

/** A heading with what follows it up to the next one as high; the whole page where there is no heading. */
function sectionOf(found: HTMLElement | null): Element[] {
  if (!found || !heading.test(found.tagName)) return [found ?? document.querySelector('main')!];
  const start = found.parentElement?.tagName === 'HEADER' ? found.parentElement : found;
  const parts: Element[] = [start];
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (heading.test(next.tagName) && next.tagName <= found.tagName) break;
    parts.push(next);
  }
  return parts;
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('svg, script, style, button, select, .definition')) texts.push(text);
  }
  return texts;
}

/** The runs of asked words in a text. */
function stretchesOf(node: Text, asked: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let joined = false;
  for (const { 0: found, index } of node.data.matchAll(word)) {
    if (!asked.has(foldWord(found))) joined = false;
    else if (joined)
      Object.assign(stretches.at(-1)!, { end: index + found.length, length: stretches.at(-1)!.length + 1 });
    else {
      stretches.push({ node, start: index, end: index + found.length, length: 1 });
      joined = true;
    }
  }
  return stretches;
}
