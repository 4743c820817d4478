import { measuredAlike } from '../../dataset/method-of.ts';
import { periodsOf } from '../../dataset/periods-of.ts';
import { selectObservations, withinTime } from '../../dataset/select-observations.ts';
import type { Measure, Observation } from '../../dataset/types.ts';
import { inEach } from '../../language/language.ts';
import { relativeWords } from '../../language/words/chart/relative-words.ts';
import { parsePeriod } from '../../language/period.ts';
import { segmentOf } from './chart-series.ts';
import { seriesCode } from './series-code.ts';
import type { ChartInput } from '../types.ts';

const percent = inEach(() => '{n}%');

/** The periods from which change can be counted: those in which something has a value under the newest name. */
export function relativeBases(input: ChartInput): string[] {
  const { chart, dataset } = input;
  const all = selectObservations(dataset, chart.select).filter(({ value }) => value !== null);
  return periodsOf(all.filter((one) => segmentOf(one, chart.segments) === newestName(all, chart.segments)));
}

/**
 * A chart along time with each value as percentage change from that of its series in a period, or from the first one shown:
 * derived figures, (value / base − 1) × 100. The base is of those that bear the newest name; what was measured otherwise, or
 * named otherwise, than the base is left out. With the period of the base.
 */
export function relativeInput(input: ChartInput, from?: string): { changed: ChartInput; base: string } {
  const { chart, dataset } = input;
  const all = selectObservations(dataset, chart.select, from ?? chart.time).filter(({ value }) => value !== null);
  const newest = newestName(all, chart.segments);
  const shown = all.filter((one) => segmentOf(one, chart.segments) === newest);
  const bases = new Map<string, Observation>();
  for (const observation of [...shown].reverse()) bases.set(seriesCode(observation, chart.series), observation);
  // Also those outside the time shown: a level ends where the next begins.
  const changed = selectObservations(dataset, chart.select).flatMap((observation): Observation[] => {
    const base = bases.get(seriesCode(observation, chart.series));
    const measure = asChange(observation.measure);
    if (observation.value === null) return [{ ...observation, measure }];
    if (!base?.value || !measuredAlike(base, observation)) return [];
    if (segmentOf(observation, chart.segments) !== newest) return [];
    const value = Number(((observation.value / base.value - 1) * 100).toPrecision(12));
    return [{ ...observation, value, interval: undefined, measure, basis: 'derived', note: null }];
  });
  const base = shown[0]?.period ?? '';
  const first = parsePeriod(base);
  const subtitle = inEach((language) => (first ? relativeWords(first, language) : ''));
  const [start = '', end = start] = chart.time?.split('..') ?? [];
  // What was named otherwise has no change; the picture begins where there is one.
  const kept = periodsOf(withinTime(changed, chart.time))[0];
  const time = chart.segments && kept && kept > start ? `${kept}..${end}` : chart.time;
  return {
    changed: {
      ...input,
      chart: { ...chart, subtitle, time },
      dataset: { ...dataset, observations: changed, derived: [] },
    },
    base,
  };
}

function newestName(observations: readonly Observation[], segments: string | undefined): string {
  return segmentOf(observations.at(-1) ?? null, segments);
}

function asChange(measure: Measure): Measure {
  const unit = { code: 'percent', name: inEach(() => '%'), format: percent, formatOne: '', divisor: 1 };
  return { ...measure, unit, decimals: 1, nature: 'rate', derived: true };
}
