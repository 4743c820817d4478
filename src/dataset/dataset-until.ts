import { parsePeriod } from '../language/period.ts';
import type { Dataset, Observation } from './types.ts';

const memory = new WeakMap<Dataset, Map<string, Dataset>>();

/**
 * The dataset as it was told with the figures of a period: without what ends after it. What was planned for a longer time
 * that holds the period stays. The same dataset and period give the same object.
 */
export function datasetUntil(dataset: Dataset, period: string): Dataset {
  const end = parsePeriod(period);
  if (!dataset.timeColumn || !end) return dataset;
  const known = memory.get(dataset) ?? new Map<string, Dataset>();
  memory.set(dataset, known);
  const found = known.get(period) ?? cut(dataset, end);
  known.set(period, found);
  return found;
}

function cut(dataset: Dataset, limit: { start: string; end: string }): Dataset {
  const stays = ({ period, measure }: Observation): boolean => {
    const own = parsePeriod(period ?? '');
    if (!own || own.end <= limit.end) return true;
    return measure.nature === 'target' && own.start <= limit.start;
  };
  const places = dataset.observations.map(stays);
  return {
    ...dataset,
    observations: dataset.observations.filter((_, index) => places[index]),
    derived: dataset.derived.filter(stays),
    rows: dataset.rows.filter((_, index) => places[index] ?? true),
  };
}
