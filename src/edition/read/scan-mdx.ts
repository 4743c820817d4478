import type { MdxElement, MdxLink } from './mdx-parts.ts';

/** Finds elements and links of an MDX text that cannot be parsed, outside code, by their looks. */
export function scanMdx(body: string): { elements: MdxElement[]; links: MdxLink[] } {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const visible = body.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
  const place = (index: number) => {
    const lines = visible.slice(0, index).split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const tags = visible.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g);
  const links = visible.matchAll(/(!?)\[[^\]\n]*\]\(([^)\s]+)[^)]*\)/g);
  return {
    elements: [...tags].map(({ 0: source, 1: name = '', 2: attributes = '', index }) => ({
      ...place(index),
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value]): [string, string | true] => [
          key,
          value ?? true,
        ]),
      ),
      // Without a tree it is not known what an element holds.
      filled: false,
      source,
    })),
    links: [...links].map(({ 1: sign, 2: url = '', index }) => ({ ...place(index), url, picture: sign === '!' })),
  };
}
