import type { z } from 'astro/zod';
import { parsePeriod } from '../language/period.ts';
import { guessPeriod } from '../language/guess-period.ts';
import { nearestNames } from '../dataset/check/nearest-names.ts';
import { periodGrammar } from '../schema/messages/cell.ts';
import { metaArea } from '../schema/messages/metadata.ts';
import { EditionError, faultsOf, sortProblems, type Problem } from '../schema/problem.ts';
import { areaPageSchema, infoPageSchema, rankingPageSchema, reportPageSchema } from '../schema/page.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { rankingsSchema } from '../schema/rankings.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { correctionsSchema } from '../schema/corrections.ts';
import { homeSchema, provincesSchema, siteSchema } from '../schema/site.ts';
import { typedFiguresSchema } from '../schema/typed-figures.ts';
import { redirectsFile } from './check/check-addresses.ts';
import { checkCorrections, correctionsFile } from './check/check-corrections.ts';
import { checkGlossary, glossaryFile } from './check/check-glossary.ts';
import { checkMark } from './check/check-mark.ts';
import { rankingsFile } from './check/check-rankings.ts';
import { checkReferences } from './check/check-references.ts';
import type { Places } from './check/places.ts';
import { unknownId } from './check/unknown-id.ts';
import { draftFiles, withoutDrafts } from './drafts.ts';
import { checkFiles, editionFiles, missingFile, type EditionChanges, type EditionFiles } from './read/edition-files.ts';
import { loadCharts } from './read/load-charts.ts';
import { areasOf, loadCodes, sourcesOf } from './read/load-codes.ts';
import { loadDatasets } from './read/load-datasets.ts';
import { loadMdxPages, type MdxText } from './read/load-mdx-pages.ts';
import { readAddresses } from './published-addresses.ts';
import { readReleases } from './releases.ts';
import { homePeriod, reportsOf } from './reports.ts';
import { readYaml, type YamlResult } from './read/read-yaml.ts';
import { noticeOutdatedText, outdatedTexts } from './check/outdated-texts.ts';
import { checkTypedFigures, typedFiguresFile } from './typed-figures/check-typed-figures.ts';
import { editionTexts } from './typed-figures/edition-texts.ts';
import { knownDates } from './typed-figures/known-dates.ts';
import { mdxTexts } from './typed-figures/mdx-texts.ts';
import type { Catalogue, Contents } from './types.ts';

const markFile = 'content/mark.svg';
const provincesFile = 'content/provinces.yaml';

/**
 * Reads an edition's `content/` and `data/`, checks them and joins them.
 * Throws an EditionError with every problem of every file when it cannot be published; notices, and what is wrong in
 * drafts, do not stop it. Drafts are checked and left out; with `drafts` they are part of the edition like all else.
 * It is read as it would be with the changes in `over`.
 */
export function loadCatalogue(
  root: string,
  { drafts = false, over }: { drafts?: boolean; over?: EditionChanges } = {},
): Catalogue {
  const files = editionFiles(root, over);
  const inDraft = draftFiles(files);
  const hidden = drafts ? new Set<string>() : inDraft;
  const problems: Problem[] = checkFiles(files);

  const codes = loadCodes(files, problems);
  const areas = areasOf(codes);
  const { datasets, broken, lines: metaLines } = loadDatasets(files, codes, problems);
  const whole = !broken.size && [...datasets.values()].every(({ unverified }) => !unverified);
  const site = loadYaml(files, 'content/site.yaml', siteSchema, problems);
  const home = loadYaml(files, 'content/home.yaml', homeSchema, problems);
  const provinces = files.has(provincesFile) ? loadYaml(files, provincesFile, provincesSchema, problems) : null;
  const rankings =
    files.has(rankingsFile) || files.list('content/rankings', '.mdx').length
      ? loadYaml(files, rankingsFile, rankingsSchema, problems)
      : null;
  const redirects = files.has(redirectsFile) ? loadYaml(files, redirectsFile, redirectsSchema, problems) : null;
  const glossary = files.has(glossaryFile) ? loadYaml(files, glossaryFile, glossarySchema, problems) : null;
  if (glossary?.value) problems.push(...checkGlossary(glossary.value, glossary.lineOf));
  const releases = readReleases(root);
  const corrections = files.has(correctionsFile) ? loadYaml(files, correctionsFile, correctionsSchema, problems) : null;
  const corrected = checkCorrections({
    datasets,
    corrections,
    releases,
    files,
    codes,
    told: problems,
    updated: site?.value?.updated,
    broken,
  });
  problems.push(...corrected.problems);
  const mark = files.has(markFile) ? files.text(markFile).trim() : null;
  problems.push(...(mark === null ? [missingFile(markFile)] : checkMark(markFile, mark)));
  const charts = loadCharts(files, problems);
  const areaKey = {
    of: ({ area }: z.infer<typeof areaPageSchema>) => area,
    check: (id: string) =>
      !areas.size || areas.has(id) ? null : { column: 'area', found: id, ...metaArea(nearestNames(id, areas.keys())) },
  };
  const reportKey = {
    of: ({ period }: z.infer<typeof reportPageSchema>) => period,
    check: (text: string) =>
      parsePeriod(text) ? null : { column: 'period', found: text, ...periodGrammar(guessPeriod(text)) },
  };
  const listed = rankings?.value?.pages.map(({ ranking }) => ranking);
  const rankingKey = {
    of: ({ ranking }: z.infer<typeof rankingPageSchema>) => ranking,
    check: (id: string) => (!listed || listed.includes(id) ? null : { column: 'ranking', ...unknownId(id, listed) }),
  };
  const infoKey = { of: ({ page }: z.infer<typeof infoPageSchema>) => page, check: () => null };
  const areaPages = loadMdxPages(files, 'areas', areaPageSchema, areaKey, problems);
  const reportPages = loadMdxPages(files, 'reports', reportPageSchema, reportKey, problems);
  const rankingPages = loadMdxPages(files, 'rankings', rankingPageSchema, rankingKey, problems);
  const infoPages = loadMdxPages(files, 'pages', infoPageSchema, infoKey, problems);

  const contents: Contents = {
    areas,
    areaPages: areaPages.pages,
    reports: reportsOf(datasets, reportPages.pages, whole, problems),
    rankings: rankings?.value ?? null,
    rankingPages: rankingPages.pages,
    infoPages: infoPages.pages,
    provinces: provinces?.value ?? null,
    glossary: glossary?.value ?? [],
    codes,
    sources: sourcesOf(codes),
    datasets,
    charts: charts.charts,
  };
  const texts = [...areaPages.texts, ...rankingPages.texts, ...infoPages.texts];
  const places: Places = {
    home,
    provinces,
    rankings,
    charts: charts.lines,
    redirects,
    published: readAddresses(files),
    mdx: [...texts, ...reportPages.texts.map(ofItsPeriod(contents))],
    broken: broken.union(charts.broken),
    whole,
    hidden,
  };
  const outdated = outdatedTexts(contents, places);
  problems.push(...checkReferences(contents, places), ...outdated.map(noticeOutdatedText));
  // Where published figures have vanished, so have their periods.
  const sure = whole && !corrected.problems.length;
  const { corrections: changes, withdrawals } = corrected;
  const updated = site?.value?.updated ?? '';
  const declared = files.has(typedFiguresFile) ? loadYaml(files, typedFiguresFile, typedFiguresSchema, problems) : null;
  problems.push(
    ...checkTypedFigures({
      texts: [
        ...editionTexts(contents, {
          ...{ home, site, provinces, rankings, glossary, corrections, codes },
          ...{ charts: charts.lines, metas: metaLines },
        }),
        ...mdxTexts([...texts, ...reportPages.texts]),
      ],
      declared,
      datasets,
      broken,
      calendar: sure ? knownDates({ ...contents, updated, releases, corrections: changes, withdrawals }) : null,
    }),
  );
  const told = sortProblems(problems.map((each) => (hidden.has(each.file) ? { ...each, draft: true } : each)));
  // Without a problem nothing is missing; the compiler cannot know.
  if (faultsOf(told).length || !site?.value || !home?.value || mark === null) throw new EditionError(told);
  return {
    ...withoutDrafts(contents, hidden),
    site: site.value,
    home: { ...home.value, period: homePeriod(home.value.period, contents.reports) ?? '' },
    redirects: redirects?.value ?? [],
    releases,
    corrections: changes,
    withdrawals,
    mark,
    outdated,
    notices: told,
  };
}

/** A report on a period without figures is told once; its references are read as if it named none. */
function ofItsPeriod({ reports }: Contents): (text: MdxText) => MdxText {
  return (text) => (reports.has(text.period ?? '') ? text : { ...text, period: undefined });
}

function loadYaml<S extends Parameters<typeof readYaml>[2]>(
  files: EditionFiles,
  file: string,
  schema: S,
  problems: Problem[],
): YamlResult<z.infer<S>> | null {
  if (!files.has(file)) {
    problems.push(missingFile(file));
    return null;
  }
  const result = readYaml(files.text(file), file, schema);
  problems.push(...result.problems);
  return result;
}
