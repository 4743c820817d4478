import type { Figures, Observation } from './types.ts';

/** Finds an observation by measure and codes; `at` replaces some of the codes. */
export interface ObservationIndex {
  find(
    measure: string,
    dimensions: Readonly<Record<string, string>>,
    at?: Readonly<Record<string, string>>,
  ): Observation | undefined;
  add: (observation: Observation) => void;
}

/** An index over a dataset's observations, computed ones included. */
export function indexObservations(dataset: Pick<Figures, 'meta' | 'observations' | 'derived'>): ObservationIndex {
  const axes = axisColumns(dataset);
  const places = new Map<string, Observation>();
  const key = (measure: string, codes: Readonly<Record<string, string>>) =>
    [measure, ...axes.map((axis) => codes[axis] ?? '')].join('\n');
  const index: ObservationIndex = {
    find: (measure, dimensions, at) => places.get(key(measure, at ? { ...dimensions, ...at } : dimensions)),
    add: (observation) => void places.set(key(observation.measure.id, observation.dimensions), observation),
  };
  dataset.observations.forEach(index.add);
  dataset.derived.forEach(index.add);
  return index;
}

/** Dimension and time columns other than `indicator`: with the measure they name an observation. */
export function axisColumns({ meta }: Pick<Figures, 'meta'>): string[] {
  return meta.columns
    .filter(({ id, role }) => role === 'time' || (role === 'dimension' && id !== 'indicator'))
    .map(({ id }) => id);
}
