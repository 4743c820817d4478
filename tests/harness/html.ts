import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Without scripts, so that what stands there for those who have none is read too. */
const options = { scriptingEnabled: false };

/** A page's nodes as a browser without scripts reads them. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, options);
}

/** What stands in a node; a template's content as if it stood in the page. */
export function childNodesOf(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childNodesOf(node)) yield* nodesOf(child);
}

/** Character references as characters. */
export function decodeEntities(text: string): string {
  const { childNodes } = parseFragment(text.replaceAll('<', '&lt;'));
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Values of the named attributes in the order of the page, each with its element's name. */
export function findAttributes(html: string, ...names: string[]): { element: string; name: string; value: string }[] {
  return [...nodesOf(parsePage(html))].flatMap((node) =>
    'attrs' in node
      ? node.attrs
          .filter(({ name }) => names.includes(name))
          .map(({ name, value }) => ({ element: node.tagName, name, value }))
      : [],
  );
}

/** An element as it is written, with its attributes. */
export interface WrittenElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The element whole, and what is in it. */
  outer: string;
  inner: string;
}

/** The elements of a name (of any, without one), in the order of the page. */
export function findElements(html: string, name?: string): WrittenElement[] {
  return [...nodesOf(parse(html, { ...options, sourceCodeLocationInfo: true }))].flatMap((node) => {
    const at = 'tagName' in node && (!name || node.tagName === name) ? node.sourceCodeLocation : null;
    if (!at || !('attrs' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map((each) => [each.name, each.value]));
    const inner = at.endTag && at.startTag ? html.slice(at.startTag.endOffset, at.endTag.startOffset) : '';
    return [{ name: node.tagName, attributes, outer: html.slice(at.startOffset, at.endOffset), inner }];
  });
}

/** The text of a page or of a part of it, spaces closed up and no-break spaces made plain. */
export function textOf(html: string): string {
  const texts = (node: Node): string[] => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return [];
    return 'value' in node ? [node.value] : childNodesOf(node).flatMap(texts);
  };
  return texts(parseFragment(html, options))
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
