import type { Problem } from '../../schema/problem.ts';
import type { Redirects } from '../../schema/redirects.ts';
import type { Home, Provinces } from '../../schema/site.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkChartFile } from './check-chart-file.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkHome } from './check-home.ts';
import { checkMdx } from './check-mdx.ts';
import { hiddenCharts, withoutDrafts } from '../drafts.ts';
import { linkTargets } from './link-targets.ts';
import type { MdxText } from '../read/load-mdx-pages.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { YamlResult } from '../read/read-yaml.ts';
import type { Contents } from '../types.ts';
import { unknownId } from './unknown-id.ts';

/** Where the texts stand in the files, for the lines of the problems. */
export interface Places {
  home: YamlResult<Home> | null;
  provinces: YamlResult<Provinces> | null;
  charts: ReadonlyMap<string, LineOf>;
  mdx: readonly MdxText[];
  redirects: YamlResult<Redirects> | null;
  /** Every address ever published, a line each. */
  published: readonly string[];
  /** Datasets and charts that are there but cannot be read: their own problems are told, not those of all who use them. */
  broken: ReadonlySet<string>;
  /** Every row of every dataset could be read. */
  whole: boolean;
  /** Files of drafts that are left out. */
  hidden: ReadonlySet<string>;
}

/** Every id, reference and link of the edition that leads nowhere, with file and line. */
export function checkReferences(contents: Contents, places: Places): Problem[] {
  const { home, provinces, charts, mdx, redirects, published, broken, whole, hidden } = places;
  const unreadable = provinces && !contents.provinces ? [...broken, 'provinces.yaml'] : broken;
  const targets = linkTargets(contents, { broken: new Set(unreadable), whole, texts: mdx });
  const shown = withoutDrafts(contents, hidden);
  const shownTargets = linkTargets(shown, {
    broken: new Set(unreadable).difference(hiddenCharts(hidden)),
    whole,
    texts: mdx.filter(({ file }) => !hidden.has(file)),
  });
  return [
    ...[...contents.charts.keys()].flatMap((id) => checkChartFile(contents, id, charts.get(id)!, broken)),
    ...(home ? checkHome(contents, home, broken, whole) : []),
    ...(provinces ? checkProvinces(contents, provinces.lineOf, broken) : []),
    ...mdx.flatMap((text) => checkMdx(contents, text, broken, targets)),
    ...checkAddresses(shown, shownTargets, { redirects, published, broken }),
    ...checkDrafts(places, targets.addresses.difference(shownTargets.addresses)),
  ];
}

function checkProvinces(
  { provinces, datasets, charts }: Contents,
  lineOf: LineOf,
  broken: ReadonlySet<string>,
): Problem[] {
  if (!provinces) return [];
  const at = (key: string) => ({ file: 'content/provinces.yaml', row: lineOf([key]), column: key });
  const { chart } = provinces;
  const unknownChart: Problem[] =
    chart === undefined || charts.has(chart) || broken.has(chart)
      ? []
      : [{ ...at('chart'), ...unknownId(chart, charts.keys()) }];
  if (broken.has(provinces.dataset)) return unknownChart;
  const dataset = datasets.get(provinces.dataset);
  if (!dataset) return [...unknownChart, { ...at('dataset'), ...unknownId(provinces.dataset, datasets.keys()) }];
  const columns = dataset.meta.columns.map(({ id }) => id);
  const keys = (['province', 'successor', 'change'] as const).filter((key) => !columns.includes(provinces[key]));
  return [...unknownChart, ...keys.map((key) => ({ ...at(key), ...unknownId(provinces[key], columns) }))];
}
