import { mdxToMdast } from 'satteri';
import type { Problem } from '../schema/problem.ts';
import { mdxExpression, mdxImport } from '../schema/messages/page.ts';
import { mdxSyntaxProblem } from './mdx-syntax-problem.ts';
import { scanMdx } from './scan-mdx.ts';
import { mdxWords, type MdxWords } from './typed-figures/mdx-words.ts';

/** A place in a file, both counted from 1; columns in characters. */
export interface MdxPlace {
  line: number;
  column: number;
}

/** An element as it stands in an MDX file. */
export interface MdxElement extends MdxPlace {
  name: string;
  /** Text by attribute; true without a value, null for an expression. */
  attributes: Readonly<Record<string, string | true | null>>;
  /** It has something between its tags. */
  filled: boolean;
  /** Its opening tag. */
  source: string;
}

/** A link or picture in an MDX file. */
export interface MdxLink extends MdxPlace {
  url: string;
}

export interface MdxBody {
  elements: readonly MdxElement[];
  links: readonly MdxLink[];
  /** Its words, for the figures in them; null where it cannot be parsed. */
  words: readonly MdxWords[] | null;
  problems: Problem[];
}

/** The parts of a node of the syntax tree (mdast) that are read. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  alt?: string | null;
  title?: string | null;
  depth?: number;
  attributes?: { name?: string; value?: string | null | object }[];
  children?: MdxNode[];
  position?: { start: MdxPlace & { offset: number }; end: { offset: number } };
}

/**
 * Reads the body of an MDX file with the parser that the build uses. A file that it cannot read gives that problem and
 * what a plain scan finds, so that what stands in it is checked all the same.
 */
export function readMdx({ file, body, bodyLine }: { file: string; body: string; bodyLine: number }): MdxBody {
  let root: MdxNode;
  try {
    root = mdxToMdast(body) as MdxNode;
  } catch (error) {
    return {
      ...scanMdx(body, bodyLine),
      words: null,
      problems: [mdxSyntaxProblem(error as Error, { file, body, bodyLine })],
    };
  }
  const elements: MdxElement[] = [];
  const links: MdxLink[] = [];
  const problems: Problem[] = [];
  const visit = (node: MdxNode): void => {
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    const place = { line: line + bodyLine - 1, column };
    const source = (end: RegExp) => body.slice(offset).split(end, 1)[0]!.trim();
    const refuse = (sentence: ReturnType<typeof mdxImport>) =>
      problems.push({ ...sentence, file, row: place.line, column: String(column), found: source(/\n/).slice(0, 60) });
    if (/^mdxJsx\w+Element$/.test(node.type)) {
      elements.push({
        ...place,
        name: node.name ?? '',
        attributes: attributesOf(node),
        filled: Boolean(node.children?.length),
        source: source(/(?<=>)/),
      });
    } else if (/^mdx\w+Expression$/.test(node.type)) {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) refuse(mdxExpression());
    } else if (node.type === 'mdxjsEsm') refuse(mdxImport());
    else if (node.url !== undefined) links.push({ ...place, url: node.url });
    node.children?.forEach(visit);
  };
  visit(root);
  return { elements, links, words: mdxWords(root, body, bodyLine), problems };
}

function attributesOf({ attributes = [] }: MdxNode): MdxElement['attributes'] {
  return Object.fromEntries(
    attributes.map(({ name = '{…}', value }) => {
      if (name === '{…}' || (value && typeof value === 'object')) return [name, null];
      return [name, typeof value === 'string' ? value : true];
    }),
  );
}
