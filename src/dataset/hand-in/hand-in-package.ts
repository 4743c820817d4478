import type { HandInPackage } from '../../schema/hand-in.ts';
import { mendCodes } from '../../schema/messages/hand-in.ts';
import { removedOf } from './difference.ts';
import type { HandIn, HandInContext } from './hand-in.ts';
import { observationId } from '../read/read-observations.ts';

/** Who answers for a hand-in, when, and the hashes, which only the place it is made in can compute. */
export interface Signature extends Pick<HandInPackage, 'date' | 'prepared_by' | 'checked_by' | 'sha256'> {
  /** Of the published CSV. */
  base_sha256: string;
}

/** The package of a file without faults. Throws where the file has some. */
export function handInPackage(
  { id, meta, published }: Pick<HandInContext, 'id' | 'meta' | 'published'>,
  handIn: HandIn,
  { base_sha256, ...signature }: Signature,
): HandInPackage {
  const { dataset, csv, problems, added, changes } = handIn;
  if (!dataset) throw new Error('a file with faults makes no package');
  const figure = meta.columns.find(({ role }) => role === 'measure')!.id;
  const anchor = (at: Readonly<Record<string, string>>) => observationId(meta.key.map((column) => at[column] ?? ''));
  const removed = removedOf({ changes });
  return {
    format: 'hand-in/2',
    dataset: id,
    ...signature,
    csv,
    base: { csv: published, sha256: base_sha256 },
    rows: dataset.rows.length,
    mended: mendCodes.filter((code) => problems.some((problem) => problem.code === code)),
    added: added.map((observation) => observation.id),
    removed: removed.map(({ at }) => anchor(at)),
    changed: changes
      .filter((change) => !removed.includes(change))
      .map(({ at, field = figure, old, new: now }) => ({
        ...{ observation: anchor(at), field },
        ...{ old: String(old), new: String(now) },
      })),
  };
}

/** True where two names are of one person: capitals, spaces, full stops and the like tell nobody apart. */
export function isSamePerson(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
