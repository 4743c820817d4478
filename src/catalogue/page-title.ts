import { chartTitle } from '../chart/words/chart-title.ts';
import { chartInput } from '../edition/chart-input.ts';
import type { SitePage } from '../edition/site-pages.ts';
import type { Catalogue, MdxPage } from '../edition/types.ts';
import { provincePlaces } from '../edition/province-places.ts';
import { fill } from '../language/fill.ts';
import { checkDataWords } from '../language/words/check-data-words.ts';
import { correctionWords } from '../language/words/correction-words.ts';
import { rankingWords } from '../language/words/ranking-words.ts';
import { siteWords } from '../language/words/site-words.ts';
import { reportLink } from './related.ts';

/** The title of a page, as it stands where the page is named; a page of rows has that of its dataset. */
export function pageTitle(catalogue: Catalogue, { kind, language, id }: Omit<SitePage, 'addresses'>): string {
  const { site, charts, datasets, sources, reports, rankings } = catalogue;
  const ofMatter = (pages: ReadonlyMap<string, MdxPage<{ title: string }>>) =>
    [...pages.values()].find(({ slugs }) => slugs[language] === id)?.matter[language].title ?? '';
  switch (kind) {
    case 'home':
      return site.name[language];
    case 'area':
      return ofMatter(catalogue.areaPages);
    case 'ranking':
      return fill(rankingWords.pageTitle[language], { index: ofMatter(catalogue.rankingPages) });
    case 'info':
      return ofMatter(catalogue.infoPages);
    case 'report':
      return reportLink(
        [...reports.values()].find(({ slugs }) => slugs[language] === id)!,
        language,
      ).text;
    case 'rankings':
      return rankings?.title[language] ?? '';
    case 'chart':
      return charts.has(id) ? chartTitle(chartInput(catalogue, id, language)) : '';
    case 'dataset':
    case 'rows':
      return datasets.get(id.split('/')[0]!)?.meta.title[language] ?? '';
    case 'source':
      return sources.get(id)?.title[language] ?? '';
    case 'province':
      return provincePlaces(catalogue).get(id)?.name[language] ?? '';
    case 'corrections':
      return correctionWords.title[language];
    case 'news':
      return siteWords.news[language];
    case 'check-data':
      return checkDataWords.title[language];
    case 'areas':
    case 'reports':
    case 'charts':
    case 'datasets':
    case 'sources':
    case 'provinces':
    case 'calendar':
    case 'glossary':
    case 'search':
      return siteWords[kind][language];
  }
}
