import { fillText } from '../dataset/fill-text.ts';
import { parseReference } from '../dataset/parse-reference.ts';
import { resolveReferences } from '../dataset/resolve-reference.ts';
import { referenceUnsure } from '../schema/messages/reference.ts';
import type { Sentence } from '../schema/messages/sentence.ts';
import type { Contents } from './types.ts';

/** The references of a text that mean nothing; those to data that cannot be read are passed over. */
export function badReferences(
  { datasets }: Contents,
  text: string,
  broken: ReadonlySet<string>,
  period?: string,
): Sentence[] {
  const problems: Sentence[] = [];
  const resolve = resolveReferences({ datasets, language: 'vi', period });
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
