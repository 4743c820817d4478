import { observationAddress } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import type { Figures, Observation } from './types.ts';

/** Where an observation has its row, from the dataset's page: "total/"; empty where it is on that page. */
export function rowPath({ rowsBy }: Pick<Figures, 'rowsBy'>, { dimensions }: Pick<Observation, 'dimensions'>): string {
  return rowsBy.map((column) => `${dimensions[column]}/`).join('');
}

/** Address of an observation's row. */
export function rowAddress(
  figures: Pick<Figures, 'id' | 'rowsBy'>,
  observation: Observation,
  language: Language,
): string {
  return observationAddress(figures.id, observation.id, language, rowPath(figures, observation));
}
