import type { Observation } from '../../dataset/types.ts';

/** The code under which an observation belongs to a series: in the series dimension, or its measure's id. */
export function seriesCode(observation: Observation, column: string | undefined): string {
  return (column && column !== 'indicator' && observation.dimensions[column]) || observation.measure.id;
}
