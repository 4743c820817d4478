import { selectObservations } from '../../dataset/select-observations.ts';
import type { Observation } from '../../dataset/types.ts';
import { compareNames } from '../../language/name-order.ts';
import { periodsOf } from '../../dataset/periods-of.ts';
import { relativeBases } from '../series/relative-input.ts';
import { chosenDimension, openSelection } from './chosen-dimension.ts';
import { codeName } from '../words/code-name.ts';
import { FEWEST_PERIODS, filledPeriods, ofOneMethod, showsOnePeriod } from './one-period.ts';
import type { ChartInput } from '../types.ts';
import type { Choices } from './view.ts';

/** At most so many lines or rows can be chosen, unless the chart itself shows more. */
const MOST = 12;
/** So many marks find room in a row, among all others. */
const MOST_MARKS = 2;
/** A chart of fewer codes has nothing to choose among. */
const FEWEST = 4;

export function hasManyPeriods({ periods }: Choices): boolean {
  return periods.length >= FEWEST_PERIODS;
}

/** Whether a page offers a choice of the time, or of change from a first period. */
export function offersTime(choices: Choices): boolean {
  return hasManyPeriods(choices) || choices.relative;
}

/** What can be chosen of a chart, from its file and its data alone. */
export function chartChoices(input: ChartInput): Choices {
  const { chart, kind, dataset, language } = input;
  const timed = kind.along === 'time';
  const all = ofMain(chartDomain(input), input);
  const domain = all.filter(({ value }) => value !== null);
  const dimension = chosenDimension(input);
  const label = dataset.meta.columns.find(({ id }) => id === dimension)?.label[language] ?? '';
  const own = dimension ? ownCodes(input, dimension) : [];
  const ranked = new Set(domain.flatMap(({ dimensions }) => dimensions[dimension ?? ''] ?? []));
  const others = [...ranked]
    .filter((code) => !own.includes(code))
    .map((code) => ({ code, name: codeName(dataset, dimension!, code)[language] }))
    .sort((a, b) => compareNames(a.name, b.name));
  const codes = [...own.map((code) => ({ code, name: codeName(dataset, dimension!, code)[language] })), ...others];
  const open = codes.length >= FEWEST;
  const single = showsOnePeriod(input);
  const periods = single ? filledPeriods(domain) : timed ? periodsOf(all) : [];
  const shown = periodsOf(ofMain(selectObservations(dataset, chart.select, chart.time), input));
  const relative = timed && domain.length > 0 && domain.every(({ measure }) => measure.relative);
  return {
    codes: open ? codes : [],
    label,
    most: chart.among ? MOST_MARKS : Math.max(MOST, own.length),
    periods: periods.length > 1 ? periods : [],
    single,
    relative,
    bases: relative ? relativeBases(input) : [],
    initial: {
      table: Boolean(kind.asTable),
      show: open ? own : [],
      highlight: open ? (own.find((code) => code === chart.emphasis) ?? '') : '',
      from: periods.length > 1 ? (shown[0] ?? '') : '',
      to: periods.length > 1 ? (shown.at(-1) ?? '') : '',
      relative: false,
    },
  };
}

/**
 * Every observation that a chart can show, whatever a reader chooses, in the order of the file: its own with codes and
 * time left open where they can be chosen, the totals, and for figures all of their measures.
 */
export function chartDomain(input: ChartInput): Observation[] {
  const { chart, kind, dataset } = input;
  const select = openSelection(input);
  const { total, progress, figures } = chart;
  const { percent, done } = progress ?? {};
  const all = [...dataset.observations, ...dataset.derived];
  const named = figures?.flatMap(({ value, label }) => namedIn(`{${value}}${label.vi}${label.en}`, input)) ?? [];
  const shown = new Set([
    ...(showsOnePeriod(input)
      ? ofOneMethod({ ...chart, select }, dataset)
      : selectObservations(dataset, select, kind.along === 'time' ? undefined : chart.time)),
    // The share that a progress chart computes is one of its figures.
    ...(percent && done ? selectObservations(dataset, { ...select, indicator: percent }, chart.time) : []),
    ...all.filter((one) => named.some((names) => names(one))),
    ...all.filter(
      ({ measure, dimensions }) =>
        total?.indicator === measure.id && Object.entries(total.at ?? {}).every(([id, at]) => dimensions[id] === at),
    ),
  ]);
  return all.filter((one) => shown.has(one));
}

/** Without the totals, which have periods and codes of their own. */
export function ofMain(observations: readonly Observation[], { chart }: ChartInput): Observation[] {
  return observations.filter(({ measure }) => measure.id !== chart.total?.indicator);
}

/** The codes that the chart itself selects and has. */
function ownCodes({ chart, dataset }: ChartInput, dimension: string): string[] {
  const shown = selectObservations(dataset, chart.select, chart.time);
  const present = new Set(shown.flatMap(({ dimensions }) => dimensions[dimension] ?? []));
  const selected = chart.select[dimension];
  return selected === undefined ? [...present] : [selected].flat().filter((code) => present.has(code));
}

/** For each reference in braces in a text, whether it names an observation, at whatever time. */
function namedIn(text: string, { dataset }: ChartInput): ((observation: Observation) => boolean)[] {
  return text.split(/[{}]/).flatMap((reference) => {
    const words = reference.split(/[\s/"]+/);
    const named = words.find((word) => dataset.measures.has(word));
    if (named === undefined) return [];
    const codes = words
      .map((word) => word.split('='))
      .filter(([id]) => dataset.dimensionColumns.some((own) => own.id === id));
    return ({ measure, dimensions }: Observation) =>
      measure.id === named && codes.every(([id = '', code]) => dimensions[id] === code);
  });
}
