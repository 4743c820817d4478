import { rowPages } from '../../../src/dataset/row-pages.ts';
import { formatNumber } from '../../../src/language/number.ts';
import { periodInShort, periodInWords } from '../../../src/language/period.ts';
import { datasetOf } from './find-row.ts';
import { perEdition } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass } from './parse-html.ts';
import { elementText, plainSpaces } from './read-passages.ts';

const pagesOf = perEdition(({ catalogue }, language, id) => {
  const dataset = catalogue.datasets.get(id)!;
  return rowPages(dataset).map(({ path, observations, derived }) => {
    const all = [...observations, ...derived];
    return { path: `${id}/${path}`, rows: formatNumber(all.length, language), all };
  });
});

const periodsOf = perEdition(
  ({ catalogue }, _, id) => new Set(catalogue.datasets.get(id)!.observations.map(({ period }) => period)),
);

/**
 * On the pages of a large dataset: how many rows each of its pages has, the periods that head a table and those by which it
 * can be filtered, and of how many rows and periods a table shows a part.
 */
export function matchRowPages({ known, language, page, passage, open, claim, fault }: Context): void {
  const dataset = known.catalogue.datasets.get(datasetOf(page));
  if (!dataset?.rowsBy.length) return;
  const { element, text } = passage;
  const pages = pagesOf(known, language, dataset.id);
  const hold = (pattern: RegExp, right: (said: string) => boolean, why: string): void => {
    for (const { index, 0: said } of open(pattern)) {
      if (right(said)) claim(index, index + said.length, 'count');
      else fault(index, index + said.length, why);
    }
  };
  const count = /[\d.,]+(?= (?:dòng|rows?)\b)/gu;
  const item = closest(element, (at) => at.name === 'li' && at.parent !== null && hasClass(at.parent, 'row-pages'));
  if (item) {
    const address = [...elementsOf(item)].find(({ name }) => name === 'a')?.attributes['href'];
    const here = pages.find(({ path }) => (address ?? page).endsWith(`/${path}`));
    hold(count, (said) => said === here?.rows, `is not ${here?.rows}, which the page has`);
  } else if (element.name === 'meta') {
    const here = pages.find(({ path }) => page.endsWith(`/${path}`));
    if (here) hold(count, (said) => said === here.rows, `is not ${here.rows}, which the page has`);
  }
  const { attributes } = element;
  const period =
    attributes['data-period'] ?? (closest(element, ({ name }) => name === 'form') ? attributes['value'] : undefined);
  if (period && periodsOf(known, language, dataset.id).has(period)) {
    const names = [periodInShort(period, language), periodInWords(period, language)].map(plainSpaces);
    if (names.includes(elementText(element).trim())) claim(0, text.length, 'date');
  }
  if (!hasClass(element, 'quiet') || !element.parent) return;
  const table = [...elementsOf(element.parent)].find((one) => one.name === 'table' && hasClass(one, 'pivot'));
  const shown = pages.find(({ path }) => page.endsWith(`/${path}`)) ?? pages[0];
  if (!table || !shown) return;
  const heads = [...elementsOf(table)].filter((one) => 'data-period' in one.attributes).length;
  const rows = [...elementsOf(table)].filter(({ name, parent }) => name === 'tr' && parent?.name === 'tbody').length;
  const periods = new Set(shown.all.map((one) => one.period)).size;
  const things = new Set(
    shown.all.map(({ dimensions, measure }) =>
      JSON.stringify([measure.id, Object.entries(dimensions).filter(([column]) => column !== dataset.timeColumn)]),
    ),
  ).size;
  const parts = [
    {
      pattern: /(?:Bảng có|The table has the last) (\d+) (?:kỳ gần nhất trong|of) (\d+) (?:kỳ|periods)/gu,
      part: heads,
      all: periods,
    },
    {
      pattern: /(?:Bảng có|The table has the first) (\d+) (?:hàng đầu trong|of) (\d+) (?:hàng|rows)/gu,
      part: rows,
      all: things,
    },
  ];
  for (const { pattern, part, all } of parts) {
    const said = (words: string): string => (words.match(/\d+/g) ?? []).join(' ');
    hold(pattern, (words) => said(words) === `${part} ${all}`, `is not ${part} of ${all}, which the table has`);
  }
}
