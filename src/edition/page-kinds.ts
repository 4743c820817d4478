import type { PageKind } from '../address/address.ts';
import { rowPages } from '../dataset/row-pages.ts';
import type { Language } from '../language/language.ts';
import type { ResultType } from '../search/result-types.ts';
import { provincePlaces } from './province-places.ts';
import type { Contents } from './types.ts';

/** What an edition's pages of a kind are, beside the form of their addresses. */
interface PageKindEntry {
  /** Slugs or ids of the pages: one page with an empty id where the kind stands alone, none where the edition has none. */
  ids(contents: Contents): readonly (string | Record<Language, string>)[];
  /** As what the search finds them; null for lists, which only repeat what is on other pages. */
  type: ResultType | null;
}

const alone = (): string[] => [''];
const slugsOf = (pages: ReadonlyMap<string, { slugs: Record<Language, string> }>) =>
  [...pages.values()].map(({ slugs }) => slugs);

/**
 * Every kind of page, in the order in which pages are listed. A kind begins with its addresses in `address/address.ts`; the
 * compiler then asks for it here, in `publish/search-records.ts` and in `pages/[...path].astro`, which gives it its layout.
 */
export const pageKinds: Readonly<Record<PageKind, PageKindEntry>> = {
  home: { ids: alone, type: 'page' },
  areas: { ids: alone, type: null },
  reports: { ids: alone, type: null },
  rankings: { ids: ({ rankings }) => (rankings?.pages.length ? alone() : []), type: 'page' },
  charts: { ids: alone, type: null },
  datasets: { ids: alone, type: null },
  sources: { ids: alone, type: null },
  calendar: { ids: alone, type: 'page' },
  corrections: { ids: alone, type: 'page' },
  'check-data': { ids: alone, type: 'page' },
  search: { ids: alone, type: null },
  provinces: { ids: ({ provinces }) => (provinces ? alone() : []), type: 'page' },
  // Its terms are found one by one.
  glossary: { ids: ({ glossary }) => (glossary.length ? alone() : []), type: null },
  area: { ids: ({ areaPages }) => slugsOf(areaPages), type: 'area' },
  report: { ids: ({ reports }) => slugsOf(reports), type: 'report' },
  ranking: { ids: ({ rankingPages }) => slugsOf(rankingPages), type: 'ranking' },
  info: { ids: ({ infoPages }) => slugsOf(infoPages), type: 'page' },
  chart: { ids: ({ charts }) => [...charts.keys()], type: 'chart' },
  dataset: { ids: ({ datasets }) => [...datasets.keys()], type: 'dataset' },
  rows: {
    ids: ({ datasets }) =>
      [...datasets.values()].flatMap((dataset) =>
        rowPages(dataset).map(({ path }) => `${dataset.id}/${path.slice(0, -1)}`),
      ),
    // The dataset is found by its own page.
    type: null,
  },
  province: { ids: (contents) => [...provincePlaces(contents).keys()], type: 'province' },
  source: { ids: ({ sources }) => [...sources.keys()], type: 'source' },
};
