import { languages } from '../../language/language.ts';
import type { Problem } from '../../schema/problem.ts';
import { checkChart } from '../../chart/checks/check-chart.ts';
import { kinds } from '../../chart/kinds/kinds.ts';
import type { ChartProblem } from '../../chart/types.ts';
import { isUnverified } from '../../dataset/check/unverified.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { ChartFile } from '../../schema/chart.ts';
import { isReported } from './bad-references.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { Contents } from '../types.ts';
import { unknownId } from './unknown-id.ts';

/** What only the figures that a chart shows can tell. */
const ofShown = new Set([
  ...[
    'chart-empty',
    'chart-mixed',
    'chart-lengths',
    'chart-measures',
    'chart-emphasis',
    'chart-annotation',
    'chart-place',
  ],
  ...['chart-whole', 'chart-whole-absent', 'chart-parts', 'chart-marks', 'chart-tile', 'chart-tile-twice'],
]);

/** Every id, code and reference of a chart file that leads nowhere, with its line. */
export function checkChartFile(
  { areas, charts, datasets }: Contents,
  id: string,
  lineOf: LineOf,
  broken: ReadonlySet<string>,
): Problem[] {
  const chart = charts.get(id)!;
  const at = (path: string) => ({ file: `content/charts/${id}.yaml`, row: lineOf(path.split('.')), column: path });
  const problems: Problem[] = [];
  if (areas.size && !areas.has(chart.area)) problems.push({ ...at('area'), ...unknownId(chart.area, areas.keys()) });
  if (broken.has(chart.dataset)) return problems;
  const dataset = datasets.get(chart.dataset);
  if (!dataset) return [...problems, { ...at('dataset'), ...unknownId(chart.dataset, datasets.keys()) }];
  const found = languages
    .flatMap((language) => checkChart({ id, chart, kind: kinds[chart.kind], dataset, language }))
    .filter(isReported);
  return [
    ...problems,
    ...withoutConsequences(found, chart, dataset).map(({ path, message, fix, notice }) => ({
      code: 'chart',
      ...at(path),
      message,
      fix,
      ...(notice && { notice }),
    })),
  ];
}

/** Leaves out what follows from a wrong code in `select`, or from rows of the dataset that have faults of their own. */
function withoutConsequences(found: readonly ChartProblem[], chart: ChartFile, dataset: Dataset): ChartProblem[] {
  const wrongCode = ({ code, path }: ChartProblem) => code === 'chart-code' && path.startsWith('select.');
  const unverified = isUnverified(dataset, chart.select);
  const missing = found.some(({ path }) => path.startsWith('select.')) || unverified;
  return found.filter((problem) => {
    if (wrongCode(problem))
      return !unverified || namesUnknownCode(problem.path.slice('select.'.length), chart, dataset);
    const named = problem.code === 'chart-code' && /^(whole|whiskers)\b/.test(problem.path);
    return !(missing && (named || ofShown.has(problem.code)));
  });
}

/** True when a code that is selected cannot stand in any row, read or not. */
function namesUnknownCode(column: string, { select }: ChartFile, { codes, measures }: Dataset): boolean {
  const known = column === 'indicator' ? measures : codes[column];
  return Boolean(known?.size) && [select[column] ?? []].flat().some((code) => !known!.has(code));
}
