import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeXml } from '../../language/escape-xml.ts';
import { foldInPlace, PART, partWords } from '../../search/fold-words.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as the index takes it: its HTML with folded words, and its words one by one, folded and as it writes them. */
export interface IndexedPage {
  html: string;
  folded: string[];
  words: string[];
  /** The heading, as it is written. */
  title: string;
}

/** Elements that Pagefind passes over. */
const passedOver = 'head noscript label form svg footer nav iframe template script style'.split(' ');
/** A table with more rows than this is data, and no words to search. */
const MOST_ROWS = 300;
/** Elements between which and their neighbours no space is needed; any other stands apart. */
const inline = new Set('a abbr bdi cite code em i kbd mark q s small strong sub sup time u var'.split(' '));

/**
 * Makes of the main part of a page's HTML, or of all where it has none, what the index takes, without the elements that
 * have one of the names, classes (`.x`) or ids (`#x`) of `unsearched`, and without long tables. Throws when the page holds
 * the character that parts words.
 */
export function indexedPage(html: string, unsearched: readonly string[] = []): IndexedPage {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const page = find(document, 'main') ?? document;
  const left = new Set([...passedOver, ...unsearched]);
  let [copy, folded, written] = ['', '', ''];

  function addText(text: string): void {
    if (text.includes(PART)) throw new Error('the page holds U+2060, by which the search parts words');
    const parted = partWords(text.normalize('NFC'));
    const found = foldInPlace(parted);
    copy += escapeXml(found);
    folded += found;
    written += parted;
  }
  /** Tags stand in the copy as they stand in the page. */
  function addTag(at: { startOffset: number; endOffset: number } | undefined): void {
    if (at) copy += html.slice(at.startOffset, at.endOffset);
  }
  function addSpace(name: string): void {
    const space = inline.has(name) ? '' : ' ';
    copy += space;
    folded += space;
    written += space;
  }
  function add(node: Node): void {
    if ('value' in node) addText(node.value);
    else if ('tagName' in node && !isLeft(node, left)) {
      addSpace(node.tagName);
      addTag(node.sourceCodeLocation?.startTag);
      node.childNodes.forEach(add);
      addTag(node.sourceCodeLocation?.endTag);
      addSpace(node.tagName);
    } else if (node.nodeName === '#document') node.childNodes.forEach(add);
  }

  add(page);
  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
  return { html: copy, folded: wordsOf(folded), words: wordsOf(written), title: textOf(find(page, 'h1')) };
}

function isLeft(element: Element, left: ReadonlySet<string>): boolean {
  const { tagName, attrs } = element;
  if (tagName === 'table' && countRows(element) > MOST_ROWS) return true;
  const valueOf = (name: string): string => attrs.find((each) => each.name === name)?.value ?? '';
  const classes = valueOf('class').split(/\s+/);
  return left.has(tagName) || left.has(`#${valueOf('id')}`) || classes.some((each) => left.has(`.${each}`));
}

function countRows(node: Node): number {
  const own = 'tagName' in node && node.tagName === 'tr' ? 1 : 0;
  return own + ('childNodes' in node ? node.childNodes.reduce((sum, child) => sum + countRows(child), 0) : 0);
}

/** The first element of a name. */
function find(node: Node, name: string): Element | null {
  if ('tagName' in node && node.tagName === name) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

/** The text of an element, spaces closed up; empty without one. */
function textOf(element: Element | null): string {
  const text = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  return element ? text(element).replace(/\s+/g, ' ').trim() : '';
}
