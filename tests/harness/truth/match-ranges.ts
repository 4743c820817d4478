import { extent } from 'd3';
import { methodOf } from '../../../src/dataset/method-of.ts';
import type { Observation } from '../../../src/dataset/types.ts';
import { chartObservations } from '../../../src/chart/chart-observations.ts';
import { dotWords } from '../../../src/language/words/chart/dot-words.ts';
import type { Language } from '../../../src/language/language.ts';
import { findRow } from './find-row.ts';
import { inputOf, perEdition, type Known } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf } from './parse-html.ts';
import { elementText, headOf, pictureOf } from './read-passages.ts';
import { amountOf, isNamed } from './scope.ts';

/** The values of all codes of a dimension, from low to high, by what they have in common; `place` is the dataset and the dimension. */
const valuesOf = perEdition(({ catalogue }, _, place): Map<string, number[]> => {
  const [id = '', among = ''] = place.split(' ');
  const { observations, derived, codes } = catalogue.datasets.get(id)!;
  const each = [...observations, ...derived].filter(
    ({ value, dimensions }) => value !== null && !codes[among]?.get(dimensions[among] ?? '')?.extra['aggregate'],
  );
  const groups = Map.groupBy(each, (one) => alike(one, among));
  return new Map([...groups].map(([key, own]) => [key, own.map(({ value }) => value!).sort((a, b) => a - b)]));
});

/** What figures of one range have in common: all but the code of that dimension. */
function alike(one: Observation, among: string): string {
  return JSON.stringify([one.measure.id, methodOf(one), Object.entries({ ...one.dimensions, [among]: '' }).sort()]);
}

/** The value below which a share of all lies, between two of them in proportion. */
function quantile(values: readonly number[], share: number): number {
  const place = (values.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [values[below]!, values[below + 1] ?? values[below]!];
  return low + (high - low) * (place - below);
}

/** How all codes of a dimension lie of which a figure is of one, in the words of a table's last columns, and how many they are. */
export function rangeOf(known: Known, dataset: string, among: string, one: Observation, language: Language) {
  const values = valuesOf(known, language, `${dataset} ${among}`).get(alike(one, among)) ?? [];
  const write = (value: number): string => amountOf(one, language, value);
  return {
    lowest: write(values[0]!),
    middle: `${write(quantile(values, 0.25))}–${write(quantile(values, 0.75))}`,
    highest: write(values.at(-1)!),
    count: values.length,
  };
}

/** Beside some of many: the lowest of all, the middle half, the highest, and how many all are, reckoned anew from the data. */
export function matchRanges(context: Context): void {
  const { known, language, page, chart, passage, scope, open, claim, fault } = context;
  const { among, dataset } = known.catalogue.charts.get(chart) ?? {};
  if (!scope || !among || !dataset) return;
  const range = (one: Observation) => rangeOf(known, dataset, among, one, language);
  const { text, about, attribute, element } = passage;
  const cell = closest(element, ({ name }) => name === 'td');
  const row = cell?.parent;
  if (cell && row) {
    const head = headOf(row)[row.children.filter((child) => typeof child !== 'string').indexOf(cell)];
    const title = head ? elementText(head) : '';
    const kinds = { lowest: dotWords.lowestOfAll, middle: dotWords.middleOfAll, highest: dotWords.highestOfAll };
    const kind = (['lowest', 'middle', 'highest'] as const).find((one) => kinds[one][language] === title);
    if (!kind) return;
    const links = [...elementsOf(row)].flatMap(({ attributes }) => findRow(known, page, attributes['href']) ?? []);
    const own = links.findLast(({ observation }) => observation?.value != null)?.observation;
    const right = own && range(own)[kind];
    if (text.trim() === right) claim(0, text.length, 'range');
    else fault(0, text.length, `is not ${right}, as all of the row lie`);
  } else if (attribute === 'point') {
    const own = scope.observations.filter(
      (one) => isNamed(scope, one, about) && text.startsWith(amountOf(one, language)),
    );
    for (const { index, 0: said } of open(/(?<=(?:một nửa ở giữa|middle half): )[^;]+/gu)) {
      if (own.some((one) => range(one).middle === said)) claim(index, index + said.length, 'range');
      else fault(index, index + said.length, `is not the middle half of all at “${about}”`);
    }
  } else if (pictureOf(passage)) {
    const shown = chartObservations(inputOf(known, language, chart));
    const counts = extent(shown.map((one) => range(one).count));
    const right = [...new Set(counts)].join('–');
    for (const { index, 0: said } of open(/(?<=^(?:Cả|All) )\d+(?:–\d+)?(?= )/gu)) {
      if (said === right) claim(index, index + said.length, 'range');
      else fault(index, index + said.length, `is not ${right}, of which the range is`);
    }
  }
}
