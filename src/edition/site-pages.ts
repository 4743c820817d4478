import { languages, type Language } from '../language/language.ts';
import {
  chartEndings,
  chartFile,
  chartPictureAt,
  correctionsJsonFile,
  dataArchiveFile,
  datapackageFile,
  datasetEndings,
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
import { pageKinds } from './page-kinds.ts';
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
export function sitePages(contents: Contents): SitePage[] {
  return (Object.keys(pageKinds) as PageKind[]).flatMap((kind) =>
    pageKinds[kind].ids(contents).flatMap((ids) =>
      languages.map((language) => ({
        kind,
        language,
        id: typeof ids === 'string' ? ids : ids[language],
        addresses: pageAddressPair(kind, ids),
      })),
    ),
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
    ...[
      '/catalogue.json',
      datapackageFile,
      dataArchiveFile,
      '/icon.svg',
      '/robots.txt',
      '/sitemap.xml',
      correctionsJsonFile,
    ],
    ...feedNames.flatMap((feed) => languages.map((language) => feedFile(feed, language))),
    ...[...charts.keys()].flatMap(chartFilesOf),
    ...reportPictures({ reports }).flatMap(({ id, at }) =>
      languages.map((language) => chartPictureAt(id, at, language)),
    ),
    ...[...charts.keys()].flatMap((id) => languages.map((language) => oembedFile(id, language))),
    ...[...datasets.keys()].flatMap((id) => datasetEndings.map((file) => datasetFile(id, file))),
  ];
}
