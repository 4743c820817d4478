import { EditionError, sortProblems, type Problem } from '../schema/problem.ts';
import { areaPageSchema, infoPageSchema, reportPageSchema } from '../schema/page.ts';
import { homeSchema, provincesSchema, siteSchema } from '../schema/site.ts';
import { checkReferences } from './check-references.ts';
import { editionFiles, missingFile, type EditionFiles } from './edition-files.ts';
import { loadCharts } from './load-charts.ts';
import { areasOf, loadCodes, sourcesOf } from './load-codes.ts';
import { loadDatasets } from './load-datasets.ts';
import { loadMdxPages } from './load-mdx-pages.ts';
import { reportsOf } from './reports.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';
import type { Catalogue } from './types.ts';

const provincesFile = 'content/provinces.yaml';

/**
 * Reads an edition's `content/` and `data/`, checks them and joins them.
 * Throws an EditionError with every problem of every file when it cannot be published.
 */
export function loadCatalogue(root: string): Catalogue {
  const files = editionFiles(root);
  const problems: Problem[] = [];

  const codes = loadCodes(files, problems);
  const { datasets, broken } = loadDatasets(files, codes, problems);
  const site = loadYaml(files, 'content/site.yaml', siteSchema, problems);
  const home = loadYaml(files, 'content/home.yaml', homeSchema, problems);
  const provinces = files.has(provincesFile) ? loadYaml(files, provincesFile, provincesSchema, problems) : null;
  const charts = loadCharts(files, problems);
  const areaPages = loadMdxPages(files, 'areas', areaPageSchema, ({ area }) => area, problems);
  const reportPages = loadMdxPages(files, 'reports', reportPageSchema, ({ period }) => period, problems);
  const infoPages = loadMdxPages(files, 'pages', infoPageSchema, ({ page }) => page, problems);
  if (!files.has('content/mark.svg')) problems.push(missingFile('content/mark.svg'));

  if (!site?.value || !home?.value || !files.has('content/mark.svg')) throw new EditionError(sortProblems(problems));
  const catalogue: Catalogue = {
    site: site.value,
    home: home.value,
    mark: files.text('content/mark.svg').trim(),
    areas: areasOf(codes),
    areaPages: areaPages.pages,
    reports: reportsOf(datasets, reportPages.pages, problems),
    infoPages: infoPages.pages,
    provinces: provinces?.value ?? null,
    sources: sourcesOf(codes),
    datasets,
    charts: charts.charts,
  };
  problems.push(
    ...checkReferences(catalogue, {
      home,
      provinces,
      charts: charts.lines,
      mdx: [...areaPages.texts, ...reportPages.texts, ...infoPages.texts],
      broken: broken.union(charts.broken),
    }),
  );
  if (problems.length) throw new EditionError(sortProblems(problems));
  return catalogue;
}

function loadYaml<S extends Parameters<typeof readYaml>[2]>(
  files: EditionFiles,
  file: string,
  schema: S,
  problems: Problem[],
): YamlResult<import('astro/zod').z.infer<S>> | null {
  if (!files.has(file)) {
    problems.push(missingFile(file));
    return null;
  }
  const result = readYaml(files.text(file), file, schema);
  problems.push(...result.problems);
  return result;
}
