import { mdxToMdast } from 'satteri';
import type { Problem } from '../../schema/problem.ts';
import {
  mdxAttributeTwice,
  mdxCommentHeading,
  mdxExpression,
  mdxImport,
  mdxSyntax,
} from '../../schema/messages/page.ts';
import { mdxSyntaxProblem } from './mdx-syntax-problem.ts';
import type { MdxElement, MdxLink, MdxNode } from './mdx-parts.ts';
import { scanMdx } from './scan-mdx.ts';
import { mdxWords, type MdxWords } from '../typed-figures/mdx-words.ts';

export interface MdxBody {
  elements: readonly MdxElement[];
  links: readonly MdxLink[];
  /** Its words, for the figures in them; null where it cannot be parsed. */
  words: readonly MdxWords[] | null;
  problems: Problem[];
}

/** How the build reads MDX: Astro's own settings. */
const features = { gfm: true, smartPunctuation: true };

/** Nodes that are nothing but words and their order. A node of any other type is refused, whatever it may do. */
const words: ReadonlySet<string> = new Set([
  ...['root', 'heading', 'paragraph', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...['thematicBreak', 'code', 'definition', 'footnoteDefinition', 'text', 'emphasis', 'strong', 'delete', 'break'],
  ...['inlineCode', 'link', 'linkReference', 'image', 'imageReference', 'footnoteReference'],
]);

/** One comment, which ends where its first end stands; JavaScript knows none within another. */
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/**
 * Reads the body of an MDX file with the parser that the build uses. A file that it cannot read gives that problem and
 * what a plain scan finds, so that what stands in it is checked all the same.
 */
export function readMdx(file: string, body: string): MdxBody {
  let root: MdxNode;
  try {
    // At some texts without an end of line satteri 0.10 ends the process instead of throwing.
    root = mdxToMdast(body.endsWith('\n') ? body : `${body}\n`, { features }) as MdxNode;
  } catch (error) {
    return { ...scanMdx(body), words: null, problems: [mdxSyntaxProblem(error as Error, file, body)] };
  }
  const elements: MdxElement[] = [];
  const links: MdxLink[] = [];
  const problems: Problem[] = [];
  const pictures = picturesIn(root);
  const visit = (node: MdxNode, heading = false): void => {
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    const place = { line, column };
    const source = (end: RegExp) => body.slice(offset).split(end, 1)[0]!.trim();
    const refuse = (sentence: ReturnType<typeof mdxImport>) =>
      problems.push({ ...sentence, file, row: line, column: String(column), found: source(/\n/).slice(0, 60) });
    if (/^mdxJsx\w+Element$/.test(node.type)) {
      const { attributes, spread, twice } = attributesOf(node);
      if (spread) refuse(mdxExpression());
      for (const name of twice) refuse(mdxAttributeTwice(name));
      const filled = Boolean(node.children?.length);
      elements.push({ ...place, name: node.name ?? '', attributes, filled, source: source(/(?<=>)/) });
    } else if (/^mdx\w+Expression$/.test(node.type)) {
      if (!comment.test(node.value ?? '')) refuse(mdxExpression());
      // The list of a page's headings would show it.
      else if (heading) refuse(mdxCommentHeading());
    } else if (node.type === 'mdxjsEsm') refuse(mdxImport());
    else if (!words.has(node.type)) refuse(mdxSyntax());
    else if (node.url !== undefined) {
      links.push({ ...place, url: node.url, picture: node.type === 'image' || pictures.has(node.identifier ?? '') });
    }
    node.children?.forEach((child) => visit(child, heading || node.type === 'heading'));
  };
  visit(root);
  return { elements, links, words: mdxWords(root, body), problems };
}

/** The definitions that pictures refer to. */
function picturesIn(node: MdxNode): ReadonlySet<string> {
  const own = node.type === 'imageReference' ? [node.identifier ?? ''] : [];
  return new Set([...own, ...(node.children ?? []).flatMap((child) => [...picturesIn(child)])]);
}

/** The attributes of an element by name, what is spread into it, and which are there more than once. */
function attributesOf({ attributes = [] }: MdxNode) {
  const named = attributes.flatMap(({ name, value = null }) => (name === undefined ? [] : [{ name, value }]));
  const names = named.map(({ name }) => name);
  const valueOf = (value: string | object | null) => (typeof value === 'string' ? value : value === null || null);
  return {
    attributes: Object.fromEntries(named.map(({ name, value }) => [name, valueOf(value)])),
    spread: named.length < attributes.length,
    twice: new Set(names.filter((name, index) => names.indexOf(name) < index)),
  };
}
