import { periodInShort } from '../../../src/language/period.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass, type Element } from './parse-html.ts';
import { elementText, plainSpaces } from './read-passages.ts';

/** "Nguồn (2)", "Chọn nền kinh tế (6)": as many as the list below has sources or ticked boxes. */
export function matchFolded({ passage, claim, fault }: Context): void {
  const { element, text } = passage;
  const number = /(?<=\()\d+(?=\)$)/.exec(text);
  if (element.name !== 'summary' || !element.parent || !number) return;
  const below = [...elementsOf(element.parent)];
  const sources = below.filter(({ name, parent }) => name === 'li' && parent && hasClass(parent, 'from-sources'));
  const boxes = below.filter(({ attributes }) => 'data-show' in attributes);
  if (!sources.length && !boxes.length) return;
  const count = sources.length || boxes.filter(({ attributes }) => 'checked' in attributes).length;
  const end = number.index + number[0].length;
  if (Number(number[0]) === count) claim(number.index, end, 'count');
  else fault(number.index, end, `is not ${count}, which stand below`);
}

/** "5 vị trí cao nhất (2024)": as many codes as the button chooses, at a period of the chart's data. */
export function matchGroups(context: Context): void {
  const { passage, claim, fault } = context;
  for (const { start, end, element } of passage.spans) {
    const codes = element?.attributes['data-codes']?.split(' ').length;
    const text = passage.text.slice(start, end);
    const [, number = '', period = ''] = /^(\d+) \D+ \((.+)\)$/.exec(text) ?? [];
    if (codes === undefined || !number) continue;
    if (Number(number) !== codes) fault(start, end, `chooses ${codes}`);
    else if (!periodsOf(context).has(period)) fault(start, end, `names no period of the chart's data`);
    else {
      claim(start, start + number.length, 'count');
      claim(end - 1 - period.length, end - 1, 'date');
    }
  }
}

/** The times that a reader may choose are periods of the chart's data, and those chosen stand on the line of time. */
export function matchTimes(context: Context): void {
  const { element, text, spans } = context.passage;
  const within = (name: string): boolean => closest(element, (at) => hasClass(at, name)) !== null;
  const whole = { start: 0, end: text.length };
  const isChoice = element.name === 'option' && within('time');
  const told = within('timeline') ? [whole] : spans.filter((span) => 'data-span' in (span.element?.attributes ?? {}));
  for (const { start, end } of isChoice ? [whole] : told) {
    const right = isChoice ? periodsOf(context) : new Set(chosenTimes(element));
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
  const chart = closest(element, ({ attributes }) => 'data-chart' in attributes);
  const options = chart ? [...elementsOf(chart)].filter(({ name }) => name === 'option') : [];
  return options.filter(({ attributes }) => 'selected' in attributes).map(elementText);
}

/** The periods of the data of the passage's chart, as a toolbar writes them. */
function periodsOf({ known, chart, language }: Context): Set<string> {
  const { charts, datasets } = known.catalogue;
  const observations = datasets.get(charts.get(chart)?.dataset ?? '')?.observations ?? [];
  const periods = new Set(observations.map(({ period }) => period ?? ''));
  return new Set([...periods].map((period) => plainSpaces(periodInShort(period, language))));
}
