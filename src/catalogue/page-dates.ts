import { parseReference } from '../dataset/reference/parse-reference.ts';
import { reportObservations } from '../edition/reports.ts';
import type { SitePage } from '../edition/site-pages.ts';
import type { Catalogue, MdxPage } from '../edition/types.ts';
import { provinceData } from './province-figures.ts';

/**
 * The ISO day on which what a page shows last changed, from its own data: that of its newest dataset, or of the newest
 * news where it lists them. Null for a page of words alone, which has no day of its own.
 */
export function pageDate(catalogue: Catalogue, { kind, language, id }: Omit<SitePage, 'addresses'>): string | null {
  const { datasets, charts, corrections, withdrawals, releases, provinces } = catalogue;
  const ofDatasets = (ids: Iterable<string | undefined>) =>
    newest([...ids].map((each) => datasets.get(each ?? '')?.meta.updated));
  const ofPage = (pages: ReadonlyMap<string, MdxPage<unknown>>) =>
    ofDatasets(
      datasetsOn(
        catalogue,
        [...pages.values()].find(({ slugs }) => slugs[language] === id),
      ),
    );
  const ofAll = ofDatasets(datasets.keys());
  switch (kind) {
    case 'chart':
      return ofDatasets([charts.get(id)?.dataset]);
    case 'dataset':
      return ofDatasets([id]);
    case 'rows':
      return ofDatasets([id.split('/')[0]]);
    case 'source':
      return ofDatasets(
        [...datasets.values()]
          .filter(({ meta, observations }) =>
            [...observations, ...meta.alternatives.map(({ source }) => ({ sources: [source] }))].some(({ sources }) =>
              sources.includes(id),
            ),
          )
          .map((dataset) => dataset.id),
      );
    case 'province':
      return ofDatasets([provinces?.dataset, ...provinceData(catalogue).map(({ dataset }) => dataset.id)]);
    case 'area':
      return ofPage(catalogue.areaPages);
    case 'ranking':
      return ofPage(catalogue.rankingPages);
    case 'info':
      return ofPage(catalogue.infoPages);
    case 'report': {
      const report = [...catalogue.reports.values()].find(({ slugs }) => slugs[language] === id)!;
      const told = reportObservations(datasets, report.period).map(({ dataset }) => dataset.id);
      return ofDatasets([...told, ...datasetsOn(catalogue, report.page)]);
    }
    case 'provinces':
      return ofDatasets([provinces?.dataset]);
    case 'corrections':
      return newest([...corrections.map(({ entry }) => entry.date), ...withdrawals.map(({ date }) => date)]);
    case 'news':
      return newest([
        ofAll,
        ...[...releases, ...withdrawals].map(({ date }) => date),
        ...corrections.map(({ entry }) => entry.date),
      ]);
    case 'home':
    case 'areas':
    case 'reports':
    case 'rankings':
    case 'charts':
    case 'datasets':
    case 'sources':
    case 'calendar':
      return ofAll;
    case 'check-data':
    case 'glossary':
    case 'search':
      return null;
  }
}

/** The datasets of which a page shows charts or figures. */
function datasetsOn({ charts }: Catalogue, page: MdxPage<unknown> | null | undefined): (string | undefined)[] {
  if (!page) return [];
  return [
    ...page.charts.map(({ id }) => charts.get(id)?.dataset),
    ...page.references.map((reference) => parseReference(reference)?.dataset),
  ];
}

function newest(days: readonly (string | null | undefined)[]): string | null {
  return days.reduce<string | null>((last, day) => (day && (!last || day > last) ? day : last), null);
}
