import { extent } from 'd3';
import { attributeText } from '../../../../src/dataset/text/observation-text.ts';
import { formatObservation } from '../../../../src/dataset/write/format-observation.ts';
import type { Observation } from '../../../../src/dataset/types.ts';
import { placeSpots } from '../../../../src/island/read/targets.ts';
import { fill } from '../../../../src/language/fill.ts';
import { findDates } from '../../../../src/language/find-dates.ts';
import type { Language } from '../../../../src/language/language.ts';
import { periodInShort } from '../../../../src/language/period.ts';
import { provinceWords as words } from '../../../../src/language/words/data/province-words.ts';
import { findRow } from '../find-row.ts';
import type { Known } from '../known.ts';
import type { Context } from '../match-context.ts';
import { pointsAt } from '../match-figures.ts';
import { rangeOf } from '../match-ranges.ts';
import { closest, elementsOf, hasClass, type Element } from '../parse-html.ts';
import { elementText, headOf, pictureOf, plainSpaces } from '../read-passages.ts';
import { amountOf } from '../scope.ts';
import { matchAbsences } from './match-absences.ts';
import { headOfSection, ownDataset, partOf, provincePartOf, type Part } from './province-part.ts';

/** On the page of a province: its figures in pictures and tables, where the middle half of all provinces lies, and what is not there, all reckoned anew from the data. */
export function matchProvinces(context: Context): void {
  const { known, language, passage, fault } = context;
  const { element, text } = passage;
  if (/\/(?:dia-phuong|provinces)\/[^/]+\/$/.test(context.page)) matchDay(context);
  const list = closest(element, ({ name }) => name === 'li');
  if (list?.parent && hasClass(list.parent, 'province-absent')) return matchAbsences(context);
  const place = provincePartOf(element);
  if (!place) return;
  const part = partOf(known, place, language);
  if (!part) return fault(0, text.length, 'stands in a part of no province of this page');
  const cell = closest(element, ({ name }) => name === 'td');
  if (passage.attribute === 'point') matchPoint(context, part);
  else if (text.startsWith(`${part.name}, `)) hold(context, `${part.name}, ${spanOf(part, element, language)}`);
  else if (text.startsWith(`${words.middle[language]}:`)) {
    hold(context, fill(words.middleNote[language], { n: countsOf(context, part) }));
  } else if (cell) matchCell(context, part, cell);
  else if (pictureOf(passage)) matchPicture(context, part);
}

/** The one day of which a province's page speaks is that since when provinces are what they are today. */
function matchDay({ known, language, passage: { element, text }, claim, fault }: Context): void {
  const section = closest(element, ({ name }) => name === 'section');
  const isOfSources = section && headOfSection(section)?.attributes['id'] === 'nguon';
  if (isOfSources || !closest(element, ({ name }) => name === 'main')) return;
  const days = new Set(ownDataset(known)?.observations.map(({ period }) => period ?? ''));
  for (const { start, end, names } of findDates(text, language, known)) {
    if (!names.some((name) => /^\d{4}-\d\d-\d\d$/.test(name))) continue;
    if (names.every((name) => days.has(name))) claim(start, end, 'date');
    else fault(start, end, `is not ${[...days].join(', ')}, since when provinces are what they are`);
  }
}

/** A passage that says one thing alone. */
function hold({ passage: { text }, claim, fault }: Context, right: string): void {
  if (plainSpaces(right) === text.trim()) claim(0, text.length, 'range');
  else fault(0, text.length, `is not “${right}”, as the data are`);
}

/** From when to when a picture or a table tells: the periods of its points where these are such, else the newest. */
function spanOf({ figures, newest }: Part, element: Element, language: Language): string {
  const { t, h } = pointsAt(element)?.points ?? { t: [], h: [] };
  const steps = t.map(([, step]) => h[step] ?? '');
  const periods = new Set(figures.map(({ period }) => periodInShort(period ?? '', language)));
  const ends = periods.has(steps[0] ?? '') ? [steps[0], steps.at(-1)] : [periodInShort(newest, language)];
  return [...new Set(ends)].join('–');
}

/** Id of the chart that is drawn where an element stands. */
const chartOf = (element: Element): string =>
  closest(element, ({ name }) => name === 'figure')?.attributes['data-chart'] ?? '';

/** The measures that a chart shows. */
function measuresOf({ catalogue }: Known, chart: string): readonly string[] {
  return [catalogue.charts.get(chart)?.select['indicator'] ?? []].flat();
}

/** A point is the figure of its province that its step names: a period of the chart's one measure, or a measure at the newest period. */
function matchPoint({ known, language, passage, claim, fault }: Context, part: Part): void {
  const { text, about, element } = passage;
  const measures = measuresOf(known, chartOf(element));
  const own = part.figures.find(({ measure, period, value }) => {
    const isStep = (step: string): boolean => plainSpaces(about) === plainSpaces(`${part.name}; ${step}`);
    if (value === null || !measures.includes(measure.id)) return false;
    if (measures.length === 1 && isStep(periodInShort(period ?? '', language))) return true;
    return period === part.newest && isStep(measure.name[language]);
  });
  const [value = ''] = text.split('; ');
  if (!own || amountOf(own, language) !== value) return fault(0, text.length, `is not the figure of “${about}”`);
  claim(0, value.length, 'point');
  for (const { index, 0: said } of text.matchAll(/(?<=(?:một nửa ở giữa|middle half): )[^;]+/gu)) {
    const { middle } = rangeOf(known, part.dataset.id, part.column, own, language);
    if (middle === said) claim(index, index + said.length, 'range');
    else fault(index, index + said.length, `is not ${middle}, the middle half of all at “${about}”`);
  }
}

/** So near stands a point's value to it, in pixels across and down. */
const BESIDE = 40;

/** In a picture: the value of a point beside it; "Cả 61 tỉnh, thành phố": of how many provinces the ranges are. */
function matchPicture(context: Context, { dataset, column, newest, figures }: Part): void {
  const { known, language, passage, open, claim, fault } = context;
  const picture = pictureOf(passage)!;
  if (picture.axis) return;
  const measures = measuresOf(known, chartOf(passage.element));
  const own = figures.filter(({ measure, period }) => measures.includes(measure.id) && period === newest);
  const counts = extent(own, (one) => rangeOf(known, dataset.id, column, one, language).count);
  const all = [...new Set(counts)].join('–');
  for (const { index, 0: said } of open(/(?<=^(?:Cả|All) )\d+(?:–\d+)?(?= )/gu)) {
    if (said === all) claim(index, index + said.length, 'range');
    else fault(index, index + said.length, `is not ${all}, of which the range is`);
  }
  const place = closest(passage.element, ({ name }) => name === 'text');
  const [across = NaN, down = NaN] = ['x', 'y'].map((name) => Number(place?.attributes[name]));
  const beside = placeSpots(pointsAt(passage.element)!.points, picture.index)
    .filter(({ x, y }) => Math.abs(x - across) <= BESIDE && Math.abs(y - down) <= BESIDE)
    .map(({ value }) => value);
  for (const { index, 0: said } of open(/^\d[\d.,]*$/gu)) {
    if (beside.includes(said)) claim(index, index + said.length, 'point');
    else fault(index, index + said.length, `is not ${beside.join(', ')}, the value of a point beside it`);
  }
}

/** The observation of a row of a part's table: that to which its last figure leads. */
function observationOf({ known, page }: Context, row: Element): Observation | undefined {
  const links = [...elementsOf(row)].map(({ attributes }) => findRow(known, page, attributes['href']));
  return links.findLast((link) => link?.observation)?.observation;
}

/** A cell is the figure of the province, measure and period that its row and column name, the middle half of all beside it, or its method. */
function matchCell(context: Context, part: Part, cell: Element): void {
  const { known, language, page, passage, claim, fault } = context;
  const { text, spans, about } = passage;
  const row = cell.parent!;
  const head = headOf(row)[row.children.filter((child) => typeof child !== 'string').indexOf(cell)];
  const title = head ? elementText(head) : '';
  const own = observationOf(context, row);
  const method = part.dataset.meta.columns.find(({ id }) => id === 'method');
  if (own && title === words.middle[language]) {
    return hold(context, rangeOf(known, part.dataset.id, part.column, own, language).middle);
  }
  if (own && method && title === method.label[language]) {
    return hold(context, attributeText(part.dataset, method, own, language));
  }
  const names = about.split('; ').map(plainSpaces);
  const charts = [...elementsOf(part.element)].map(({ attributes }) => attributes['data-chart'] ?? '');
  const single = charts.map((chart) => measuresOf(known, chart)).filter(({ length }) => length === 1);
  for (const { start, end, element } of spans) {
    const observation = findRow(known, page, element?.attributes['href'])?.observation;
    if (!observation) continue;
    const { measure, period } = observation;
    const time = plainSpaces(periodInShort(period ?? '', language));
    const isOfPart = part.figures.includes(observation);
    const isTimed = names.includes(time) || names.includes(`${part.name}, ${time}`);
    // A table of all periods of one measure is that of a picture above it.
    const isMeasured = names.includes(nameOf(observation, part, language)) || single.some(([id]) => id === measure.id);
    const said = (['value', 'number'] as const).some(
      (form) => plainSpaces(formatObservation(observation, language, form)) === text.slice(start, end),
    );
    if (isOfPart && isTimed && isMeasured && said) claim(start, end, 'link');
    else fault(start, end, `is not what “${about}” names`);
  }
}

/** What a figure tells, beside its province and period: the measure, and the names of other codes. */
function nameOf({ measure, dimensions }: Observation, { dataset, column }: Part, language: Language): string {
  const others = dataset.dimensionColumns.filter(({ id }) => id !== 'indicator' && id !== column);
  const names = others.map(({ id }) => dataset.codes[id]?.get(dimensions[id] ?? '')?.name[language] ?? '');
  return plainSpaces([measure.name[language], ...names].filter(Boolean).join(', '));
}

/** Of how many provinces the middle halves in a part's table are. */
function countsOf(context: Context, { element, dataset, column }: Part): string {
  const tables = [...elementsOf(element)].filter(({ name }) => name === 'table');
  const rows = tables.flatMap((table) => {
    const all = [...elementsOf(table)];
    const hasMiddle = all.some((one) => one.name === 'th' && elementText(one) === words.middle[context.language]);
    return hasMiddle ? all.filter(({ name, parent }) => name === 'tr' && parent?.name === 'tbody') : [];
  });
  const counts = rows.flatMap((row) => {
    const own = observationOf(context, row);
    return own ? [rangeOf(context.known, dataset.id, column, own, context.language).count] : [];
  });
  return [...new Set(counts)].join('–');
}
