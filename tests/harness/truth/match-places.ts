import type { Language } from '../../../src/language/language.ts';
import { listMarks } from '../../../src/edition/typed-figures/find-figures.ts';
import { alternativesOf } from '../../../src/dataset/alternatives-of.ts';
import { formatObservation } from '../../../src/dataset/write/format-observation.ts';
import type { Observation } from '../../../src/dataset/types.ts';
import type { Known } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass } from './parse-html.ts';
import { pictureOf, plainSpaces } from './read-passages.ts';
import { isNamed } from './scope.ts';

const forms = ['value', 'number', 'bare', 'period', 'month', 'year', 'unit'] as const;

/** The texts in which an observation may stand. */
function textsOf(observation: Observation, language: Language): string[] {
  return forms.map((form) => plainSpaces(formatObservation(observation, language, form))).filter(Boolean);
}

/** Texts whose figures are references: a passage, a piece of it, or what stands before or after the name of the site. */
export function matchFilled({ known, language, page, chart, passage, claim }: Context): void {
  const { text, spans, attribute } = passage;
  const at = (start: number, piece: string): boolean => {
    const found = known.filled[language].get(piece.trim())?.find((one) => {
      return (
        (!one.pages.length || one.pages.includes(page)) && (!one.chart || (one.chart === chart && !isLinked(passage)))
      );
    });
    if (!found) return false;
    const offset = start + piece.length - piece.trimStart().length;
    for (const figure of found.figures) claim(offset + figure.start, offset + figure.end, 'filled');
    return true;
  };
  if (at(0, text)) return;
  if (attribute || closest(passage.element, ({ name }) => name === 'title')) {
    const [before = ''] = text.split(' – ');
    const colon = text.indexOf(': ') + 2;
    if (at(0, before) || (colon > 1 && at(colon, text.slice(colon)))) return;
  }
  for (const { start, end } of spans) at(start, text.slice(start, end));
}

const observationLink = /\/(?:du-lieu|data)\/([^/]+)\/#(obs-.+)$/;

function isLinked({ spans }: Context['passage']): boolean {
  return spans.some(({ element }) => observationLink.test(element?.attributes['href'] ?? ''));
}

/** A figure that leads to its row says what the row says, in one of its forms. */
export function matchLinks({ known, language, page, passage, scope, open, claim, fault }: Context): void {
  for (const { start, end, element } of passage.spans) {
    const [, dataset = '', anchor = ''] = observationLink.exec(element?.attributes['href'] ?? '') ?? [];
    if (!anchor || !open(/\d+/gu).some(({ index }) => index >= start && index < end)) continue;
    const text = passage.text.slice(start, end);
    const observation = known.observations.get(`${dataset}#${decodeURIComponent(anchor)}`);
    const texts = observation ? textsOf(observation, language) : [];
    const said =
      texts.find((one) => one === text) ??
      texts.find((one) => text.endsWith(`: ${one}`) && isDated(observation!, text, language));
    // In the row of a table and in a source's list, what stands beside the figure must tell the very same one.
    const beside = passage.about || (/\/(?:nguon|sources)\//.test(page) ? passage.text : '');
    if (said && observation && beside && scope && !isNamed(scope, observation, beside)) {
      fault(start, end, `leads to ${anchor}, which is not what “${beside}” names`);
    } else if (said) claim(end - said.length, end, 'link');
    else if (observation && otherTexts(known, observation, language, passage.text).includes(text)) {
      claim(start, end, 'alternative');
    } else if (!observation) fault(start, end, `leads to ${dataset} ${anchor}, which does not exist`);
    else fault(start, end, `leads to ${anchor}, which says ${texts[0]}`);
  }
}

/** Whether the words before a figure, where they name a year, name its period. */
function isDated(observation: Observation, text: string, language: Language): boolean {
  const period = plainSpaces(formatObservation(observation, language, 'period'));
  return !/(?:19|20)\d\d/.test(text) || text.includes(period);
}

/** What sources that a text names give for an observation otherwise. */
function otherTexts({ catalogue }: Known, observation: Observation, language: Language, text: string): string[] {
  const { datasets, sources } = catalogue;
  return alternativesOf(datasets.get(observation.dataset)!, observation)
    .filter(({ source }) => text.includes(sources.get(source)?.publisher[language] ?? '?'))
    .flatMap(({ value }) => textsOf({ ...observation, value, qualifier: null }, language));
}

/** On a dataset's page the value of a row, and every year beside it, is that of the observation that the row is named after. */
export function matchRow({ known, language, page, passage, open, claim, fault }: Context): void {
  const anchor = closest(passage.element, ({ name }) => name === 'tr')?.attributes['id'] ?? '';
  const cell = closest(passage.element, ({ name }) => name === 'td' || name === 'th');
  if (!anchor.startsWith('obs-') || !cell) return;
  const dataset = /\/([^/]+)\/$/.exec(page)?.[1] ?? '';
  const observation = known.observations.get(`${dataset}#${anchor}`);
  if (!observation) return fault(0, passage.text.length, `stands in the row ${anchor}, which does not exist`);
  if (hasClass(cell, 'n')) {
    const said = plainSpaces(formatObservation(observation, language));
    if (said === passage.text.trim()) claim(0, passage.text.length, 'row');
    else fault(0, passage.text.length, `stands in the row ${anchor}, which says ${said}`);
  } else if (cell.name === 'th' || hasClass(cell, 'roomy')) {
    const period = plainSpaces(formatObservation(observation, language, 'period'));
    const at = passage.text.lastIndexOf(period);
    if (period && at >= 0) claim(at, at + period.length, 'row');
    for (const { index, 0: year } of period ? open(/(?:19|20)\d\d/gu) : []) {
      if (!observation.measure.name[language].includes(year)) fault(index, index + 4, `stands in a row of ${period}`);
    }
  }
}

/** Numbers of notes below a table, marks of a list, official numbers of areas. */
export function matchMarks({ known, passage, open, claim, fault }: Context): void {
  const { text, spans, element } = passage;
  for (const [start, end] of listMarks(text)) claim(start, end, 'mark');
  if (pictureOf(passage)) {
    for (const { index, 0: mark } of open(/(?<=(?: |^)\[)\d+(?=\]$|\] \p{L})/gu))
      claim(index, index + mark.length, 'mark');
  }
  for (const { start, end, element: span } of spans) {
    if (span?.name !== 'sup') continue;
    // Below the table; in an embed with the chart's other notes.
    const table = closest(element, ({ name }) => name === 'table')?.parent?.parent;
    const embed = closest(element, ({ attributes }) => 'data-rows' in attributes);
    const parent = embed ?? table;
    const lists = parent ? [...elementsOf(parent)].filter((at) => hasClass(at, 'table-notes')) : [];
    const most = Math.max(0, ...lists.map(({ children }) => children.length));
    for (const { index, 0: number } of open(/\d+/gu)) {
      if (index < start || index >= end) continue;
      if (Number(number) >= 1 && Number(number) <= most) claim(index, index + number.length, 'mark');
      else fault(index, index + number.length, `names a note, of which there are ${most}`);
    }
  }
  const numbered = spans.find(({ element: span }) => span && hasClass(span, 'number'));
  if (!numbered && !hasClass(element, 'number')) return;
  const order = new Set([...known.catalogue.areas.values()].map(({ order }) => String(order)));
  const { start, end } = numbered ?? { start: 0, end: text.length };
  if (order.has(text.slice(start, end))) claim(start, end, 'mark');
}
