import { nearestNames } from '../../dataset/check/nearest-names.ts';
import type { Sentence } from '../../schema/messages.ts';

/** An id that the edition does not have, with the nearest that it has. */
export function unknownId(id: string, known: Iterable<string>): Sentence & { found: string } {
  const near = nearestNames(id, known).join(', ');
  return {
    code: 'unknown-id',
    found: id,
    message: { vi: 'không có mã này trong ấn bản', en: 'the edition has no such id' },
    fix: { vi: `chọn một mã đã có, chẳng hạn: ${near}`, en: `choose an id that exists, such as: ${near}` },
  };
}
