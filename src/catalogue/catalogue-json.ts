import { languages, type Words } from '../language/language.ts';
import { chartTitle } from '../chart/chart-title.ts';
import { datasetFile, embedAddress, pageAddress, type PageKind } from './address.ts';
import { chartInput } from './chart-input.ts';
import type { Catalogue } from './types.ts';

/** The text of /catalogue.json: charts and datasets with full addresses in both languages. */
export function catalogueJson(catalogue: Catalogue): string {
  const { address } = catalogue.site;
  const both = (text: (language: 'vi' | 'en') => string): Words => ({ vi: text('vi'), en: text('en') });
  const page = (kind: PageKind, id: string) => both((language) => address + pageAddress(kind, language, id));
  const charts = [...catalogue.charts].map(([id, chart]) => ({
    id,
    dataset: chart.dataset,
    kind: chart.kind,
    title: both((language) => chartTitle(chartInput(catalogue, id, language))),
    page: page('chart', id),
    embed: both((language) => address + embedAddress(id, language)),
    updated: catalogue.datasets.get(chart.dataset)!.meta.updated,
  }));
  const datasets = [...catalogue.datasets.values()].map(({ id, meta }) => ({
    id,
    title: meta.title,
    page: page('dataset', id),
    csv: address + datasetFile(id, 'csv'),
    json: address + datasetFile(id, 'json'),
    updated: meta.updated,
  }));
  return `${JSON.stringify({ languages, charts, datasets }, null, 2)}\n`;
}
