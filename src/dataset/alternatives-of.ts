import type { Figures, Observation } from './types.ts';

export type Alternative = Figures['meta']['alternatives'][number];

/** Other values that sources give for an observation, with the reason why they were not chosen. */
export function alternativesOf(dataset: Figures, observation: Observation): Alternative[] {
  return dataset.meta.alternatives.filter((alternative) => isAlternativeOf(alternative, observation));
}

/** True when every code that the entry names, an alternative or a sign-off, is the observation's. */
export function isAlternativeOf({ of }: Pick<Alternative, 'of'>, { dimensions, measure }: Observation): boolean {
  return Object.entries(of).every(([id, code]) => (dimensions[id] ?? (id === 'indicator' ? measure.id : '')) === code);
}
