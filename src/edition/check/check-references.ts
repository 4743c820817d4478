import type { Problem } from '../../schema/problem.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkChartFile } from './check-chart-file.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkHome } from './check-home.ts';
import { checkMdx } from './check-mdx.ts';
import { hiddenCharts, withoutDrafts } from '../drafts.ts';
import { linkTargets } from './link-targets.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { Contents } from '../types.ts';
import type { Places } from './places.ts';
import { unknownId } from './unknown-id.ts';

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
