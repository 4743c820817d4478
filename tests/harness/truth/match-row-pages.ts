import { rowPages } from '../../../src/dataset/row-pages.ts';
import { formatNumber } from '../../../src/language/number.ts';
import { periodInShort, periodInWords } from '../../../src/language/period.ts';
import { datasetOf } from './find-row.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass } from './parse-html.ts';
import { elementText, plainSpaces } from './read-passages.ts';

/**
 * On the pages of a large dataset: how many rows each of its pages has, the periods that head a table and those by which it
 * can be filtered, and of how many rows and periods a table shows a part.
 */
export function matchRowPages(context: Context): void {
  const { known, language, page, passage, open, claim, fault } = context;
  const dataset = known.catalogue.datasets.get(datasetOf(page));
  if (!dataset?.rowsBy.length) return;
  const { element, text } = passage;
  const pages = rowPages(dataset).map(({ path, observations, derived }) => ({
    path: `${dataset.id}/${path}`,
    rows: formatNumber(observations.length + derived.length, language),
  }));
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
    attributes['data-period'] ?? (closest(element, ({ name }) => name === 'form') ? attributes['value'] : '');
  const isKnown = dataset.observations.some((one) => one.period === period);
  const names = isKnown ? [periodInShort(period!, language), periodInWords(period!, language)].map(plainSpaces) : [];
  if (names.includes(plainSpaces(elementText(element)).trim())) claim(0, text.length, 'date');
  const table = /(?:Bảng có|The table has the (?:last|first)) (\d+) (?:kỳ gần nhất |hàng đầu )?(?:trong|of) (\d+)/u;
  hold(
    new RegExp(table, 'gu'),
    (said) => {
      const [, part, all] = table.exec(said) ?? [];
      return Number(part) < Number(all);
    },
    'is no part',
  );
}
