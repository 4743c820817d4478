import type { HandInPackage } from '../schema/hand-in.ts';
import { figureOf } from './compare-release.ts';
import type { HandIn, HandInContext } from './hand-in.ts';

/** Who answers for a hand-in, when, and the hash of its CSV, which only the place it is made in can compute. */
export type Signature = Pick<HandInPackage, 'date' | 'prepared_by' | 'checked_by' | 'sha256'>;

/** The package of a file without faults. Throws where the file has some. */
export function handInPackage({ id }: Pick<HandInContext, 'id'>, handIn: HandIn, signature: Signature): HandInPackage {
  const { dataset, csv, problems, added, changes } = handIn;
  if (!dataset) throw new Error('a file with faults makes no package');
  return {
    format: 'hand-in/1',
    dataset: id,
    ...signature,
    csv,
    rows: dataset.rows.length,
    mended: [...new Set(problems.flatMap(({ code }) => (code.startsWith('mended-') ? [code] : [])))],
    added: added.map((observation) => observation.id),
    changed: changes.map(({ observation, at, old }) => ({
      observation: observation?.id ?? Object.values(at).join(' · '),
      old: String(old),
      new: String(figureOf(observation)),
    })),
  };
}
