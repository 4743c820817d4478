import { foldInPlace, PART, partWords } from './fold-words.ts';

const tag = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'"<>])*>/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

/** Attributes whose text is read by the index. */
const searched = /(data-pagefind-meta="[^"]*" content=")([^"]*)/;

/** Copies of a page as the index reads it: `folded` to be found by, `shown` to be quoted; word for word alike. */
export interface IndexedHtml {
  folded: string;
  shown: string;
}

/** Makes the two copies of a page. Throws when the page holds the character that parts words. */
export function indexedHtml(html: string): IndexedHtml {
  if (html.includes(PART)) throw new Error('the page holds U+2060, by which the search parts words');
  const apart = html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    // Cells and items stand apart on the page but without a space between them in its source.
    .replace(/<\/(?:td|th|dt|dd|li|span|b)>/g, '$& ');
  return { folded: mapText(apart, foldInPlace), shown: mapText(apart, partWords) };
}

/** What a copy is called: its heading, then its other names. */
export function namesIn(copy: string): string[] {
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(copy)?.[1] ?? '';
  const names = /data-pagefind-meta="names\[content\]" content="([^"]*)"/.exec(copy)?.[1] ?? '';
  return [textOfHtml(title), ...names.split(/ [;.] /)].map((name) => name.trim()).filter(Boolean);
}

/** The text of some HTML, without its tags. */
export function textOfHtml(html: string): string {
  return decode(html.replace(tag, ' '));
}

function mapText(html: string, map: (text: string) => string): string {
  const mapped = (text: string) => encode(map(decode(text).normalize('NFC')));
  let out = '';
  let from = 0;
  for (const { 0: found, index } of html.matchAll(tag)) {
    out += mapped(html.slice(from, index));
    out += found.replace(searched, (_, start: string, text: string) => start + mapped(text));
    from = index + found.length;
  }
  return out + mapped(html.slice(from));
}

function decode(text: string): string {
  return text.replace(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
