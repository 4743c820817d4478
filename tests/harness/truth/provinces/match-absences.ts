import type { Dataset } from '../../../../src/dataset/types.ts';
import { periodInShort } from '../../../../src/language/period.ts';
import { perEdition } from '../known.ts';
import type { Context } from '../match-context.ts';
import { plainSpaces } from '../read-passages.ts';
import { provinceColumn, provinceRows } from './province-part.ts';

/** What a dataset has of which provinces: how many have a figure, and the periods that each has none of. */
const absencesOf = perEdition((known, _, id) => {
  const dataset = known.catalogue.datasets.get(id)!;
  const column = provinceColumn(known, dataset);
  if (!column) return null;
  const told = Map.groupBy(
    dataset.observations.filter(({ value }) => value !== null),
    ({ dimensions }) => dimensions[column] ?? '',
  );
  const periods = [...new Set(dataset.observations.map(({ period }) => period ?? ''))].sort();
  const without = (code: string): string[] =>
    periods.filter((period) => !told.get(code)?.some((one) => one.period === period));
  const some = provinceRows(known).filter(({ province }) => told.has(province)).length;
  return { some, without, codes: [...(dataset.codes[column]?.values() ?? [])] };
});

/** Of how many provinces a dataset has figures, out of all; of which of its periods it has none of a province. */
export function matchAbsences({ known, language, passage, claim, fault }: Context): void {
  const { text } = passage;
  const titleOf = ({ meta }: Dataset): string => `${plainSpaces(meta.title[language])}: `;
  const dataset = [...known.catalogue.datasets.values()].find((one) => text.startsWith(titleOf(one)));
  const absences = dataset && absencesOf(known, language, dataset.id);
  if (!absences) return;
  const { some, without, codes } = absences;
  const all = provinceRows(known).length;
  const counted = [...text.matchAll(/(\d+)(?:\/| of the )(\d+)(?= (?:tỉnh, thành phố|provinces and cities))/gu)];
  for (const { index, 0: found, 1: part, 2: whole } of counted) {
    if (Number(part) === some && Number(whole) === all) claim(index, index + found.length, 'count');
    else fault(index, index + found.length, `is not ${some} of ${all}, of which ${dataset.id} has figures`);
  }
  const start = titleOf(dataset).length;
  const code = codes.find(({ name }) => text.startsWith(`${plainSpaces(name[language])} `, start))?.code;
  if (counted.length || code === undefined) return;
  const missing = without(code).map((period) => periodInShort(period, language));
  const numbers = (of: string): string => (of.match(/\d+/g) ?? []).join(' ');
  if (numbers(text.slice(start)) === numbers(missing.join(' '))) claim(start, text.length, 'date');
  else fault(start, text.length, `are not ${missing.join(', ')}, of which ${dataset.id} has no figure of it`);
}
