import type { MdxText } from './load-mdx-pages.ts';

/** A component with its attributes, as it stands in an MDX file. */
export interface MdxComponent {
  name: 'Value' | 'Chart' | 'Quote';
  attributes: Readonly<Record<string, string>>;
  line: number;
  source: string;
}

/** Finds every `<Value …>`, `<Chart …>` and `<Quote …>` of an MDX text, outside code, with its line in the file. */
export function mdxReferences({ body, bodyLine }: Pick<MdxText, 'body' | 'bodyLine'>): MdxComponent[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const visible = body.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
  return [...visible.matchAll(/<(Value|Chart|Quote)\b([^>]*)>/g)].map((match) => ({
    name: match[1] as MdxComponent['name'],
    attributes: Object.fromEntries(
      [...match[2]!.matchAll(/([a-z][a-z0-9_-]*)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
    line: bodyLine + visible.slice(0, match.index).split('\n').length - 1,
    source: match[0],
  }));
}

/** The reference that a `<Value>` means: its `of`, then its other attributes. */
export function valueReference({ of = '', ...rest }: Readonly<Record<string, string | undefined>>): string {
  return [of, ...Object.entries(rest).map(([key, value]) => `${key}=${value}`)].join(' ');
}
