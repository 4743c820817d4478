import { headFirst } from '../../dataset/head-first.ts';
import { intervalsOverlap } from '../../dataset/intervals.ts';
import { measuredAlike } from '../../dataset/method-of.ts';
import type { Observation } from '../../dataset/types.ts';
import { difference, sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { compareWords as words } from '../../language/words/chart/compare-words.ts';
import { formatRank } from '../../language/number.ts';
import { prepareChart } from '../prepare-chart.ts';
import { periodHeading } from '../series-steps.ts';
import { chosenDimension } from '../view/chosen-dimension.ts';
import { formatValue } from './format-value.ts';
import { codeName } from './code-name.ts';
import type { ChartInput } from '../types.ts';

/**
 * A sentence that compares the two things that a chart shows, at the last period that has both; or why they are not compared.
 * Empty where it shows more or fewer, or things of several measures.
 */
export function compareItems(input: ChartInput): string {
  const { dataset, language } = input;
  const dimension = chosenDimension(input);
  const shown = dimension ? [input.chart.select[dimension] ?? []].flat() : [];
  if (!dimension || shown.length !== 2) return '';
  const points = prepareChart(input).series.flatMap((one) => one.points.filter(({ value }) => value !== null));
  const of = (code: string): Observation[] =>
    points.flatMap(({ observation }) => (observation?.dimensions[dimension] === code ? observation : []));
  const [first, second] = shown.map(of) as [Observation[], Observation[]];
  const names = shown.map((code) => codeName(dataset, dimension, code)[language]) as [string, string];
  const say = (key: keyof typeof words, told: Record<string, string> = {}): string => {
    const all: Record<string, string> = { a: names[0], b: names[1], ...told };
    return words[key][language].replace(/\{(\w+)\}/g, (_, name: string) => all[name] ?? '');
  };
  const one = first.findLast(({ period }) => second.some((other) => other.period === period));
  const other = second.findLast(({ period }) => period === one?.period);
  if (!one || !other) return say('noPeriod');
  if (one.measure.id !== other.measure.id) return '';
  if (!measuredAlike(one, other)) return say('otherMethod');
  if (intervalsOverlap(one, other)) return say('overlap');
  if ([one, other].some(({ qualifier, status }) => qualifier || status !== 'A')) return say('uncertain');
  const { nature, unit, decimals } = one.measure;
  const rank = nature === 'rank';
  const figure = (of: Observation): string => (rank ? formatRank(of.value!, language) : formatValue(of, language));
  const told = { when: sentenceCase(periodHeading(one.period ?? '', language)), x: figure(one) };
  if (one.value === other.value) return say(rank ? 'sameRank' : 'same', told);
  const swap = one.value! < other.value! !== headFirst(one.measure);
  const [upper, lower] = swap ? [other, one] : [one, other];
  const [a, b] = swap ? [names[1], names[0]] : names;
  const d = difference(nature, Math.abs(one.value! - other.value!), { unit, decimals }, language);
  return say(rank || nature === 'position' ? nature : 'amount', {
    ...told,
    a,
    b,
    d,
    x: figure(upper),
    y: figure(lower),
  });
}
