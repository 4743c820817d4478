import { keepTogether } from '../../language/keep-together.ts';
import { bracesUnbalanced } from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Form } from './parse-reference.ts';
import type { Observation } from '../types.ts';

/** A figure in a text, with the observation it comes from. */
export interface Figure {
  observation: Observation;
  form: Form;
  text: string;
}

/** A piece of a filled text: words, or a figure. */
export type TextPart = string | Figure;

/** What a reference in braces means: a figure, or why there is none. */
export type Resolve = (reference: string) => Figure | { problem: Sentence };

/**
 * Fills the references in braces: "{rank economy=VNM} of {economies}"; words keep the numbers that belong to them.
 * Faults are added to `problems`, their braces left as they stand; without a list the first one is thrown.
 */
export function fillText(text: string, resolve: Resolve, problems?: Sentence[]): TextPart[] {
  const parts: TextPart[] = [];
  const fail = (problem: Sentence, piece: string) => {
    if (!problems) throw new Error(`${piece}: ${problem.message.vi} – ${problem.fix.vi}`);
    problems.push(problem);
    parts.push(piece);
  };
  for (const piece of text.split(/(\{[^{}]*\})/)) {
    if (piece.startsWith('{') && piece.endsWith('}') && piece.length > 1) {
      const figure = resolve(piece.slice(1, -1));
      if ('problem' in figure) fail(figure.problem, piece);
      else parts.push(figure);
    } else if (/[{}]/.test(piece)) fail(bracesUnbalanced(), piece);
    else if (piece) parts.push(keepTogether(piece));
  }
  return parts;
}

/** The parts as one text. */
export function plainText(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
