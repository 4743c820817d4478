import { periodInShort } from '../../../src/language/period.ts';
import { chartObservations } from '../../../src/chart/chart-observations.ts';
import { chartChoices, chartDomain, ofMain } from '../../../src/chart/view/chart-choices.ts';
import { chosenDimension } from '../../../src/chart/view/chosen-dimension.ts';
import { periodsOf } from '../../../src/dataset/periods-of.ts';
import { inputOf, perEdition } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass, type Element } from './parse-html.ts';
import { elementText, plainSpaces } from './read-passages.ts';

/** How many sources the figures of a chart have. */
const sourcesOf = perEdition(
  (known, language, chart) =>
    new Set(chartObservations(inputOf(known, language, chart)).flatMap(({ sources }) => sources)).size,
);

/** "Nguồn (2)", "Chọn nền kinh tế (6)": as many as the list below has sources or ticked boxes; where it leads on to all sources, as many as the chart's figures have. */
export function matchFolded({ known, language, chart, passage, claim, fault }: Context): void {
  const { element, text } = passage;
  const number = /(?<=\()\d+(?=\)$)/.exec(text);
  if (element.name !== 'summary' || !element.parent || !number) return;
  const below = [...elementsOf(element.parent)];
  const sources = below.filter(({ name, parent }) => name === 'li' && parent && hasClass(parent, 'from-sources'));
  const boxes = below.filter(({ attributes }) => 'data-show' in attributes);
  if (!sources.length && !boxes.length) return;
  const isPart = chart && below.some(({ attributes }) => attributes['href']?.endsWith('#nguon'));
  const listed = isPart ? sourcesOf(known, language, chart) : sources.length;
  const count = listed || boxes.filter(({ attributes }) => 'checked' in attributes).length;
  const end = number.index + number[0].length;
  if (Number(number[0]) === count) claim(number.index, end, 'count');
  else fault(number.index, end, `is not ${count}, as many as there are`);
}

/** The latest figures of a chart that a reader can choose, by the code that is chosen. */
const latestOf = perEdition((known, language, chart) => {
  const input = inputOf(known, language, chart);
  const column = chosenDimension(input) ?? input.chart.series ?? '';
  const figures = ofMain(chartDomain(input), input).filter(({ value }) => value !== null);
  const period = periodsOf(figures).at(-1) ?? '';
  const latest = figures.filter((one) => one.period === period);
  return { period, values: new Map(latest.map(({ dimensions, value }) => [dimensions[column] ?? '', value!])) };
});

/** "5 vị trí cao nhất (2024)": as many codes as the button chooses, which lie at one end of all at the latest period. */
export function matchGroups({ known, language, chart, passage, claim, fault }: Context): void {
  for (const { start, end, element } of passage.spans) {
    const codes = element?.attributes['data-codes']?.split(' ');
    const text = passage.text.slice(start, end);
    const [, number = '', period = ''] = /^(\d+) \D+ \((.+)\)$/.exec(text) ?? [];
    if (codes === undefined || !number) continue;
    const latest = latestOf(known, language, chart);
    const [own, others] = [true, false].map((isOwn) =>
      [...latest.values].filter(([code]) => codes.includes(code) === isOwn).map(([, value]) => value),
    ) as [number[], number[]];
    const isEnd = Math.min(...own) > Math.max(...others) || Math.max(...own) < Math.min(...others);
    if (Number(number) !== codes.length || own.length !== codes.length) fault(start, end, `chooses ${codes.length}`);
    else if (plainSpaces(periodInShort(latest.period, language)) !== period) {
      fault(start, end, `does not name ${latest.period}, the latest period of what can be chosen`);
    } else if (!isEnd) fault(start, end, 'chooses others than those at an end');
    else {
      claim(start, start + number.length, 'count');
      claim(end - 1 - period.length, end - 1, 'date');
    }
  }
}

/** "(tối đa 2)": as many as the chart lets a reader choose. */
export function matchMost({ known, language, chart, passage, open, claim, fault }: Context): void {
  const { element } = passage;
  if (!chart || element.name !== 'legend' || !element.parent || !hasClass(element.parent, 'codes')) return;
  const { most } = chartChoices(inputOf(known, language, chart));
  for (const { index, 0: said } of open(/(?<=\((?:tối đa|at most) )\d+(?=\)$)/gu)) {
    if (Number(said) === most) claim(index, index + said.length, 'count');
    else fault(index, index + said.length, `is not ${most}, as many as can be chosen`);
  }
}

/** The times that a reader may choose are periods of the chart's data, and those chosen stand on the line of time, beside its ends. */
export function matchTimes(context: Context): void {
  const { element, text, spans } = context.passage;
  const within = (name: string): boolean => closest(element, (at) => hasClass(at, name)) !== null;
  const whole = { start: 0, end: text.length };
  const isChoice = element.name === 'option' && within('time');
  const told = within('timeline') ? [whole] : spans.filter((span) => 'data-span' in (span.element?.attributes ?? {}));
  for (const { start, end } of isChoice ? [whole] : told) {
    // An end of the line that is not chosen is named beside it, as a mark of an axis is.
    const isEnd = within('timeline') && within('t');
    const right = isChoice ? timesOf(context) : new Set(isEnd ? endTimes(element) : chosenTimes(element));
    const strange = text
      .slice(start, end)
      .split('–')
      .find((period) => !right.has(period));
    if (strange === undefined) context.claim(start, end, 'date');
    else context.fault(start, end, `names ${strange}, which the chart's ${isChoice ? 'data' : 'choice'} does not`);
  }
}

/** From when to when the chart in which an element stands is shown. */
function chosenTimes(element: Element): string[] {
  return optionsOf(element)
    .filter(({ attributes }) => 'selected' in attributes)
    .map(elementText);
}

/** The first and the last of the times among which a reader of that chart chooses. */
function endTimes(element: Element): string[] {
  const times = optionsOf(element).map(elementText);
  return [...times.slice(0, 1), ...times.slice(-1)];
}

function optionsOf(element: Element): Element[] {
  const chart = closest(element, ({ attributes }) => 'data-chart' in attributes);
  return chart ? [...elementsOf(chart)].filter(({ name }) => name === 'option') : [];
}

/** The periods of the data of the passage's chart, as a toolbar writes them. */
const timesOf = ({ known, chart, language }: Context): Set<string> => timesOfChart(known, language, chart);

const timesOfChart = perEdition(({ catalogue }, language, chart): Set<string> => {
  const { charts, datasets } = catalogue;
  const observations = datasets.get(charts.get(chart)?.dataset ?? '')?.observations ?? [];
  const periods = new Set(observations.map(({ period }) => period ?? ''));
  return new Set([...periods].map((period) => plainSpaces(periodInShort(period, language))));
});
