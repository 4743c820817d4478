import { formatNumber } from '../../../src/language/number.ts';
import { datasetOf } from './find-row.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf } from './parse-html.ts';

/** How many rows follow a heading, counted in its section; and how many a dataset has, in the list of datasets. */
export function matchRowCounts({ known, language, passage, open, claim, fault }: Context): void {
  const heading = closest(passage.element, ({ name }) => /^h[23]$/.test(name));
  const section = heading && closest(heading, ({ name }) => name === 'section');
  const row = closest(passage.element, ({ name }) => name === 'tr');
  const listed = row ? [...elementsOf(row)].map(({ attributes }) => datasetOf(attributes['href'] ?? '')) : [];
  const dataset = known.catalogue.datasets.get(listed.find(Boolean) ?? '');
  const rows = section
    ? [...elementsOf(section)].filter(({ name, parent }) => name === 'tr' && parent?.name === 'tbody').length
    : dataset?.rows.length;
  if (rows === undefined) return;
  for (const { index, 0: said } of open(/[\d.,]+(?= (?:dòng|rows?)(?!\p{L}))/gu)) {
    if (said === formatNumber(rows, language)) claim(index, index + said.length, 'count');
    else fault(index, index + said.length, `is not ${rows}, the rows that there are`);
  }
}
