import type { Language } from '../../../src/language/language.ts';
import { listMarks } from '../../../src/edition/typed-figures/find-figures.ts';
import { alternativesOf } from '../../../src/dataset/alternatives-of.ts';
import { intervalText } from '../../../src/dataset/text/observation-text.ts';
import { formatObservation } from '../../../src/dataset/write/format-observation.ts';
import { periodInShort, periodInWords } from '../../../src/language/period.ts';
import { textIn } from '../../../src/language/text-in.ts';
import { siteWords } from '../../../src/language/words/site-words.ts';
import type { Observation } from '../../../src/dataset/types.ts';
import { findRow } from './find-row.ts';
import type { Known } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass } from './parse-html.ts';
import { elementText, headOf, pictureOf, plainSpaces } from './read-passages.ts';
import { isNamed } from './scope.ts';

const forms = ['value', 'number', 'bare', 'period', 'month', 'year', 'unit'] as const;

/** The texts in which an observation may stand, with what the source says it lies within or without. */
function textsOf(observation: Observation, language: Language): string[] {
  const texts = forms.map((form) => plainSpaces(formatObservation(observation, language, form))).filter(Boolean);
  const within = plainSpaces(intervalText(observation, language));
  return within ? texts.flatMap((text) => [text, `${text}; ${within}`, `${text} (${within})`]) : texts;
}

/** Texts whose figures are references: a passage, a piece of it, or what stands before or after the name of the site. */
export function matchFilled(context: Context): void {
  const { known, language, page, chart, passage, claim } = context;
  const { text, spans, attribute } = passage;
  const at = (start: number, piece: string): boolean => {
    const found = known.filled[language].get(piece.trim())?.find((one) => {
      return (
        (!one.pages.length || one.pages.includes(page)) && (!one.chart || (one.chart === chart && !isLinked(context)))
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

function isLinked({ known, page, passage }: Context): boolean {
  return passage.spans.some(({ element }) => findRow(known, page, element?.attributes['href']) !== null);
}

/** A figure that leads to its row says what the row says, in one of its forms; what leads there otherwise says whose the row is. */
export function matchLinks({ known, language, page, passage, scope, open, claim, fault }: Context): void {
  for (const { start, end, element } of passage.spans) {
    const row = findRow(known, page, element?.attributes['href']);
    if (!row || !open(/\d+/gu).some(({ index }) => index >= start && index < end)) continue;
    const text = passage.text.slice(start, end);
    const { dataset, anchor, observation } = row;
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
    } else if (observation && text === creditOf(known, observation, language)) {
      claim(start, end, 'source title');
    } else if (!observation) fault(start, end, `leads to ${dataset} ${anchor}, which does not exist`);
    else fault(start, end, `leads to ${anchor}, which says ${texts[0]}`);
  }
}

/** The sources of a row by their short names. */
function creditOf({ catalogue }: Known, { dataset, sources }: Observation, language: Language): string {
  const list = catalogue.datasets.get(dataset)!.codes['source'];
  const names = sources.map((id) => textIn(list?.get(id)?.extra ?? {}, ['credit', 'publisher'], language));
  return plainSpaces(names.join(', '));
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

/** In a table whose rows are figures of several times, the time beside a figure is its own. */
export function matchRowPeriods({ known, language, page, passage: { element, text }, claim, fault }: Context): void {
  const row = element.name === 'td' ? element.parent : null;
  const place = row?.children.filter((child) => typeof child !== 'string').indexOf(element) ?? -1;
  const head = row && headOf(row)[place];
  if (!row || !head || elementText(head) !== siteWords.period[language]) return;
  const links = [...elementsOf(row)].flatMap(({ attributes }) => findRow(known, page, attributes['href']) ?? []);
  const periods = new Set(links.flatMap(({ observation }) => observation?.period ?? []));
  if (periods.size !== 1) return;
  const [period = ''] = periods;
  const names = [periodInShort, periodInWords].map((write) => plainSpaces(write(period, language)).toLowerCase());
  if (names.some((name) => text.trim().toLowerCase() === name)) claim(0, text.length, 'date');
  else fault(0, text.length, `stands beside a figure of ${period}`);
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

/** In a list of related charts each link says the finding of the very chart to which it leads. */
export function matchRelated({ known, language, passage, fault }: Context): void {
  const { element, text } = passage;
  const link = closest(element, ({ name }) => name === 'a');
  if (!link || !closest(link, (at) => hasClass(at, 'related'))) return;
  const target = link.attributes['href'] ?? '';
  const findings = known.filled[language].get(text.trim()) ?? [];
  if (findings.some(({ heading, expected }) => heading && expected === target)) return;
  fault(0, text.length, `is not the finding of ${target}`);
}
