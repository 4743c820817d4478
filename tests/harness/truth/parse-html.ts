import type { DefaultTreeAdapterTypes } from 'parse5';
import { childNodesOf, parsePage } from '../html.ts';

/** An element of a page; texts are strings with their character references decoded. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
  parent: Element | null;
}

/** The elements of a page, in one that has no name. */
export function parseHtml(html: string): Element {
  return elementOf(parsePage(html), null);
}

function elementOf(node: DefaultTreeAdapterTypes.Node, parent: Element | null): Element {
  const { tagName: name, attrs } = 'tagName' in node ? node : { tagName: '', attrs: [] };
  const attributes = Object.fromEntries(attrs.map((each) => [each.name, each.value]));
  const element: Element = { name, attributes, children: [], parent };
  element.children = childNodesOf(node).flatMap((child): (Element | string)[] => {
    if ('value' in child) return [child.value];
    return 'tagName' in child ? [elementOf(child, element)] : [];
  });
  return element;
}

/** Whether an element has a class. */
export function hasClass({ attributes }: Element, name: string): boolean {
  const all = attributes['class'] ?? '';
  return all.includes(name) && all.split(/\s+/).includes(name);
}

/** The nearest of an element and its ancestors for which `test` holds. */
export function closest(element: Element | null, test: (element: Element) => boolean): Element | null {
  for (let at = element; at; at = at.parent) if (test(at)) return at;
  return null;
}

/** Every element of a tree, in the order of the page. */
export function* elementsOf(element: Element): Generator<Element> {
  // A list of what is left is several times as fast as a generator within a generator.
  const left = [element];
  for (let at = left.pop(); at; at = left.pop()) {
    yield at;
    for (const child of at.children.toReversed()) if (typeof child !== 'string') left.push(child);
  }
}

/** The first element of a tree for which `test` holds. */
export function firstOf(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (const each of elementsOf(element)) if (test(each)) return each;
  return undefined;
}
