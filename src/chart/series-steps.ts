import { methodColumn } from '../dataset/method-of.ts';
import type { Observation } from '../dataset/types.ts';
import { sentenceCase } from '../language/words/chart/chart-sentences.ts';
import { chartWords, outOf } from '../language/words/chart/chart-words.ts';
import type { Language } from '../language/language.ts';
import { formatQuantity } from '../language/number.ts';
import { comparePeriods, formatPeriod, formatPeriodShort, parsePeriod, type Period } from '../language/period.ts';
import { basisWords, statusWords } from '../language/words/status-words.ts';
import { codeName } from './words/code-name.ts';
import type { ChartInput, Point, Series } from './types.ts';

/** A step along the main axis: a period in which at least one series has a point, or one of the methods by which it has. */
export interface Step {
  /** That of its points. */
  key: string;
  period: string;
  time: number;
  /** The period in words, with the number out of which values are given: "2019, trong 129 nền kinh tế". */
  heading: string;
}

/** The steps of several series together, in time order. */
export function seriesSteps(input: ChartInput, series: readonly Series[]): Step[] {
  const byKey = new Map<string, Point>();
  for (const point of series.flatMap(({ points }) => points)) {
    const known = byKey.get(point.key);
    if (!known || known.total === null) byKey.set(point.key, point);
  }
  return [...byKey.values()]
    .sort((a, b) => a.time - b.time)
    .map((point) => ({ key: point.key, period: point.period, time: point.time, heading: heading(point, input) }));
}

/** A step standing by itself: its period, with the method where that tells it from another: "2014 (Phương pháp 2015)". */
export function stepLabel({ key, period }: Pick<Step, 'key' | 'period'>, { dataset, language }: ChartInput): string {
  const words = sentenceCase(periodHeading(period, language));
  const method = key.slice(period.length + 1);
  return method ? `${words} (${codeName(dataset, methodColumn, method)[language]})` : words;
}

function heading(point: Point, input: ChartInput): string {
  const words = stepLabel(point, input);
  const total = totalOf(point, input);
  return total ? outOf(words, total, input.language) : words;
}

/** The number out of which a point's value is given: "129 nền kinh tế"; empty where the chart has none. */
export function totalOf({ total }: Point, { chart, dataset, language }: ChartInput): string {
  const measure = chart.total && dataset.measures.get(chart.total.indicator);
  if (!measure || total === null) return '';
  return formatQuantity(total, language, { unit: measure.unit, decimals: measure.decimals });
}

/** The first and the last of some periods; none where there are none. */
export function spanOf(texts: readonly string[]): Period[] {
  const periods = texts.flatMap((text) => parsePeriod(text) ?? []).sort(comparePeriods);
  return periods.length ? [periods[0]!, periods.at(-1)!] : [];
}

/** A period standing by itself: "2019", "6 tháng đầu năm 2024". */
export function periodHeading(text: string, language: Language): string {
  const period = parsePeriod(text);
  if (!period) return text;
  return period.kind === 'year' ? formatPeriodShort(period, language) : formatPeriod(period, language);
}

/** What must be said beside a value: that it is derived, or its status; empty for an ordinary one. */
export function remarkOf(observation: Observation | null, language: Language): string {
  if (!observation) return '';
  const words: string[] = [];
  if (observation.basis === 'derived') words.push(basisWords['derived']![language]);
  if (observation.status !== 'A') words.push(statusWords[observation.status]![language]);
  return words.join('; ');
}

/** The heading of a table's first column by the kind of its periods. */
export function periodColumnHeading(steps: readonly Step[], language: Language): string {
  const kinds = new Set(steps.map(({ period }) => parsePeriod(period)?.kind));
  if (kinds.size > 1) return chartWords.period[language];
  if (kinds.has('year')) return chartWords.year[language];
  return kinds.has('day') ? chartWords.since[language] : chartWords.period[language];
}
