import type { Dataset, Observation } from '../../../../src/dataset/types.ts';
import type { Language } from '../../../../src/language/language.ts';
import { datasetOf } from '../find-row.ts';
import type { Known } from '../known.ts';
import { closest, elementsOf, firstOf, hasClass, type Element } from '../parse-html.ts';
import { elementText, plainSpaces } from '../read-passages.ts';

/** A part of the page of a province: what a dataset has of one province. */
export interface Part {
  element: Element;
  dataset: Dataset;
  /** The column of its provinces. */
  column: string;
  name: string;
  /** What the dataset has of the province, known absences among it. */
  figures: readonly Observation[];
  /** The newest period of which there is a figure. */
  newest: string;
}

/** The element of a part in which another stands; null elsewhere. */
export const provincePartOf = (element: Element): Element | null =>
  closest(element, (at) => hasClass(at, 'province-index'));

const memory = new WeakMap<Known, WeakMap<Element, Part | null>>();

/** The part that an element holds, by the heading of its section and the dataset to which its own heading leads; null where the two do not belong to the page. */
export function partOf(known: Known, element: Element, language: Language): Part | null {
  const own = memory.get(known) ?? new WeakMap<Element, Part | null>();
  memory.set(known, own);
  if (!own.has(element)) own.set(element, readPart(known, element, language));
  return own.get(element)!;
}

function readPart(known: Known, element: Element, language: Language): Part | null {
  const hrefs = [...elementsOf(element)].map(({ attributes }) => attributes['href'] ?? '');
  const dataset = known.catalogue.datasets.get(datasetOf(hrefs.find(datasetOf) ?? ''));
  const column = dataset && provinceColumn(known, dataset);
  const section = closest(element, ({ name }) => name === 'section');
  const heading = section && headOfSection(section);
  const code = heading?.attributes['id'] ?? '';
  const title = headingOf(element);
  const row = provinceRows(known).find((one) => one.province === code);
  if (!dataset || !column || !heading || !row) return null;
  const nameOf = (list: string, of: string): string =>
    plainSpaces(ownDataset(known)!.codes[list]?.get(of)?.name[language] ?? '?');
  const { province, successor } = known.catalogue.provinces!;
  const name = nameOf(province, code);
  const isOfPage = [name, nameOf(successor, row.successor)].includes(title);
  if (!isOfPage || !elementText(heading).includes(name)) return null;
  const figures = dataset.observations.filter(({ dimensions }) => dimensions[column] === code);
  const periods = figures.filter(({ value }) => value !== null).map(({ period }) => period ?? '');
  const newest = periods.sort().at(-1) ?? '';
  return { element, dataset, column, name, figures, newest };
}

/** The heading of a section. */
export const headOfSection = (section: Element): Element | undefined => firstOf(section, ({ name }) => name === 'h2');

/** The heading of the page on which an element stands. */
function headingOf(element: Element): string {
  const main = closest(element, ({ name }) => name === 'main') ?? closest(element, ({ parent }) => parent === null)!;
  const heading = firstOf(main, ({ name }) => name === 'h1');
  return heading ? elementText(heading) : '';
}

/** The dataset with a row for each province that was. */
export const ownDataset = ({ catalogue }: Known): Dataset | undefined =>
  catalogue.datasets.get(catalogue.provinces?.dataset ?? '');

/** The provinces that were, each with the one that it is today. */
export function provinceRows(known: Known): { province: string; successor: string }[] {
  const columns = known.catalogue.provinces;
  return (ownDataset(known)?.observations ?? []).map(({ dimensions, attributes }) => ({
    province: dimensions[columns!.province] ?? '',
    successor: attributes[columns!.successor] ?? '',
  }));
}

/** The column of a dataset that holds provinces. */
export function provinceColumn(known: Known, dataset: Dataset): string | undefined {
  const own = ownDataset(known)?.meta.columns.find(({ id }) => id === known.catalogue.provinces?.province);
  return dataset.dimensionColumns.find(({ codes }) => codes !== undefined && codes === own?.codes)?.id;
}
