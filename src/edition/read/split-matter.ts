/** An MDX file in its two parts. */
export interface MdxParts {
  /** The YAML between the two lines of hyphens; its first line is the file's second. */
  front: string;
  /** The whole file with spaces in place of the front matter, which is what the build compiles: places stay as they are. */
  body: string;
}

/**
 * Takes an MDX file apart; null where its front matter does not stand between two lines of `---` alone. Whatever else a
 * reader of front matter might take for its end, such as `---x` or `+++`, so never divides what is checked from what is
 * compiled.
 */
export function splitMatter(content: string): MdxParts | null {
  const [head, front = ''] = /^---[ \t]*\r?\n((?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?=\r?\n|$)/.exec(content) ?? [];
  if (head === undefined) return null;
  return { front, body: head.replace(/[^\r\n]/g, ' ') + content.slice(head.length) };
}
