import { compareStates, stateOf, type FigureChange } from './compare-states.ts';
import type { Dataset, Observation } from '../types.ts';

/** How one state of a dataset differs from an earlier one. */
export interface Difference {
  /** What the earlier one says otherwise, or what is gone, in its order. */
  changes: FigureChange[];
  /** Observations that the earlier one does not have. */
  added: Observation[];
}

/** Compares a dataset with an earlier state of it, row by row, by the key. */
export function differenceOf(dataset: Dataset, before: Dataset): Difference {
  const known = new Set(before.observations.map(({ id }) => id));
  return {
    changes: compareStates(dataset, stateOf(before)).changes,
    added: dataset.observations.filter(({ id }) => !known.has(id)),
  };
}

/** The rows that are gone. */
export function removedOf({ changes }: Pick<Difference, 'changes'>): FigureChange[] {
  return changes.filter(({ new: now }) => now === 'removed');
}
