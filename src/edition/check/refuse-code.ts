import { mdxMatter, pictureForeign } from '../../schema/messages/page.ts';
import { EditionError, type Problem } from '../../schema/problem.ts';
import { checkElement } from './check-element.ts';
import { readMdx } from '../read/read-mdx.ts';
import { splitMatter } from '../read/split-matter.ts';

/** Whatever in an MDX file is neither words nor an element that pages may use, by its looks alone. */
export function findCode(file: string, content: string): Problem[] {
  const parts = splitMatter(content.replace(/^\uFEFF/, ''));
  if (!parts) return [{ ...mdxMatter(), file, row: 1 }];
  const { elements, links, problems } = readMdx(file, parts.body);
  // The build would import a picture beside the page as a module.
  const imported = links.filter(({ url, picture }) => picture && !url.startsWith('/'));
  return [
    ...problems,
    ...imported.map(({ url, line, column }) => ({
      ...pictureForeign(),
      file,
      row: line,
      column: String(column),
      found: url,
    })),
    ...elements.flatMap((element) =>
      checkElement(element).map((sentence) => ({
        ...sentence,
        file,
        row: element.line,
        column: String(element.column),
        found: element.source,
      })),
    ),
  ];
}

/** Throws an EditionError where an MDX file holds anything that could run. */
export function refuseCode(file: string, content: string): void {
  const problems = findCode(file, content);
  if (problems.length) throw new EditionError(problems);
}
