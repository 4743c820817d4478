import type { Language } from '../language/language.ts';
import { parsePeriod } from '../language/period.ts';
import { periodsOf } from '../dataset/periods-of.ts';
import type { Dataset } from '../dataset/types.ts';
import { contentTypes } from '../address/content-types.ts';
import { datasetFile, pageAddress } from '../address/address.ts';
import { sourcesOfObservations } from '../edition/chart-input.ts';
import type { Catalogue } from '../edition/types.ts';

/** A record as the text of a script element, which nothing in it can close. */
export function jsonLd(record: object): string {
  const written = JSON.stringify({ '@context': 'https://schema.org', ...record });
  return written.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A dataset as schema.org describes one. */
export function datasetLd(catalogue: Catalogue, dataset: Dataset, language: Language): object {
  const { id, meta, measures, observations } = dataset;
  const { site } = catalogue;
  const temporalCoverage = coverageOf(dataset);
  return {
    '@type': 'Dataset',
    '@id': datasetUrl(catalogue, id, language),
    url: datasetUrl(catalogue, id, language),
    identifier: id,
    name: meta.title[language],
    description: meta.description[language],
    inLanguage: language,
    isAccessibleForFree: true,
    license: { '@type': 'CreativeWork', name: meta.licence[language] },
    creator: { '@type': 'Organization', name: meta.issuer[language] },
    publisher: { '@type': 'Organization', name: site.publisher[language], url: site.address },
    dateModified: meta.updated,
    ...(temporalCoverage && { temporalCoverage }),
    variableMeasured: [...measures.values()].map(({ id: propertyID, name, unit }) => ({
      '@type': 'PropertyValue',
      propertyID,
      name: name[language],
      unitText: unit.name[language],
    })),
    distribution: [
      download(site.address + datasetFile(id, 'csv'), 'text/csv'),
      download(site.address + datasetFile(id, 'json'), 'application/json'),
      download(site.address + datasetFile(id, `${language}.xlsx`), contentTypes['xlsx']!),
    ],
    isBasedOn: sourcesOfObservations(catalogue, observations).map(({ title, address, publisher }) => ({
      '@type': 'CreativeWork',
      name: title[language],
      publisher: { '@type': 'Organization', name: publisher[language] },
      ...(address && { url: address }),
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogUrl(catalogue, language) },
  };
}

/** The list of datasets as schema.org describes a catalogue; each dataset is told on its own page. */
export function dataCatalogLd(catalogue: Catalogue, language: Language): object {
  const { site, datasets } = catalogue;
  return {
    '@type': 'DataCatalog',
    '@id': catalogUrl(catalogue, language),
    url: catalogUrl(catalogue, language),
    name: site.name[language],
    description: site.description[language],
    inLanguage: language,
    publisher: { '@type': 'Organization', name: site.publisher[language], url: site.address },
    dateModified: site.updated,
    dataset: [...datasets.values()].map(({ id, meta }) => ({
      '@type': 'Dataset',
      '@id': datasetUrl(catalogue, id, language),
      url: datasetUrl(catalogue, id, language),
      name: meta.title[language],
      description: meta.description[language],
      license: { '@type': 'CreativeWork', name: meta.licence[language] },
    })),
  };
}

function datasetUrl({ site }: Catalogue, id: string, language: Language): string {
  return site.address + pageAddress('dataset', language, id);
}

function catalogUrl({ site }: Catalogue, language: Language): string {
  return site.address + pageAddress('datasets', language);
}

function download(contentUrl: string, encodingFormat: string): object {
  return { '@type': 'DataDownload', contentUrl, encodingFormat };
}

/** From the first day of the first period to the last day of the last: 2012-05-01/2026-07-01; null without periods. */
export function coverageOf({ observations }: Dataset): string | null {
  const periods = periodsOf(observations).flatMap((text) => parsePeriod(text) ?? []);
  const first = periods[0];
  if (!first) return null;
  const end = periods.reduce((last, period) => (period.end > last ? period.end : last), first.end);
  return `${first.start}/${new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)}`;
}
