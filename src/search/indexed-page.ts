import { foldInPlace, PART, partWords } from './fold-words.ts';

/** A page as the index takes it: its HTML with folded words, and its words one by one, folded and as it writes them. */
export interface IndexedPage {
  html: string;
  folded: string[];
  words: string[];
  /** The heading, as it is written. */
  title: string;
}

/** Elements that Pagefind passes over. */
const passedOver = 'head noscript label form svg footer nav iframe template'.split(' ');
/** Elements between which and their neighbours no space is needed; any other stands apart. */
const inline = new Set('a abbr bdi cite code em i kbd mark q s small strong sub sup time u var'.split(' '));
const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi;
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|wbr)$/i;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

/**
 * Makes of a page's HTML what the index takes, without the elements that have one of the names, classes (`.x`) or ids
 * (`#x`) of `unsearched`. Throws when the page holds the character that parts words.
 */
export function indexedPage(html: string, unsearched: readonly string[] = []): IndexedPage {
  if (html.includes(PART)) throw new Error('the page holds U+2060, by which the search parts words');
  const left = new Set([...passedOver, ...unsearched]);
  let [copy, folded, written] = ['', '', ''];
  /** Names of the open elements within one that is left out. */
  const out: string[] = [];
  let from = 0;
  const addText = (text: string): void => {
    if (out.length) return;
    const parted = partWords(decode(text).normalize('NFC'));
    const found = foldInPlace(parted);
    copy += encode(found);
    folded += found;
    written += parted;
  };
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  for (const { 0: whole, 1: slash, 2: element = '', 3: attributes = '', index } of text.matchAll(tag)) {
    addText(text.slice(from, index));
    from = index + whole.length;
    const name = element.toLowerCase();
    if (!name) continue;
    if (out.length || (!slash && isLeft(name, attributes, left))) {
      if (!empty.test(name) && !attributes.endsWith('/')) {
        if (slash) out.pop();
        else out.push(name);
      }
      continue;
    }
    const space = inline.has(name) ? '' : ' ';
    copy += slash ? whole + space : space + whole;
    folded += space;
    written += space;
  }
  addText(text.slice(from));
  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
  return { html: copy, folded: wordsOf(folded), words: wordsOf(written), title: titleOf(html) };
}

function isLeft(name: string, attributes: string, left: ReadonlySet<string>): boolean {
  if (left.has(name)) return true;
  const [, classes = ''] = /(?:^|\s)class="([^"]*)"/.exec(attributes) ?? [];
  const [, id = ''] = /(?:^|\s)id="([^"]*)"/.exec(attributes) ?? [];
  return left.has(`#${id}`) || classes.split(' ').some((each) => left.has(`.${each}`));
}

/** The first heading of a page; empty where it has none. */
export function titleOf(html: string): string {
  return textOfHtml(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of some HTML, without its tags. */
export function textOfHtml(html: string): string {
  return decode(html.replace(tag, ' '));
}

function decode(text: string): string {
  return text.replace(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** A text as HTML, also within the quotes of an attribute. */
export function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
