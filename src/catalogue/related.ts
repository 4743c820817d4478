import type { Language } from '../language/language.ts';
import { periodInWords } from '../language/period.ts';
import { siteWords } from '../language/words/site-words.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import { pageAddress } from '../address/address.ts';
import { chartObservations } from '../chart/chart-observations.ts';
import { chartInput } from '../edition/chart-input.ts';
import type { Catalogue, Report } from '../edition/types.ts';

/** A link to a page of this site. */
export interface Link {
  text: string;
  href: string;
}

/** Links to charts, by their findings. */
export function chartLinks(catalogue: Catalogue, ids: Iterable<string>, language: Language): Link[] {
  return [...ids].map((id) => ({
    text: chartTitle(chartInput(catalogue, id, language)),
    href: pageAddress('chart', language, id),
  }));
}

/** Ids of charts to go on to from one: of its dataset first, then of its area. */
export function relatedCharts({ charts }: Catalogue, id: string, most: number): string[] {
  const { dataset, area } = charts.get(id)!;
  const near = (other: { dataset: string; area: string }): number =>
    Number(other.dataset === dataset) * 2 + Number(other.area === area);
  return [...charts]
    .filter(([other, chart]) => other !== id && near(chart) > 0)
    .sort(([, a], [, b]) => near(b) - near(a))
    .slice(0, most)
    .map(([other]) => other);
}

/** Links to datasets, by their titles. */
export function datasetLinks(catalogue: Catalogue, ids: Iterable<string>, language: Language): Link[] {
  return [...new Set(ids)].flatMap((id) => {
    const dataset = catalogue.datasets.get(id);
    return dataset ? { text: dataset.meta.title[language], href: pageAddress('dataset', language, id) } : [];
  });
}

/** The link to an area's page, where it has one. */
export function areaLinks(catalogue: Catalogue, area: string, language: Language): Link[] {
  const page = catalogue.areaPages.get(area);
  if (!page) return [];
  return [{ text: page.matter[language].title, href: pageAddress('area', language, page.slugs[language]) }];
}

/** The link to a report, by its title, or by its period where nobody has written one. */
export function reportLink({ period, slugs, page }: Report, language: Language): Link {
  const text = page?.matter[language].title ?? `${siteWords.report[language]} ${periodInWords(period, language)}`;
  return { text, href: pageAddress('report', language, slugs[language]) };
}

/** Links to the reports on whose pages a chart stands. */
export function reportLinks(catalogue: Catalogue, chart: string, language: Language): Link[] {
  return [...catalogue.reports.values()]
    .filter(({ page }) => page?.charts.some(({ id }) => id === chart))
    .map((report) => reportLink(report, language));
}

const bySource = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

/** Ids of the charts that show a figure of a source. */
export function chartsOfSource(catalogue: Catalogue, source: string): readonly string[] {
  const known = bySource.get(catalogue) ?? chartsBySource(catalogue);
  bySource.set(catalogue, known);
  return known.get(source) ?? [];
}

function chartsBySource(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const charts = new Map<string, string[]>();
  for (const id of catalogue.charts.keys()) {
    const shown = chartObservations(chartInput(catalogue, id, 'vi'));
    for (const source of new Set(shown.flatMap(({ sources }) => sources))) {
      charts.set(source, [...(charts.get(source) ?? []), id]);
    }
  }
  return charts;
}
