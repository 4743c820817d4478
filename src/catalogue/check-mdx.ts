import type { Sentence } from '../schema/messages/sentence.ts';
import type { Problem } from '../schema/problem.ts';
import { badReferences } from './bad-references.ts';
import { checkElement } from './check-element.ts';
import { checkLink, checkPicture, type LinkTargets } from './link-targets.ts';
import type { MdxText } from './load-mdx-pages.ts';
import { valueReference } from './value-reference.ts';
import type { MdxElement, MdxPlace } from './read-mdx.ts';
import type { Contents } from './types.ts';
import { unknownId } from './unknown-id.ts';

/** Every element, reference and link of a page that is wrong or leads nowhere, with line and column. */
export function checkMdx(
  contents: Contents,
  text: MdxText,
  broken: ReadonlySet<string>,
  targets: LinkTargets,
): Problem[] {
  const { file, period, lineOf } = text;
  const place = ({ line, column }: MdxPlace) => ({ file, row: line, column: String(column) });
  const linked = (url: string, at: MdxPlace, check = checkLink): Problem[] => {
    const fault = check(url, targets);
    return fault ? [{ ...place(at), found: url, ...fault }] : [];
  };
  return [
    ...text.summary.flatMap((line, index) =>
      badReferences(contents, line, broken, period).map((sentence) => ({
        file,
        row: lineOf(['summary', index]),
        column: `summary.${index}`,
        ...sentence,
      })),
    ),
    ...text.elements.flatMap((element) => {
      const own = checkElement(element);
      const faults = own.length ? own : referred(contents, element, broken, period);
      const href = element.attributes['href'];
      return [
        ...faults.map((sentence) => ({ ...place(element), found: element.source, ...sentence })),
        ...(element.name === 'a' && typeof href === 'string' ? linked(href, element) : []),
      ];
    }),
    ...text.links.flatMap(({ url, picture, ...at }) => linked(url, at, picture ? checkPicture : checkLink)),
  ];
}

/** What is wrong with the figure, chart or source that an element names. */
function referred(
  contents: Contents,
  { name, attributes }: MdxElement,
  broken: ReadonlySet<string>,
  period: string | undefined,
): Sentence[] {
  const texts = attributes as Readonly<Record<string, string>>;
  const unknown = (id: string, known: ReadonlyMap<string, unknown>) =>
    !known.size || known.has(id) || broken.has(id) ? [] : [unknownId(id, known.keys())];
  if (name === 'Quote') return unknown(texts['source'] ?? '', contents.sources);
  if (name === 'Chart') return unknown(texts['id'] ?? '', contents.charts);
  if (name === 'EmbedCode') return unknown(texts['chart'] ?? '', contents.charts);
  return name === 'Value' ? badReferences(contents, `{${valueReference(texts)}}`, broken, period) : [];
}
