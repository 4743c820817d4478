import { selectObservations } from '../../dataset/select-observations.ts';
import type { Measure, Observation } from '../../dataset/types.ts';
import { inEach } from '../../language/language.ts';
import { relativeWords } from '../../language/words/chart/relative-words.ts';
import { parsePeriod } from '../../language/period.ts';
import { segmentOf } from './chart-series.ts';
import { seriesCode } from './series-code.ts';
import type { ChartInput } from '../types.ts';

const percent = inEach(() => '{n}%');

/**
 * A chart along time with each value as percentage change from the first value of its series that is shown, of those that
 * bear the newest name: derived figures, (value / first − 1) × 100. What was measured otherwise, or named otherwise, than
 * the first is left out. With the period of that first value.
 */
export function relativeInput(input: ChartInput): { changed: ChartInput; base: string } {
  const { chart, dataset } = input;
  const all = selectObservations(dataset, chart.select, chart.time).filter(({ value }) => value !== null);
  const newest = segmentOf(all.at(-1) ?? null, chart.segments);
  const shown = all.filter((one) => segmentOf(one, chart.segments) === newest);
  const bases = new Map<string, Observation>();
  for (const observation of [...shown].reverse()) bases.set(seriesCode(observation, chart.series), observation);
  // Also those outside the time shown: a level ends where the next begins.
  const changed = selectObservations(dataset, chart.select).flatMap((observation): Observation[] => {
    const base = bases.get(seriesCode(observation, chart.series));
    const measure = asChange(observation.measure);
    if (observation.value === null) return [{ ...observation, measure }];
    if (!base?.value || base.attributes['method'] !== observation.attributes['method']) return [];
    if (segmentOf(observation, chart.segments) !== newest) return [];
    const value = Number(((observation.value / base.value - 1) * 100).toPrecision(12));
    return [{ ...observation, value, measure, basis: 'derived', note: null }];
  });
  const base = shown[0]?.period ?? '';
  const first = parsePeriod(base);
  const subtitle = inEach((language) => (first ? relativeWords(first, language) : ''));
  const time = chart.time?.replace(/^[^.]+/, base);
  return {
    changed: {
      ...input,
      chart: { ...chart, subtitle, time },
      dataset: { ...dataset, observations: changed, derived: [] },
    },
    base,
  };
}

function asChange(measure: Measure): Measure {
  const unit = { code: 'percent', name: inEach(() => '%'), format: percent, formatOne: '', divisor: 1 };
  return { ...measure, unit, decimals: 1, nature: 'rate', derived: true };
}
