import { languages } from '../language/language.ts';
import type { Sentence } from '../schema/messages.ts';
import type { Problem } from '../schema/problem.ts';
import type { Home } from '../schema/site.ts';
import { checkChart } from '../chart/check-chart.ts';
import { fillText } from '../dataset/fill-text.ts';
import { parseReference } from '../dataset/parse-reference.ts';
import { resolveReferences } from '../dataset/resolve-reference.ts';
import { unknownId } from './unknown-id.ts';
import type { MdxText } from './load-mdx-pages.ts';
import type { LineOf } from './load-charts.ts';
import { mdxReferences, valueReference } from './mdx-references.ts';
import { asText } from './texts.ts';
import type { Catalogue } from './types.ts';

/** Where the texts stand in the files, for the lines of the problems. */
export interface Places {
  home: { lineOf: LineOf };
  provinces: { lineOf: LineOf } | null;
  charts: ReadonlyMap<string, LineOf>;
  mdx: readonly MdxText[];
  /** Datasets and charts that are there but cannot be read: their own problems are told, not those of all who use them. */
  broken: ReadonlySet<string>;
}

/** Every id and reference of the edition that leads nowhere, with file and line. */
export function checkReferences(catalogue: Catalogue, places: Places): Problem[] {
  return [
    ...checkDatasets(catalogue),
    ...[...catalogue.charts.keys()].flatMap((id) =>
      checkChartFile(catalogue, id, places.charts.get(id)!, places.broken),
    ),
    ...checkHome(catalogue, places.home.lineOf, places.broken),
    ...(places.provinces ? checkProvinces(catalogue, places.provinces.lineOf, places.broken) : []),
    ...places.mdx.flatMap((text) => checkMdx(catalogue, text, places.broken)),
  ];
}

function checkDatasets({ datasets, areas }: Catalogue): Problem[] {
  return [...datasets.values()].flatMap(({ id, meta }) =>
    areas.has(meta.area)
      ? []
      : [{ file: `data/${id}.meta.yaml`, column: 'area', ...unknownId(meta.area, areas.keys()) }],
  );
}

function checkChartFile(catalogue: Catalogue, id: string, lineOf: LineOf, broken: ReadonlySet<string>): Problem[] {
  const file = `content/charts/${id}.yaml`;
  const chart = catalogue.charts.get(id)!;
  const at = (path: string) => ({ file, row: lineOf(path.split('.')), column: path });
  const problems: Problem[] = [];
  if (!catalogue.areas.has(chart.area))
    problems.push({ ...at('area'), ...unknownId(chart.area, catalogue.areas.keys()) });
  const dataset = catalogue.datasets.get(chart.dataset);
  if (broken.has(chart.dataset)) return problems;
  if (!dataset) return [...problems, { ...at('dataset'), ...unknownId(chart.dataset, catalogue.datasets.keys()) }];
  const found = languages.flatMap((language) => checkChart({ id, chart, dataset, language }));
  return [...problems, ...found.map(({ path, message, fix }) => ({ code: 'chart', ...at(path), message, fix }))];
}

function checkHome(catalogue: Catalogue, lineOf: LineOf, broken: ReadonlySet<string>): Problem[] {
  const { home, charts, areas, sources } = catalogue;
  const file = 'content/home.yaml';
  const at = (path: (string | number)[]) => ({ file, row: lineOf(path), column: path.join('.') });
  const known = (id: string | undefined, ids: ReadonlyMap<string, unknown>, path: (string | number)[]): Problem[] =>
    id === undefined || ids.has(id) || broken.has(id) ? [] : [{ ...at(path), ...unknownId(id, ids.keys()) }];
  return [
    ...textsOf(home).flatMap(({ text, path }) => {
      const problems = badReferences(catalogue, asTextAt(text, path), broken, home.period);
      return problems.map((sentence) => ({ ...at(path), ...sentence }));
    }),
    ...home.figures.flatMap(({ chart, area }, index) => [
      ...known(chart, charts, ['figures', index, 'chart']),
      ...known(area, areas, ['figures', index, 'area']),
    ]),
    ...home.sections.flatMap((section, index) => {
      const path = ['sections', index];
      if (section.show === 'provinces') return [];
      if (section.show === 'chart')
        return [...known(section.chart, charts, [...path, 'chart']), ...known(section.area, areas, [...path, 'area'])];
      if (section.show === 'charts')
        return section.charts.flatMap((id, place) => known(id, charts, [...path, 'charts', place]));
      if (section.show === 'list') return known(section.source, sources, [...path, 'source']);
      return section.rows.flatMap((row, place) => [
        ...known(row.area, areas, [...path, 'rows', place, 'area']),
        ...known(row.spark, charts, [...path, 'rows', place, 'spark']),
      ]);
    }),
  ];
}

function checkProvinces(
  { provinces, datasets, charts }: Catalogue,
  lineOf: LineOf,
  broken: ReadonlySet<string>,
): Problem[] {
  if (!provinces || broken.has(provinces.dataset)) return [];
  const at = (key: string) => ({ file: 'content/provinces.yaml', row: lineOf([key]), column: key });
  const dataset = datasets.get(provinces.dataset);
  if (!dataset) return [{ ...at('dataset'), ...unknownId(provinces.dataset, datasets.keys()) }];
  const columns = dataset.meta.columns.map(({ id }) => id);
  const keys = (['province', 'successor', 'change'] as const).filter((key) => !columns.includes(provinces[key]));
  const { chart } = provinces;
  return [
    ...keys.map((key) => ({ ...at(key), ...unknownId(provinces[key], columns) })),
    ...(chart === undefined || charts.has(chart) || broken.has(chart)
      ? []
      : [{ ...at('chart'), ...unknownId(chart, charts.keys()) }]),
  ];
}

/** Every text of the home page that may hold references, with its path in the file. */
function textsOf(home: Home): { text: string; path: (string | number)[] }[] {
  const texts: { text: string; path: (string | number)[] }[] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (typeof node === 'string') texts.push({ text: node, path });
    else if (Array.isArray(node)) node.forEach((item, index) => walk(item, [...path, index]));
    else if (node && typeof node === 'object')
      for (const [key, value] of Object.entries(node)) walk(value, [...path, key]);
  };
  walk(home, []);
  return texts;
}

/** `value` and `figure` may be a reference alone, without braces. */
function asTextAt(text: string, path: (string | number)[]): string {
  return ['value', 'figure'].includes(String(path.at(-1))) ? asText(text) : text;
}

function badReferences(
  { datasets }: Catalogue,
  text: string,
  broken: ReadonlySet<string>,
  period?: string,
): Sentence[] {
  const problems: Sentence[] = [];
  const readable = text.replace(/\{([^{}]*)\}/g, (braces, reference: string) =>
    broken.has(parseReference(reference)?.dataset ?? '') ? '' : braces,
  );
  fillText(readable, resolveReferences({ datasets, language: 'vi', period }), problems);
  return problems;
}

function checkMdx(catalogue: Catalogue, text: MdxText, broken: ReadonlySet<string>): Problem[] {
  const { file } = text;
  const summary = text.summary.flatMap((line, index) =>
    badReferences(catalogue, line, broken, text.period).map((sentence) => ({
      file,
      row: text.lineOf(['summary', index]),
      column: 'summary',
      ...sentence,
    })),
  );
  const components = mdxReferences(text).flatMap(({ name, attributes, line, source }): Problem[] => {
    const place = { file, row: line, found: source };
    if (name === 'Quote') {
      const id = attributes['source'] ?? '';
      return catalogue.sources.has(id) ? [] : [{ ...place, ...unknownId(id, catalogue.sources.keys()) }];
    }
    if (name === 'Chart') {
      const id = attributes['id'] ?? '';
      return catalogue.charts.has(id) || broken.has(id)
        ? []
        : [{ ...place, ...unknownId(id, catalogue.charts.keys()) }];
    }
    return badReferences(catalogue, `{${valueReference(attributes)}}`, broken, text.period).map((sentence) => ({
      ...place,
      ...sentence,
    }));
  });
  return [...summary, ...components];
}
