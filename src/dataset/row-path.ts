import type { Figures, Observation } from './types.ts';

/** Where an observation has its row, from the dataset's page: "total/"; empty where it is on that page. */
export function rowPath({ rowsBy }: Pick<Figures, 'rowsBy'>, { dimensions }: Pick<Observation, 'dimensions'>): string {
  return rowsBy.map((column) => `${dimensions[column]}/`).join('');
}
