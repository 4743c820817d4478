import { selectObservations } from '../../dataset/select-observations.ts';
import type { Measure, Observation } from '../../dataset/types.ts';
import { inEach } from '../../language/language.ts';
import { relativeWords } from '../../language/words/chart/relative-words.ts';
import { parsePeriod } from '../../language/period.ts';
import { seriesCode } from './series-code.ts';
import type { ChartInput } from '../types.ts';

const percent = inEach(() => '{n}%');

/**
 * A chart along time with each value as percentage change from the first value of its series that is shown: derived
 * figures, (value / first − 1) × 100. What was measured otherwise than the first is left out.
 */
export function relativeInput(input: ChartInput): ChartInput {
  const { chart, dataset } = input;
  const shown = selectObservations(dataset, chart.select, chart.time).filter(({ value }) => value !== null);
  const bases = new Map<string, Observation>();
  for (const observation of [...shown].reverse()) bases.set(seriesCode(observation, chart.series), observation);
  // Also those outside the time shown: a level ends where the next begins.
  const changed = selectObservations(dataset, chart.select).flatMap((observation): Observation[] => {
    const base = bases.get(seriesCode(observation, chart.series));
    const measure = asChange(observation.measure);
    if (observation.value === null) return [{ ...observation, measure }];
    if (!base?.value || base.attributes['method'] !== observation.attributes['method']) return [];
    const value = Number(((observation.value / base.value - 1) * 100).toPrecision(12));
    return [{ ...observation, value, measure, basis: 'derived', note: null }];
  });
  const first = parsePeriod(shown[0]?.period ?? '');
  const subtitle = inEach((language) => (first ? relativeWords(first, language) : ''));
  return {
    ...input,
    chart: { ...chart, subtitle },
    dataset: { ...dataset, observations: changed, derived: [] },
  };
}

function asChange(measure: Measure): Measure {
  const unit = { code: 'percent', name: inEach(() => '%'), format: percent, formatOne: '', divisor: 1 };
  return { ...measure, unit, decimals: 1, nature: 'rate', derived: true };
}
