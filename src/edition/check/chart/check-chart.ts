import { againstDirection } from '../../../dataset/reference/against-direction.ts';
import { fillText } from '../../../dataset/reference/fill-text.ts';
import { checkHolds } from '../../../dataset/holds/check-holds.ts';
import { whyNotComparable, whyOverlapping } from '../../../dataset/holds/comparable.ts';
import { inSentence } from '../../../dataset/reference/in-sentence.ts';
import { nearestNames } from '../../../dataset/check/nearest-names.ts';
import { methodColumn } from '../../../dataset/method-of.ts';
import { selectObservations } from '../../../dataset/select-observations.ts';
import type { Observation } from '../../../dataset/types.ts';
import { parsePeriod } from '../../../language/period.ts';
import * as say from '../../../schema/messages/chart.ts';
import { titleNoValue } from '../../../schema/messages/holds.ts';
import type { Sentence } from '../../../schema/messages/sentence.ts';
import type { ChartFile } from '../../../schema/chart.ts';
import { codeIn } from '../../../chart/rows/chart-grid.ts';
import { chartContext, chartResolver } from '../../../chart/reference/chart-resolver.ts';
import { chartTexts, chartAtPeriod, textPeriodProblems } from '../../../chart/reference/chart-at-period.ts';
import type { ChartInput, ChartMoment, ChartProblem } from '../../../chart/types.ts';
import { checkKinds } from './check-kinds.ts';
import { checkSuperlatives } from './check-superlatives.ts';

/**
 * Everything in a chart file that its data do not bear out: columns, codes, times, references in its words, conditions; with
 * `moment` as a page of that period shows it.
 */
export function checkChart(file: ChartInput, moment?: ChartMoment): ChartProblem[] {
  const input = chartAtPeriod(file, moment);
  return [
    ...checkSelection(input),
    ...checkTime(input),
    ...checkSeries(input),
    ...checkAnnotations(input),
    ...textPeriodProblems(file, moment).map(({ path, problem }) => ({ path, ...problem })),
    ...checkWords(file.chart, input),
    ...checkCompared(input),
    ...checkConditions(input),
    ...checkSuperlatives(input),
    ...checkKinds[input.chart.kind](input),
  ];
}

/** Problems of references in the words of the file, which in `input` are filled; among words a figure must have a value. */
function checkWords(file: ChartFile, input: ChartInput): ChartProblem[] {
  const alone = chartResolver(input);
  const among = inSentence(alone);
  return chartTexts(file)
    .filter(({ path }) => !/^(holds|title\.compare)\./.test(path))
    .flatMap(({ path, text }) => {
      const found: Sentence[] = [];
      const single = /^figures\.\d+\.value$/.test(path) && /^\{[^{}]*\}$/.test(text);
      const parts = fillText(text, single ? alone : among, found);
      return [...found, ...againstDirection(parts)].map((sentence) => ({ path, ...sentence }));
    });
}

function checkSelection({ chart, dataset }: ChartInput): ChartProblem[] {
  const columns = [...new Set(['indicator', ...dataset.dimensionColumns.map(({ id }) => id)])];
  if (dataset.timeColumn) columns.push(dataset.timeColumn);
  const all = [...dataset.observations, ...dataset.derived];
  return Object.entries(chart.select).flatMap(([column, codes]) => {
    const path = `select.${column}`;
    if (!columns.includes(column)) return [{ path, ...say.chartColumn(column, columns) }];
    const known = new Set(all.map((one) => codeIn(one, column, dataset)));
    return [codes]
      .flat()
      .filter((code) => !known.has(code))
      .map((code) => ({ path, ...say.chartCode(code, nearestNames(code, known)) }));
  });
}

function checkTime({ chart }: ChartInput): ChartProblem[] {
  const { time } = chart;
  if (!time || time === 'last' || parsePeriod(time)) return [];
  const [from = '', to = '', ...more] = time.split('..');
  const spelled = time.includes('..') && !more.length && parsePeriod(from) && (to === '' || parsePeriod(to));
  return spelled ? [] : [{ path: 'time', ...say.chartTime(time) }];
}

/** Series charts must show one figure for a period and series, or one by each method, all in one unit. */
function checkSeries({ chart, kind, dataset }: ChartInput): ChartProblem[] {
  if (kind.along !== 'time') return [];
  const columns = dataset.dimensionColumns.map(({ id }) => id);
  const problems: ChartProblem[] = [];
  if (chart.series && !columns.includes(chart.series))
    return [{ path: 'series', ...say.chartColumn(chart.series, columns) }];
  const attributes = dataset.meta.columns.map(({ id }) => id);
  if (chart.segments && !attributes.includes(chart.segments))
    problems.push({ path: 'segments', ...say.chartColumn(chart.segments, attributes) });
  if (chart.total && !dataset.measures.has(chart.total.indicator))
    problems.push({ path: 'total.indicator', ...say.chartCode(chart.total.indicator, [...dataset.measures.keys()]) });
  const shown = selectObservations(dataset, chart.select, chart.time);
  if (!shown.length) return [...problems, { path: 'select', ...say.chartEmpty() }];
  const units = new Set(shown.map(({ measure }) => measure.unit.code));
  if (units.size > 1) problems.push({ path: 'select', ...say.chartMeasures([...units]) });
  for (const column of columns.filter((id) => id !== chart.series && id !== methodColumn)) {
    const codes = [...new Set(shown.map((one) => codeIn(one, column, dataset)))];
    if (codes.length > 1) problems.push({ path: 'select', ...say.chartMixed(column, codes) });
  }
  // One example of each length: 2024, 2024-S1.
  const lengths = new Map(
    shown.flatMap(({ period }) => parsePeriod(period ?? '') ?? []).map((each) => [each.kind, each.text]),
  );
  if (lengths.size > 1) problems.push({ path: 'time', ...say.chartLengths([...lengths.values()]) });
  const keys = [...new Set(shown.map((one) => (chart.series ? codeIn(one, chart.series, dataset) : one.measure.id)))];
  if (chart.emphasis && !keys.includes(chart.emphasis))
    problems.push({ path: 'emphasis', ...say.chartEmphasis(chart.emphasis, keys) });
  return problems;
}

function checkAnnotations({ chart, dataset }: ChartInput): ChartProblem[] {
  const shown = selectObservations(dataset, chart.select, chart.time);
  const periods = [...new Set(shown.flatMap(({ period, value }) => (value === null ? [] : (period ?? []))))];
  return (chart.annotations ?? []).flatMap(({ at }, index) =>
    periods.includes(at) ? [] : [{ path: `annotations.${index}.at`, ...say.chartAnnotation(at, periods) }],
  );
}

/** The two figures that choose a title's wording: each has a value, and the two were measured alike. */
function checkCompared(input: ChartInput): ChartProblem[] {
  const { title } = input.chart;
  if (!('compare' in title)) return [];
  const resolve = chartResolver(input);
  const observations: Observation[] = [];
  const problems = title.compare.flatMap((reference, index): ChartProblem[] => {
    const figure = resolve(reference);
    if (!('problem' in figure)) observations.push(figure.observation);
    const sentence = 'problem' in figure ? figure.problem : figure.observation.value === null ? titleNoValue() : null;
    return sentence ? [{ path: `title.compare.${index}`, ...sentence }] : [];
  });
  const [now, before] = observations;
  const mixed =
    problems.length || !now || !before
      ? null
      : (whyNotComparable(input.dataset, observations) ??
        whyOverlapping([now], [before], ({ period }) => period ?? ''));
  return mixed ? [{ path: 'title.compare', ...mixed }] : problems;
}

function checkConditions(input: ChartInput): ChartProblem[] {
  return input.chart.holds.flatMap((condition, index): ChartProblem[] => {
    const answer = checkHolds(condition, chartContext(input));
    return answer === true ? [] : [{ path: `holds.${index}`, ...answer.problem }];
  });
}
