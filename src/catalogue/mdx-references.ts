import { readMdx, type MdxElement } from './read-mdx.ts';

/** An element that names a figure, a chart or a source, with its attributes that are text. */
export interface MdxReference extends Pick<MdxElement, 'line' | 'column' | 'source'> {
  name: 'Value' | 'Chart' | 'Quote';
  attributes: Readonly<Record<string, string>>;
}

/** Every `<Value …>`, `<Chart …>` and `<Quote …>` of an MDX text, in its order. */
export function mdxReferences(text: { body: string; bodyLine: number }): MdxReference[] {
  return readMdx({ file: '', ...text }).elements.flatMap(({ name, attributes, line, column, source }) =>
    name === 'Value' || name === 'Chart' || name === 'Quote'
      ? { name, attributes: textsOf(attributes), line, column, source }
      : [],
  );
}

function textsOf(attributes: MdxElement['attributes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The reference that a `<Value>` means: its `of`, then its other attributes. */
export function valueReference({ of = '', ...rest }: Readonly<Record<string, string | undefined>>): string {
  return [of, ...Object.entries(rest).map(([key, value]) => `${key}=${value}`)].join(' ');
}
