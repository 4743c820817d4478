import type { Rankings } from '../schema/rankings.ts';
import type { EditionFiles } from './read/edition-files.ts';
import { splitMatter } from './read/split-matter.ts';
import type { Contents, MdxPage } from './types.ts';

const chartPlace = /^content\/charts\/(.+)\.yaml$/;

/** Files that say `draft: true` at their top level, also those that cannot be read otherwise. */
export function draftFiles(files: EditionFiles): ReadonlySet<string> {
  const places = ['areas', 'reports', 'rankings', 'pages'].flatMap((folder) => files.list(`content/${folder}`, '.mdx'));
  const head = (file: string) =>
    file.endsWith('.mdx') ? (splitMatter(files.text(file))?.front ?? '') : files.text(file);
  return new Set(
    [...places, ...files.list('content/charts', '.yaml')].filter((file) =>
      /^draft:\s*true\s*(#.*)?$/m.test(head(file)),
    ),
  );
}

/** Ids of the charts among the files of drafts. */
export function hiddenCharts(hidden: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...hidden].flatMap((file) => chartPlace.exec(file)?.[1] ?? []));
}

/** The contents that readers see: a report whose words are a draft remains as the figures of its period. */
export function withoutDrafts<All extends Contents>(contents: All, hidden: ReadonlySet<string>): All {
  if (!hidden.size) return contents;
  const charts = hiddenCharts(hidden);
  const isShown = ({ files }: MdxPage<unknown>) => !hidden.has(files.vi) && !hidden.has(files.en);
  const pagesOf = <Page extends MdxPage<unknown>>(pages: ReadonlyMap<string, Page>) =>
    new Map([...pages].filter(([, page]) => isShown(page)));
  const rankingPages = pagesOf(contents.rankingPages);
  return {
    ...contents,
    areaPages: pagesOf(contents.areaPages),
    rankings: shownRankings(contents.rankings, rankingPages),
    rankingPages,
    infoPages: pagesOf(contents.infoPages),
    reports: new Map(
      [...contents.reports].map(([period, report]) => [
        period,
        report.page && !isShown(report.page) ? { ...report, page: null } : report,
      ]),
    ),
    charts: new Map([...contents.charts].filter(([id]) => !charts.has(id))),
  };
}

/** The indexes whose pages are shown. */
function shownRankings(rankings: Rankings | null, shown: ReadonlyMap<string, unknown>): Rankings | null {
  return rankings && { ...rankings, pages: rankings.pages.filter(({ ranking }) => shown.has(ranking)) };
}
