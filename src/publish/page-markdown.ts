import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What is no words of a page, or stands there for hands and eyes alone. */
const dropped = new Set(
  'script style svg nav button form input label select template noscript dialog iframe'.split(' '),
);
const droppedClasses = ['hidden', 'toolbar', 'notice', 'on-paper', 'definition', 'letters', 'with-scripts'];
const blocks = new Set(
  'address article aside blockquote details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header main ol p pre section summary table ul'.split(
    ' ',
  ),
);
/** Elements between which and their neighbours no space is needed; any other stands apart. */
const joinedTo = new Set('a abbr bdi cite code em i kbd mark q s strong sub sup time u var'.split(' '));
/** A space that is needed unless a sign follows that clings to what is before it. */
const APART = '\u0001';

/**
 * The main part of a built page as Markdown (CommonMark with the tables of GitHub). Words and figures stand as on the page,
 * links are absolute below `address`, the page's own. A picture is told by its description; in tables figures stand without
 * their links, so that they can be read.
 */
export function pageMarkdown(html: string, address: string): string {
  const document = parse(html);
  const main = findAll(document, ({ tagName }) => tagName === 'main')[0];
  if (!main) throw new Error(`${address}: no main part`);
  const described = new Map(
    findAll(main, (element) => attribute(element, 'id') !== '').map((element) => [attribute(element, 'id'), element]),
  );
  return `${blocksOf(main, { address, described, inList: false, links: true }).join('\n\n')}\n`;
}

interface Context {
  address: string;
  /** The elements that have an id, by it. */
  described: ReadonlyMap<string, Element>;
  inList: boolean;
  links: boolean;
}

/** What is in an element, as blocks of Markdown; words between blocks are paragraphs. */
function blocksOf(parent: Element, context: Context): string[] {
  const found: string[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const text = lineOf(run, context);
    if (text) found.push(startEscaped(text));
    run = [];
  };
  for (const node of parent.childNodes) {
    if (!isElement(node) || !(blocks.has(node.tagName) || holdsBlocks(node))) run.push(node);
    else {
      flush();
      found.push(...blockOf(node, context));
    }
  }
  flush();
  return found;
}

function blockOf(element: Element, context: Context): string[] {
  if (isDropped(element)) {
    const files = hasClass(element, 'toolbar') ? filesIn(element, context) : '';
    return files ? [files] : [];
  }
  if (hasClass(element, 'picture')) {
    const description = context.described.get(attribute(element, 'aria-describedby'));
    return description && hasClass(description, 'hidden') ? [lineOf(description.childNodes, context)] : [];
  }
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) {
    const words = lineOf(element.childNodes, context);
    return [context.inList ? `**${words}**` : `${'#'.repeat(Number(tagName[1]))} ${words}`];
  }
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, context);
  if (tagName === 'dl') return definitionsOf(element, context);
  if (tagName === 'table') return tableOf(element, context);
  if (tagName === 'summary') return [`**${lineOf(element.childNodes, context)}**`];
  if (tagName === 'pre') return [`\`\`\`\n${textOf(element).replace(/\n$/, '')}\n\`\`\``];
  if (tagName === 'blockquote') return [blocksOf(element, context).join('\n\n').replace(/^/gm, '> ')];
  return blocksOf(element, context);
}

function listOf(list: Element, context: Context): string[] {
  const items = list.childNodes
    .filter(isElement)
    .filter((item) => !isDropped(item))
    .map((item) => blocksOf(item, { ...context, inList: true }).join('\n\n'))
    .filter(Boolean);
  const written = items.map((item, index) => {
    const mark = list.tagName === 'ol' ? `${index + 1}. ` : '- ';
    return mark + item.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
  });
  return written.length ? [written.join('\n')] : [];
}

function definitionsOf(list: Element, context: Context): string[] {
  const items: { term: string; said: string[] }[] = [];
  for (const part of findAll(list, ({ tagName }) => tagName === 'dt' || tagName === 'dd')) {
    const words = flatOf(part, context);
    if (part.tagName === 'dt') items.push({ term: words, said: [] });
    else if (words) items.at(-1)?.said.push(words);
  }
  return items.length ? [items.map(({ term, said }) => `- **${term}:** ${said.join('; ')}`).join('\n')] : [];
}

/** A table with one row of heads; a cell that spans rows stands in each of them. */
function tableOf(table: Element, context: Context): string[] {
  const rows = findAll(table, ({ tagName }) => tagName === 'tr');
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.childNodes.filter(isElement)) {
      while (grid[at]![column] !== undefined) column += 1;
      const words = flatOf(cell, { ...context, links: cell.tagName === 'th' }).replaceAll('|', '\\|');
      const [across, down] = ['colspan', 'rowspan'].map((name) => Number(attribute(cell, name)) || 1) as [
        number,
        number,
      ];
      for (let y = at; y < Math.min(at + down, rows.length); y += 1) {
        for (let x = column; x < column + across; x += 1) grid[y]![x] = x === column ? words : '';
      }
      column += across;
    }
  });
  const heads = rows.filter(({ parentNode }) => (parentNode as Element).tagName === 'thead').length;
  const width = Math.max(0, ...grid.map(({ length }) => length));
  const columns = [...Array(width).keys()];
  const head = columns.map((column) => [...new Set(grid.slice(0, heads).map((row) => row[column] ?? ''))].join(' '));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = grid.slice(heads).map((row) => line(columns.map((column) => row[column] ?? '')));
  const caption = findAll(table, ({ tagName }) => tagName === 'caption').find((one) => !isDropped(one));
  return [
    ...(caption ? [`**${lineOf(caption.childNodes, context)}**`] : []),
    [line(head.map((words) => words.trim())), line(columns.map(() => '---')), ...body].join('\n'),
  ];
}

/** The figures of a chart as files, which stand in the panels of its toolbar. */
function filesIn(toolbar: Element, context: Context): string {
  return findAll(toolbar, (one) => one.tagName === 'a' && /\.(csv|json)$/.test(attribute(one, 'href')))
    .map((link) => linkOf(link, textOf(link), context))
    .join(' · ');
}

/** What is in an element, on one line. */
function flatOf(element: Element, context: Context): string {
  return blocksOf(element, { ...context, inList: true })
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
}

/** Words in a row, on one line. */
function lineOf(nodes: readonly Node[], context: Context): string {
  return joined(nodes, context)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(new RegExp(` ?${APART}[ ${APART}]*(?=[.,;:)!?%”’/]|$)|^[ ${APART}]+`, 'g'), '')
    .replace(new RegExp(`[ ${APART}]*${APART}[ ${APART}]*`, 'g'), ' ')
    .trim();
}

/** Words after each other; links that only their places part on the page are parted by a point. */
function joined(nodes: readonly Node[], context: Context): string {
  return nodes
    .map((node, index) => {
      const before = nodes[index - 1];
      const parted = before && isLink(before) && isLink(node);
      return (parted ? ' · ' : '') + inlineOf(node, context);
    })
    .join('');
}

function isLink(node: Node): boolean {
  return isElement(node) && node.tagName === 'a';
}

function trimmed(words: string): string {
  return words.replace(new RegExp(`^[\\s${APART}]+|[\\s${APART}]+$`, 'g'), '');
}

function inlineOf(node: Node, context: Context): string {
  if ('value' in node) return escaped(node.value);
  if (!isElement(node) || isDropped(node)) return '';
  const { tagName, childNodes } = node;
  const words = joined(childNodes, context);
  if (!trimmed(words)) return tagName === 'br' ? APART : words;
  if (tagName === 'a') return linkOf(node, trimmed(words), context);
  if (tagName === 'b' || tagName === 'strong') return `${APART}**${trimmed(words)}**${APART}`;
  if (tagName === 'em' || tagName === 'i') return `*${trimmed(words)}*`;
  if (tagName === 'code') return `\`${textOf(node)}\``;
  if (tagName === 'q') return `“${words}”`;
  return joinedTo.has(tagName) ? words : APART + words + APART;
}

function linkOf(link: Element, words: string, { address, links }: Context): string {
  const href = attribute(link, 'href');
  if (!links || !href) return words;
  const full = /^[a-z]+:/.test(href) ? href : new URL(href, address).href;
  return `[${words}](${full.replace(/[()\s]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;
}

/** Words as words: signs that Markdown would read are told from its own. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#\w]+;)/g, '\\&');
}

/** A paragraph that begins like a heading, a list or a quotation, and is none. */
function startEscaped(text: string): string {
  return text.replace(/^(#{1,6}(?= )|[-+>](?= ))/, '\\$1').replace(/^(\d+)([.)])(?= )/, '$1\\$2');
}

function isDropped(element: Element): boolean {
  return (
    dropped.has(element.tagName) ||
    droppedClasses.some((name) => hasClass(element, name)) ||
    element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'))
  );
}

function holdsBlocks({ childNodes }: Element): boolean {
  return childNodes.some((child) => isElement(child) && (blocks.has(child.tagName) || holdsBlocks(child)));
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class').split(/\s+/).includes(name);
}

/** The elements below a node for which `test` holds, in their order. */
function findAll(node: Node, test: (element: Element) => boolean): Element[] {
  const below = 'childNodes' in node ? node.childNodes : [];
  return below.flatMap((child) => [...(isElement(child) && test(child) ? [child] : []), ...findAll(child, test)]);
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
