import { createHash } from 'node:crypto';
import type { Words } from '../language/language.ts';
import { writeCsv } from '../dataset/write/write-csv.ts';
import type { CodeList, Dataset } from '../dataset/types.ts';
import { contactAddress, copyAddress, datasetFile, pageAddress } from '../address/address.ts';
import { sourcesOfObservations } from '../edition/chart-input.ts';
import { qualityOf } from '../catalogue/quality.ts';
import { codesResource, measuresResource, profile, tableSchema } from './table-schema.ts';
import type { Catalogue } from '../edition/types.ts';

/** How every CSV of the site is written. */
const dialect = {
  $schema: profile('tabledialect'),
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
};

/**
 * The text of /datapackage.json (Data Package v2): one resource for each dataset's CSV, with the units and codes that it
 * refers to as resources inside the file. Texts are Vietnamese, with `_en` beside them in English.
 */
export function datapackageJson(catalogue: Catalogue): string {
  const { site, datasets } = catalogue;
  const all = [...datasets.values()];
  const { contact } = site;
  const record = {
    $schema: profile('datapackage'),
    name: new URL(site.address).hostname,
    ...inBoth('title', site.name),
    ...inBoth('description', site.description),
    homepage: site.address,
    version: site.updated,
    contributors: [
      {
        ...inBoth('title', site.publisher),
        roles: ['publisher'],
        ...(contact.includes('@') ? { email: contact } : { path: contactAddress(contact) }),
      },
    ],
    licenses: [{ path: site.licence.address, title: site.licence.name }],
    resources: [
      ...all.map((dataset) => csvResource(catalogue, dataset)),
      ...all.map(measuresResource),
      ...[...usedLists(all)].map(([name, list]) => codesResource(name, list)),
    ],
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function csvResource(catalogue: Catalogue, dataset: Dataset): object {
  const { id, meta, observations } = dataset;
  const { address } = catalogue.site;
  const csv = Buffer.from(publishedCsv(dataset));
  return {
    $schema: profile('dataresource'),
    name: id,
    type: 'table',
    ...inBoth('title', meta.title),
    ...inBoth('description', meta.description),
    // From where this file stands, so that a copy of the site is whole.
    path: datasetFile(id, 'csv').slice(1),
    homepage: address + pageAddress('dataset', 'vi', id),
    homepage_en: address + pageAddress('dataset', 'en', id),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    // The terms are those of the issuer; they stand in words on the dataset's page.
    licenses: [{ path: address + pageAddress('dataset', 'vi', id), ...inBoth('title', meta.licence) }],
    sources: [...sourcesOfObservations(catalogue, observations)].map(({ title, publisher, address: path, date }) => ({
      ...inBoth('title', title),
      ...inBoth('publisher', publisher),
      ...(path && { path }),
      ...(date && { date }),
    })),
    ...(meta.copies.length > 0 && { copies: meta.copies.map((copy) => ({ ...copy, address: copyAddress(copy) })) }),
    ...(meta.ended && { ended: { date: meta.ended.date, ...inBoth('why', meta.ended.why) } }),
    ...inBoth('issuer', meta.issuer),
    frequency: meta.frequency,
    modified: meta.updated,
    quality: qualityOf(catalogue, dataset),
    dialect,
    schema: tableSchema(dataset),
  };
}

/** A dataset's CSV, byte for byte as the site publishes it. */
export function publishedCsv(dataset: Dataset): string {
  return writeCsv(dataset, { bom: true });
}

/** The code lists to which columns refer, by name; indicators are told by the measures of each dataset. */
function usedLists(datasets: readonly Dataset[]): Map<string, CodeList> {
  const lists = datasets.flatMap(({ meta, codes }) =>
    meta.columns.flatMap(({ id, codes: name }) => {
      const list = codes[id];
      return name && list && id !== 'indicator' ? [[name, list] as const] : [];
    }),
  );
  return new Map(lists.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function inBoth(key: string, { vi, en }: Words): Record<string, string> {
  return { [key]: vi, [`${key}_en`]: en };
}
