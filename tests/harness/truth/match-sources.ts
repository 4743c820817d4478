import { copyAddress } from '../../../src/address/address.ts';
import { rowAddress } from '../../../src/dataset/row-address.ts';
import { formatNumber } from '../../../src/language/number.ts';
import { datasetOf } from './find-row.ts';
import { perEdition } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, type Element } from './parse-html.ts';
import { plainSpaces } from './read-passages.ts';

/** Id of the source whose page an address is; empty for other addresses. */
function sourceOf(address: string | undefined): string {
  return /\/(?:nguon|sources)\/([^/]+)\/$/.exec(address ?? '')?.[1] ?? '';
}

/** Whether a link is one of a list of sources, where it holds the title as an element; in prose it says what the sentence needs. */
const isListed = ({ name, children }: Element): boolean =>
  name === 'a' && children.length > 0 && children.every((child) => typeof child !== 'string' && child.name === 'span');

/** A source's title where it leads to the source, or on its own page: the title's numbers are the source's words. */
export function matchSourceTitle({ known, page, language, passage, claim, fault }: Context): void {
  const { text, spans, element, attribute } = passage;
  const titleOf = (id: string): string => plainSpaces(known.catalogue.sources.get(id)?.title[language] ?? '');
  const own = titleOf(sourceOf(page));
  if (own && text.startsWith(own) && (element.name !== 'p' || attribute)) claim(0, own.length, 'source title');
  const link = closest(element, ({ name }) => name === 'a');
  const places = [...spans, { start: 0, end: text.length, element: link }];
  for (const { start, end, element: span } of places) {
    const title = titleOf(sourceOf(span?.attributes['href']));
    if (title && title === text.slice(start, end)) claim(start, end, 'source title');
    else if (title && span && isListed(span)) fault(start, end, `is not “${title}”, to which it leads`);
  }
}

/** Files in which figures were read that their issuer does not keep: the repository, the path, the commit and the source of the very file to which the item leads. */
export function matchCopies({ known, language, page, passage, claim, fault }: Context): void {
  const copies = known.catalogue.datasets.get(datasetOf(page))?.meta.copies ?? [];
  const item = copies.length ? closest(passage.element, ({ name }) => name === 'li') : null;
  const link = item && [...elementsOf(item)].find(({ name }) => name === 'a')?.attributes['href'];
  const copy = copies.find((one) => copyAddress(one) === link);
  if (!copy) return;
  const title = known.catalogue.sources.get(copy.source)?.title[language] ?? copy.source;
  const texts = [`${copy.repository}: ${copy.path} ↗`, `${title} (commit ${copy.commit.slice(0, 10)})`];
  const { text } = passage;
  if (texts.some((one) => plainSpaces(one) === text.trim())) claim(0, text.length, 'copy');
  else fault(0, text.length, `is not the copy at ${link}`);
}

/** How many figures of a source stand on each page of rows. */
const rowsOfSource = perEdition(({ catalogue }, language, id): Map<string, number> => {
  const addresses = [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.observations
      .filter(({ sources }) => sources.includes(id))
      .map((observation) => rowAddress(dataset, observation, language).split('#')[0]!),
  );
  return new Map([...Map.groupBy(addresses, (address) => address)].map(([address, all]) => [address, all.length]));
});

/** "Tổng điểm PAPI: 882 số liệu": on the page of a source, how many of its figures stand on the page to which the item leads. */
export function matchSourceCounts({ known, language, page, passage, open, claim, fault }: Context): void {
  const source = sourceOf(page);
  const item = source ? closest(passage.element, ({ name }) => name === 'li') : null;
  if (!item) return;
  const link = [...elementsOf(item)].find(({ name }) => name === 'a')?.attributes['href'] ?? '';
  const count = rowsOfSource(known, language, source).get(link.split('#')[0]!) ?? 0;
  for (const { index, 0: said } of open(/(?<=: )\d[\d.,]*(?= (?:số liệu|figures?)$)/gu)) {
    if (said === formatNumber(count, language)) claim(index, index + said.length, 'count');
    else fault(index, index + said.length, `is not ${count}, the figures of ${source} at ${link}`);
  }
}
