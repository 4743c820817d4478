import { tellsDirection } from '../../language/direction.ts';
import { referenceDirection } from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { TextPart } from './fill-text.ts';
import { amounts } from './parse-reference.ts';

/** Figures below zero right after words that say which way they go: "rose −2.5%" would say the contrary of the data. */
export function againstDirection(parts: readonly TextPart[]): Sentence[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (typeof part === 'string' || typeof before !== 'string' || !amounts.includes(part.form)) return [];
    const { value } = part.observation;
    return value !== null && value < 0 && tellsDirection(before) ? [referenceDirection(part.text)] : [];
  });
}
