import mdx from '@astrojs/mdx';
import { parseAst } from 'rolldown/parseAst';
import { mdxComponentRules } from '../../src/edition/read/mdx-elements.ts';

interface Transform {
  transform: { handler: (code: string, id: string) => Promise<{ code: string }> };
}

/** The build's own compiler of MDX, set up as Astro does with its defaults: text of a file → JavaScript. */
export async function mdxCompiler(): Promise<(content: string) => Promise<string>> {
  const { hooks } = mdx({ extendMarkdownConfig: false });
  let compile: Transform | undefined;
  const here = new URL('../../', import.meta.url);
  const none = () => {};
  const setup = {
    ...{ config: { root: here }, addPageExtension: none, addContentEntryType: none, addRenderer: none },
    updateConfig: (config: { vite: { plugins: Transform[] } }) => ([compile] = config.vite.plugins),
  };
  await hooks['astro:config:setup']!(setup as never);
  await hooks['astro:config:done']!({ config: { srcDir: here } } as never);
  return async (content) => (await compile!.transform.handler(content, '/content/areas/vi/x.mdx')).code;
}

/** What a compiled page of words consists of. */
const frame = new Set([
  ...['Program', 'ImportDeclaration', 'ImportSpecifier', 'ExportNamedDeclaration', 'FunctionDeclaration'],
  ...['BlockStatement', 'ReturnStatement', 'VariableDeclaration', 'VariableDeclarator', 'ExpressionStatement'],
  ...['IfStatement', 'ThrowStatement', 'ConditionalExpression', 'LogicalExpression', 'UnaryExpression'],
  ...['BinaryExpression', 'NewExpression', 'AssignmentPattern', 'ObjectPattern', 'Property', 'ObjectExpression'],
  ...['ArrayExpression', 'CallExpression', 'MemberExpression', 'Identifier', 'Literal'],
]);
const names = new Set([
  ...['Fragment', '_Fragment', 'jsx', '_jsx', 'jsxs', '_jsxs', 'props', '_components', '_createMdxContent'],
  ...['MDXContent', 'MDXLayout', 'wrapper', 'Object', 'assign', 'Error', '_missingMdxReference', 'id', 'component'],
  ...['frontmatter', 'getHeadings', 'components', ...Object.keys(mdxComponentRules)],
]);

interface Node {
  type: string;
  [part: string]: unknown;
}

/** Parts of compiled MDX that are neither data nor the frame around them: node types, names, modules. */
export function codeIn(javascript: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown, part: string, parent: Node | null): void => {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, part, parent));
    if (!value || typeof value !== 'object' || typeof (value as Node).type !== 'string') return;
    const node = value as Node;
    if (!frame.has(node.type) || (node.type === 'Literal' && 'regex' in node)) found.push(node.type);
    if (node.type === 'Identifier' && !isKey(part, parent) && !names.has(String(node['name']))) {
      found.push(String(node['name']));
    }
    if (node.type === 'ImportDeclaration') found.push(...modulesOf(node));
    for (const [name, inner] of Object.entries(node)) visit(inner, name, node);
  };
  visit(parseAst(javascript), '', null);
  return found;
}

/** A name that stands for itself: `a` of {a: 1} and of x.a. */
function isKey(part: string, parent: Node | null): boolean {
  if (!parent || parent['computed']) return false;
  return (part === 'key' && parent.type === 'Property') || (part === 'property' && parent.type === 'MemberExpression');
}

function modulesOf(node: Node): string[] {
  const source = String((node['source'] as { value?: unknown }).value);
  return source === 'astro/jsx-runtime' ? [] : [source];
}
