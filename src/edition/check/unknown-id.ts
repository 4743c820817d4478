import { nearestNames } from '../../dataset/check/nearest-names.ts';
import { unknownId as sentence } from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';

/** An id that the edition does not have, with the nearest that it has. */
export function unknownId(id: string, known: Iterable<string>): Sentence & { found: string } {
  return { ...sentence(nearestNames(id, known)), found: id };
}
