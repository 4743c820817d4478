import { decodeEntities } from '../html.ts';

/** An element of a page; texts are strings with their character references decoded. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
  parent: Element | null;
}

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose text is no markup. */
const raw = new Set(['script', 'style']);

/** The elements of a page as the build writes it: every attribute quoted or bare, every element closed or empty. */
export function parseHtml(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], parent: null };
  let open = root;
  const token =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][^\s>]*)\s*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+|</giy;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [text, closes, opens, attributes = '', closed] = match;
    if (closes) {
      let ancestor: Element | null = open;
      while (ancestor && ancestor.name !== closes.toLowerCase()) ancestor = ancestor.parent;
      open = ancestor?.parent ?? open;
    } else if (opens) {
      const name = opens.toLowerCase();
      const element: Element = { name, attributes: readAttributes(attributes), children: [], parent: open };
      open.children.push(element);
      if (raw.has(name)) {
        const end = html.toLowerCase().indexOf(`</${name}`, token.lastIndex);
        element.children.push(html.slice(token.lastIndex, end));
        token.lastIndex = html.indexOf('>', end) + 1;
      } else if (!closed && !empty.has(name)) open = element;
    } else if (!text.startsWith('<!')) open.children.push(decodeEntities(text));
  }
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const found = text.matchAll(/([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** Whether an element has a class. */
export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}

/** The nearest of an element and its ancestors for which `test` holds. */
export function closest(element: Element | null, test: (element: Element) => boolean): Element | null {
  for (let at = element; at; at = at.parent) if (test(at)) return at;
  return null;
}

/** Every element of a tree, in the order of the page. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}
