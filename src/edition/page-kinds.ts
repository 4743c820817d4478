import type { PageKind } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import type { Sort } from '../search/search-record.ts';
import type { Contents } from './types.ts';

/** What an edition's pages of a kind are, beside the form of their addresses. */
interface PageKindEntry {
  /** Slugs or ids of the pages: one page with an empty id where the kind stands alone, none where the edition has none. */
  ids(contents: Contents): readonly (string | Record<Language, string>)[];
  /** As what the search finds them; null for lists, which only repeat what is on other pages. */
  sort: Sort | null;
}

const alone = (): string[] => [''];
const slugsOf = (pages: ReadonlyMap<string, { slugs: Record<Language, string> }>) =>
  [...pages.values()].map(({ slugs }) => slugs);

/**
 * Every kind of page, in the order in which pages are listed. A kind begins with its addresses in `address/address.ts`; the
 * compiler then asks for it here, in `publish/search-records.ts` and in `pages/[...path].astro`, which gives it its layout.
 */
export const pageKinds: Readonly<Record<PageKind, PageKindEntry>> = {
  home: { ids: alone, sort: 'page' },
  areas: { ids: alone, sort: null },
  reports: { ids: alone, sort: null },
  charts: { ids: alone, sort: null },
  datasets: { ids: alone, sort: null },
  sources: { ids: alone, sort: null },
  calendar: { ids: alone, sort: 'page' },
  corrections: { ids: alone, sort: 'page' },
  'check-data': { ids: alone, sort: 'page' },
  search: { ids: alone, sort: null },
  provinces: { ids: ({ provinces }) => (provinces ? alone() : []), sort: 'page' },
  // Its terms are found one by one.
  glossary: { ids: ({ glossary }) => (glossary.length ? alone() : []), sort: null },
  area: { ids: ({ areaPages }) => slugsOf(areaPages), sort: 'area' },
  report: { ids: ({ reports }) => slugsOf(reports), sort: 'report' },
  info: { ids: ({ infoPages }) => slugsOf(infoPages), sort: 'page' },
  chart: { ids: ({ charts }) => [...charts.keys()], sort: 'chart' },
  dataset: { ids: ({ datasets }) => [...datasets.keys()], sort: 'dataset' },
  source: { ids: ({ sources }) => [...sources.keys()], sort: 'source' },
};
