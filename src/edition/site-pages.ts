import { languages, type Language } from '../language/language.ts';
import {
  calendarFile,
  cardFile,
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
  feedOf,
  llmsFile,
  markdownFile,
  oembedFile,
  pageAddressPair,
  type Addresses,
  type PageKind,
} from '../address/address.ts';
import { pageKinds } from './page-kinds.ts';
import { provincesOfToday } from './province-places.ts';
import type { Contents, MdxPage } from './types.ts';

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

/** Whether a page is told as Markdown too: all but what has no words of its own, and rows, which the CSV has. */
export function hasMarkdown({ kind }: Pick<SitePage, 'kind'>): boolean {
  return kind !== 'rows' && kind !== 'search' && kind !== 'check-data';
}

/**
 * Whether a picture with its title is drawn for a page, where no chart stands for it: for those that readers share. The
 * other pages without a chart have that of the home page.
 */
export function hasCard(contents: Contents, { kind, language, id }: Omit<SitePage, 'addresses'>): boolean {
  const hasChart = (pages: ReadonlyMap<string, MdxPage<unknown>>) =>
    [...pages.values()].some(({ slugs, charts }) => slugs[language] === id && charts.length > 0);
  switch (kind) {
    case 'province':
      return provincesOfToday(contents).some(({ slug }) => slug === id);
    case 'area':
      return !hasChart(contents.areaPages);
    case 'ranking':
      return !hasChart(contents.rankingPages);
    case 'info':
      return !hasChart(contents.infoPages);
    case 'report':
      return ![...contents.reports.values()].some(
        ({ slugs, page }) => slugs[language] === id && page && page.charts.length > 0,
      );
    case 'chart':
    case 'dataset':
    case 'rows':
    case 'source':
    case 'search':
      return false;
    default:
      return true;
  }
}

/** The pages for which a picture is drawn. */
export function cardPages(contents: Contents): SitePage[] {
  return sitePages(contents).filter((page) => hasCard(contents, page));
}

/** Addresses of every file that is generated beside the pages. */
export function siteFiles(contents: Contents): string[] {
  const { charts, datasets, reports } = contents;
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
    ...languages.flatMap((language) => [
      ...feedNames.map((feed) => feedFile(feed, language)),
      ...[...datasets.keys()].map((id) => feedOf('datasets', id, language)),
      ...provincesOfToday(contents).map(({ slug }) => feedOf('provinces', slug, language)),
      calendarFile(language),
      llmsFile(language),
    ]),
    ...sitePages(contents)
      .filter(hasMarkdown)
      .map(({ addresses, language }) => markdownFile(addresses[language])),
    ...cardPages(contents).map(({ addresses, language }) => cardFile(addresses[language])),
    ...[...charts.keys()].flatMap(chartFilesOf),
    ...reportPictures({ reports }).flatMap(({ id, at }) =>
      languages.map((language) => chartPictureAt(id, at, language)),
    ),
    ...[...charts.keys()].flatMap((id) => languages.map((language) => oembedFile(id, language))),
    ...[...datasets.keys()].flatMap((id) => datasetEndings.map((file) => datasetFile(id, file))),
  ];
}
