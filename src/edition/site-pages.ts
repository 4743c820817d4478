import { languages, type Language } from '../language/language.ts';
import {
  chartEndings,
  chartFile,
  chartPictureAt,
  correctionsJsonFile,
  datapackageFile,
  datasetFile,
  embedAddress,
  embedForms,
  feedFile,
  feedNames,
  oembedFile,
  pageAddressPair,
  type Addresses,
  type PageKind,
} from '../address/address.ts';
import type { Contents } from './types.ts';

/** One page of the site in one language. */
export interface SitePage {
  kind: PageKind;
  language: Language;
  /** Slug or id of what it shows; empty for pages that stand alone. */
  id: string;
  addresses: Addresses;
}

/** Every page of the edition, in both languages, in a fixed order. */
export function sitePages(catalogue: Contents): SitePage[] {
  const alone: PageKind[] = ['home', 'areas', 'reports', 'charts', 'datasets', 'sources', 'calendar'];
  alone.push('corrections', 'check-data', 'search');
  if (catalogue.provinces) alone.push('provinces');
  if (catalogue.glossary.length) alone.push('glossary');
  const subjects: { kind: PageKind; ids: string | Record<Language, string> }[] = [
    ...alone.map((kind) => ({ kind, ids: '' })),
    ...[...catalogue.areaPages.values()].map((page) => ({ kind: 'area' as const, ids: page.slugs })),
    ...[...catalogue.reports.values()].map(({ slugs }) => ({ kind: 'report' as const, ids: slugs })),
    ...[...catalogue.infoPages.values()].map(({ slugs }) => ({ kind: 'info' as const, ids: slugs })),
    ...[...catalogue.charts.keys()].map((ids) => ({ kind: 'chart' as const, ids })),
    ...[...catalogue.datasets.keys()].map((ids) => ({ kind: 'dataset' as const, ids })),
    ...[...catalogue.sources.keys()].map((ids) => ({ kind: 'source' as const, ids })),
  ];
  return subjects.flatMap(({ kind, ids }) =>
    languages.map((language) => ({
      kind,
      language,
      id: typeof ids === 'string' ? ids : ids[language],
      addresses: pageAddressPair(kind, ids),
    })),
  );
}

/** Addresses of a chart's embeds in all forms and languages. */
export function embedsOf(id: string): string[] {
  return languages.flatMap((language) => embedForms.map((form) => embedAddress(id, language, form)));
}

/** Addresses of the files of a chart. */
export function chartFilesOf(id: string): string[] {
  return chartEndings.map((ending) => chartFile(id, ending));
}

/** The pictures that stand for reports where they are shared: each report's first chart, at its period. */
export function reportPictures({ reports }: Pick<Contents, 'reports'>): { id: string; at: string }[] {
  return [...reports.values()].flatMap(({ period, page }) => {
    const [chart] = page?.charts ?? [];
    return chart ? [{ id: chart.id, at: chart.at ?? period }] : [];
  });
}

/** Addresses of every file that is generated beside the pages. */
export function siteFiles({ charts, datasets, reports }: Contents): string[] {
  return [
    ...['/catalogue.json', datapackageFile, '/icon.svg', '/robots.txt', '/sitemap.xml', correctionsJsonFile],
    ...feedNames.flatMap((feed) => languages.map((language) => feedFile(feed, language))),
    ...[...charts.keys()].flatMap(chartFilesOf),
    ...reportPictures({ reports }).flatMap(({ id, at }) =>
      languages.map((language) => chartPictureAt(id, at, language)),
    ),
    ...[...charts.keys()].flatMap((id) => languages.map((language) => oembedFile(id, language))),
    ...[...datasets.keys()].flatMap((id) =>
      (['csv', 'json', 'check.json'] as const).map((file) => datasetFile(id, file)),
    ),
  ];
}
