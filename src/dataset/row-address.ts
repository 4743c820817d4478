import { observationAddress } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { rowPath } from './row-path.ts';
import type { Figures, Observation } from './types.ts';

/** Address of an observation's row. */
export function rowAddress(
  figures: Pick<Figures, 'id' | 'rowsBy'>,
  observation: Observation,
  language: Language,
): string {
  return observationAddress(figures.id, observation.id, language, rowPath(figures, observation));
}
