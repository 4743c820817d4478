import { againstDirection } from '../../dataset/reference/against-direction.ts';
import { fillText } from '../../dataset/reference/fill-text.ts';
import { inSentence } from '../../dataset/reference/in-sentence.ts';
import { newestPeriods, referencesIn } from '../../dataset/reference/newest-periods.ts';
import { parseReference } from '../../dataset/reference/parse-reference.ts';
import { resolveReferences } from '../../dataset/reference/resolve-reference.ts';
import { referenceUnverified } from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { TextContext } from '../texts.ts';
import type { Contents } from '../types.ts';

/**
 * The references of a text that mean nothing, or have no value to put among its words; those to data that cannot be read are
 * passed over. What a page says of `newest` has been told; without it the text must agree with itself. A figure that stands
 * alone (`alone`) may be empty: its status is shown.
 */
export function badReferences(
  { datasets }: Contents,
  text: string,
  broken: ReadonlySet<string>,
  { period, newest, alone = false }: TextContext & { alone?: boolean } = {},
): Sentence[] {
  const own = newest ? null : newestPeriods({ references: referencesIn([text]), datasets, period });
  const problems: Sentence[] = own?.problems.map(({ problem }) => problem) ?? [];
  const any = resolveReferences({ datasets, language: 'vi', period, newest: newest ?? own?.newest });
  const resolve = alone ? any : inSentence(any);
  const parts = fillText(
    text,
    (reference) =>
      broken.has(parseReference(reference)?.dataset ?? '') ? { problem: referenceUnverified() } : resolve(reference),
    problems,
  );
  return [...problems, ...againstDirection(parts)].filter(isReported);
}

/** False for what stands for a fault told elsewhere. */
export function isReported({ code }: { code: string }): boolean {
  return code !== 'reference-unsure';
}
