import { inEach, languages } from '../language/language.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import type { Dataset } from '../dataset/types.ts';
import { contentTypes } from '../address/content-types.ts';
import {
  dataArchiveFile,
  datapackageFile,
  datasetFile,
  embedAddress,
  pageAddress,
  termAddress,
  type DatasetEnding,
  type PageKind,
} from '../address/address.ts';
import { chartInput } from '../edition/chart-input.ts';
import { coverageOf } from './json-ld.ts';
import type { Catalogue } from '../edition/types.ts';

/**
 * The text of /catalogue.json: charts, datasets and terms with full addresses in both languages. What it says of the
 * catalogue and of datasets is named as DCAT names it, beside the short names `csv`, `json` and `page`.
 */
export function catalogueJson(catalogue: Catalogue): string {
  const { site, charts, datasets, glossary } = catalogue;
  const { address } = site;
  const page = (kind: PageKind, id = '') => inEach((language) => address + pageAddress(kind, language, id));
  const record = {
    title: site.name,
    description: site.description,
    publisher: site.publisher,
    homepage: page('home'),
    license: site.licence.address,
    modified: site.updated,
    languages,
    datapackage: address + datapackageFile,
    archive: address + dataArchiveFile,
    charts: [...charts].map(([id, chart]) => ({
      id,
      dataset: chart.dataset,
      kind: chart.kind,
      title: inEach((language) => chartTitle(chartInput(catalogue, id, language))),
      page: page('chart', id),
      embed: inEach((language) => address + embedAddress(id, language)),
      updated: datasets.get(chart.dataset)!.meta.updated,
    })),
    datasets: [...datasets.values()].map((dataset) => ({
      id: dataset.id,
      title: dataset.meta.title,
      page: page('dataset', dataset.id),
      csv: address + datasetFile(dataset.id, 'csv'),
      json: address + datasetFile(dataset.id, 'json'),
      updated: dataset.meta.updated,
      ...dcat(address, dataset),
    })),
    terms: glossary.map(({ id, term, abbreviation, definition }) => ({
      id,
      term,
      ...(abbreviation && { abbreviation }),
      definition,
      page: inEach((language) => address + termAddress(id, language)),
    })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A dataset in the terms of DCAT. */
function dcat(address: string, dataset: Dataset): object {
  const { id, meta } = dataset;
  const temporal = coverageOf(dataset);
  const file = (ending: DatasetEnding, mediaType: string) => ({
    downloadURL: address + datasetFile(id, ending),
    mediaType,
  });
  return {
    description: meta.description,
    theme: meta.area,
    creator: meta.issuer,
    rights: meta.licence,
    modified: meta.updated,
    accrualPeriodicity: meta.frequency,
    ...(temporal && { temporal }),
    distribution: [
      file('csv', 'text/csv'),
      file('json', 'application/json'),
      ...languages.map((language) => file(`${language}.xlsx`, contentTypes['xlsx']!)),
    ],
  };
}
