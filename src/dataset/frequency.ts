import type { DatasetMeta } from '../schema/dataset.ts';

export type Frequency = DatasetMeta['frequency'];

/** The length of the periods of a frequency; null where they may be of any. */
export function periodKind(frequency: Frequency): 'year' | 'half' | 'quarter' | null {
  if (frequency === 'irregular') return null;
  return frequency === 'two-years' ? 'year' : frequency;
}

/** True where each period follows right upon the one before, so that one that is missing is a gap. */
export function leavesGaps(frequency: Frequency): boolean {
  return frequency !== 'irregular' && frequency !== 'two-years';
}
