import { datasetUntil } from '../../dataset/dataset-until.ts';
import { fillText, plainText } from '../../dataset/reference/fill-text.ts';
import { newestPeriods, referencesIn } from '../../dataset/reference/newest-periods.ts';
import { periodsOf } from '../../dataset/periods-of.ts';
import { selectObservations } from '../../dataset/select-observations.ts';
import { inEach, languages, type Language, type Words } from '../../language/language.ts';
import { parsePeriod } from '../../language/period.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { ChartFile } from '../../schema/chart.ts';
import { chartResolver, ownPeriod } from './chart-resolver.ts';
import type { ChartInput, ChartMoment } from '../types.ts';

/**
 * The chart at one period, in words and in marks alike: what follows the data stands still at the newest period that has
 * all figures its words name. With `moment` it is the chart as a page of a period shows it, whatever came later.
 */
export function chartAtPeriod(input: ChartInput, moment?: ChartMoment): ChartInput {
  const then = moment ? atMoment(input, moment) : input;
  const { chart } = then;
  const newest = textPeriods(then).newest.get(then.dataset.id);
  const time = chart.time === 'last' ? (then.period ?? newest ?? lastSelected(then)) : chart.time;
  const settled = { ...then, newest, chart: { ...chart, time } };
  const { subtitle, note, takeaway, howto, about } = chart;
  const others = Object.entries({ note, takeaway, howto, about }).flatMap(([key, words]) =>
    words ? [[key, filled(words, settled)] as const] : [],
  );
  const words = { subtitle: filled(subtitle, settled), ...Object.fromEntries(others) };
  return { ...settled, chart: { ...settled.chart, ...words } };
}

/** Words with their references filled; a reference that means nothing, which the check tells, stays as it stands. */
function filled(words: Words, input: ChartInput): Words {
  const fill = (language: Language) =>
    words[language].includes('{')
      ? plainText(fillText(words[language], chartResolver({ ...input, language }), []))
      : words[language];
  return inEach(fill);
}

/** What a chart's words name without a period of their own and that has none in common, each with its place in the file. */
export function textPeriodProblems(input: ChartInput, moment?: ChartMoment): { path: string; problem: Sentence }[] {
  const texts = chartTexts(input.chart);
  return textPeriods(moment ? atMoment(input, moment) : input).problems.map(({ reference, problem }) => ({
    path: texts.find(({ text }) => text.includes(`{${reference}}`))?.path ?? 'title',
    problem,
  }));
}

/** Every text of a chart file that may hold references, by its path; a reference alone stands in braces. */
export function chartTexts({ title, subtitle, note, takeaway, howto, about, figures = [], holds }: ChartFile): {
  path: string;
  text: string;
}[] {
  const { compare = [], ...wordings } = 'compare' in title ? title : { '': title };
  const words = { ...prefixed('title', wordings), subtitle, note, takeaway, howto, about };
  const labels = Object.fromEntries(figures.map(({ label }, index) => [`figures.${index}.label`, label]));
  return [
    ...Object.entries({ ...words, ...labels }).flatMap(([path, text]) =>
      text ? languages.map((language) => ({ path: `${path}.${language}`, text: text[language] })) : [],
    ),
    ...compare.map((reference, index) => ({ path: `title.compare.${index}`, text: `{${reference}}` })),
    ...figures.map(({ value }, index) => ({
      path: `figures.${index}.value`,
      text: value.includes('{') ? value : `{${value}}`,
    })),
    ...holds.map((text, index) => ({ path: `holds.${index}`, text })),
  ];
}

function prefixed<Text>(path: string, texts: Readonly<Record<string, Text>>): Record<string, Text> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key ? `${path}.${key}` : path, text]));
}

function textPeriods({ chart, dataset, period }: ChartInput): ReturnType<typeof newestPeriods> {
  return newestPeriods({
    references: referencesIn(chartTexts(chart).map(({ text }) => text)),
    datasets: new Map([[dataset.id, dataset]]),
    dataset: dataset.id,
    period: period ?? ownPeriod(chart),
    within: chart.time === 'last' ? undefined : chart.time,
  });
}

/** The last period of what is drawn, for a chart whose words name no figure. */
function lastSelected({ chart, dataset }: ChartInput): string | undefined {
  const shown = selectObservations(dataset, chart.select, chart.time);
  return periodsOf(shown).at(-1) ?? chart.time;
}

/**
 * A chart of the figures that are reported by period is of that period; a chart of others ends with it, unless its file
 * names an end of its own.
 */
function atMoment(input: ChartInput, { period, reported }: ChartMoment): ChartInput {
  const { chart, dataset } = input;
  if (reported) return { ...input, dataset: datasetUntil(dataset, period), period: ownPeriod(chart) ?? period };
  const end = chart.time?.split('..').at(-1) ?? '';
  return { ...input, dataset: datasetUntil(dataset, parsePeriod(end) ? end : period) };
}
