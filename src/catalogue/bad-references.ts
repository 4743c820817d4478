import { fillText } from '../dataset/fill-text.ts';
import { newestPeriods, referencesIn } from '../dataset/newest-periods.ts';
import { parseReference } from '../dataset/parse-reference.ts';
import { resolveReferences } from '../dataset/resolve-reference.ts';
import { referenceUnsure } from '../schema/messages/reference.ts';
import type { Sentence } from '../schema/messages/sentence.ts';
import type { TextContext } from './texts.ts';
import type { Contents } from './types.ts';

/**
 * The references of a text that mean nothing; those to data that cannot be read are passed over. What a page says of `newest`
 * has been told; without it the text must agree with itself.
 */
export function badReferences(
  { datasets }: Contents,
  text: string,
  broken: ReadonlySet<string>,
  { period, newest }: TextContext = {},
): Sentence[] {
  const own = newest ? null : newestPeriods({ references: referencesIn([text]), datasets, period });
  const problems: Sentence[] = own?.problems.map(({ problem }) => problem) ?? [];
  const resolve = resolveReferences({ datasets, language: 'vi', period, newest: newest ?? own?.newest });
  fillText(
    text,
    (reference) =>
      broken.has(parseReference(reference)?.dataset ?? '') ? { problem: referenceUnsure() } : resolve(reference),
    problems,
  );
  return problems.filter(isTold);
}

/** False for what stands for a fault told elsewhere. */
export function isTold({ code }: { code: string }): boolean {
  return code !== 'reference-unsure';
}
