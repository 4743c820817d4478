import { parsePeriod } from '../language/period.ts';
import type { Figures, Observation } from './types.ts';

const memory = new WeakMap<Figures, Map<string, Figures>>();

/**
 * The dataset as it was told with the figures of a period: without what ends after it. What was planned for a longer time
 * that holds the period stays. The same dataset and period give the same object.
 */
export function datasetUntil(dataset: Figures, period: string): Figures {
  const end = parsePeriod(period);
  if (!dataset.timeColumn || !end) return dataset;
  const known = memory.get(dataset) ?? new Map<string, Figures>();
  memory.set(dataset, known);
  const found = known.get(period) ?? cut(dataset, end);
  known.set(period, found);
  return found;
}

function cut(dataset: Figures, limit: { start: string; end: string }): Figures {
  const stays = ({ period, measure }: Observation): boolean => {
    const own = parsePeriod(period ?? '');
    if (!own || own.end <= limit.end) return true;
    return measure.nature === 'target' && own.start <= limit.start;
  };
  return { ...dataset, observations: dataset.observations.filter(stays), derived: dataset.derived.filter(stays) };
}
