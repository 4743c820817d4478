import type { Problem } from '../../schema/problem.ts';
import { mdxClosing, mdxExpression, mdxSyntax, mdxUnclosed } from '../../schema/messages/page.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';

/** A fault that the MDX parser met, such as "3:1: Expected a closing tag for `<Note>` (3:1)", as a problem. */
export function mdxSyntaxProblem({ message }: Error, file: string, body: string): Problem {
  const [, line, column] = /^(\d+):(\d+):/.exec(message) ?? [];
  if (!line || !column) return { ...mdxSyntax(), file, row: 1 };
  const text = body.split('\n')[Number(line) - 1] ?? '';
  return {
    ...sentenceOf(message),
    file,
    row: Number(line),
    column,
    found: text.slice(Number(column) - 1, Number(column) + 59).trim() || text.trim().slice(0, 60),
  };
}

function sentenceOf(message: string): Sentence {
  const unclosed = /^[\d:]+ Expected a closing tag for `<([^>`]*)>`/.exec(message);
  if (unclosed) return mdxUnclosed(unclosed[1]!);
  const closing = /Unexpected closing tag `<\/([^>`]*)>`(?:.*closing tag for `<([^>`]*)>`)?/.exec(message);
  if (closing) return mdxClosing(closing[1]!, closing[2] ?? null);
  return /expression|brace/i.test(message) ? mdxExpression() : mdxSyntax();
}
