import { chartResolver } from '../../chart/reference/chart-resolver.ts';
import { kinds } from '../../chart/kinds/kinds.ts';
import { chartTexts, chartAtPeriod } from '../../chart/reference/chart-at-period.ts';
import { periodKind } from '../../dataset/frequency.ts';
import { newestPeriods, referencesIn } from '../../dataset/reference/newest-periods.ts';
import { parseReference, type Reference } from '../../dataset/reference/parse-reference.ts';
import { periodsOf } from '../../dataset/periods-of.ts';
import { resolveReferences } from '../../dataset/reference/resolve-reference.ts';
import { selectObservations } from '../../dataset/select-observations.ts';
import type { Dataset, Observation } from '../../dataset/types.ts';
import { comparePeriods, parsePeriod } from '../../language/period.ts';
import { textOutdated } from '../../schema/messages/page.ts';
import type { Problem } from '../../schema/problem.ts';
import { textsOfHome } from './check-home.ts';
import type { Places } from './places.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { MdxText } from '../read/load-mdx-pages.ts';
import { homePeriod, reportingPeriods } from '../reports.ts';
import { asText } from '../texts.ts';
import type { Contents, OutdatedText } from '../types.ts';
import { valueReference } from '../value-reference.ts';

/** A figure or chart of a text with its place and the dataset's period that it means. */
interface Named {
  row: number;
  column: string;
  dataset: Dataset;
  period: string;
  reference: Reference | null;
  observation: Observation | null;
  chart: string | null;
}

/**
 * Everything that still speaks of an earlier period than its dataset has: of what is reported by period whatever is not of the
 * newest report, of other datasets what could be said of a newer period as it stands. Reports stay with theirs; so does a
 * chart whose file says `stays`.
 */
export function outdatedTexts(contents: Contents, places: Pick<Places, 'home' | 'charts' | 'mdx'>): OutdatedText[] {
  return [
    ...[...contents.charts.keys()].flatMap((id) => chartOutdated(contents, id, places.charts.get(id)!)),
    ...places.mdx.filter(({ period }) => period === undefined).flatMap((text) => mdxOutdated(contents, text)),
    ...homeOutdated(contents, places.home),
  ];
}

/** The same as a notice with its place. */
export function noticeOutdatedText({ file, row, column, period, newer }: OutdatedText): Problem {
  const what = file.startsWith('content/charts/') ? 'chart' : 'page';
  return { file, row, column, found: period, ...textOutdated(what, period, newer) };
}

/** What of the figures of a text is of an earlier period than could be, a dataset each; `drawn` are periods drawn beside it. */
function outdated(file: string, named: readonly Named[], drawn: readonly string[] = []): OutdatedText[] {
  return [...Map.groupBy(named, ({ dataset }) => dataset)].flatMap(([dataset, all]): OutdatedText[] => {
    const regular = periodKind(dataset.meta.frequency);
    if (regular === null && !dataset.meta.reports) return [];
    const own = all.filter(({ period }) => regular === null || parsePeriod(period)?.kind === regular);
    const period = newestOf(own.map((one) => one.period));
    const last = own.filter((one) => one.period === period);
    if (period === undefined) return [];
    const common = newestPeriods({
      references: last.flatMap(({ reference }) => (reference ? [writeSeries(dataset, reference)] : [])),
      datasets: new Map([[dataset.id, dataset]]),
    });
    const candidates = dataset.meta.reports
      ? reportingPeriods(dataset)
      : [...(last.some(({ reference }) => reference) ? [common.newest.get(dataset.id) ?? period] : []), ...drawn];
    const newer = newestOf([period, ...candidates]);
    if (newer === undefined || newer === period) return [];
    const { row, column } = last[0]!;
    return [
      {
        ...{ file, row, column, dataset, period, newer },
        observations: last.flatMap(({ observation }) => observation ?? []),
        charts: [...new Set(last.flatMap(({ chart }) => chart ?? []))],
      },
    ];
  });
}

/** The reference without a period, so that it follows the data. */
function writeSeries({ id }: Dataset, { measure, where }: Reference): string {
  return [`${id}/${measure}`, ...Object.entries(where).map(([dimension, code]) => `${dimension}=${code}`)].join(' ');
}

function newestOf(periods: readonly string[]): string | undefined {
  return periods
    .flatMap((text) => parsePeriod(text) ?? [])
    .sort(comparePeriods)
    .at(-1)?.text;
}

function chartOutdated({ charts, datasets }: Contents, id: string, lineOf: LineOf): OutdatedText[] {
  const file = charts.get(id)!;
  const dataset = datasets.get(file.dataset);
  if (!dataset?.timeColumn || dataset.unverified || file.stays) return [];
  const input = chartAtPeriod({ id, chart: file, kind: kinds[file.kind], dataset, language: 'vi' });
  const resolve = chartResolver(input);
  const place = (path: string) => (file.time && file.time !== 'last' && !file.time.endsWith('..') ? 'time' : path);
  const named = chartTexts(file).flatMap(({ path, text }) =>
    referencesIn([text]).flatMap((each): Named[] => {
      const found = resolve(each);
      if ('problem' in found || found.observation.period === null) return [];
      const { observation } = found;
      const column = place(path);
      return [
        {
          ...{ row: lineOf(column.split('.')), column, dataset, observation, chart: id },
          period: observation.period!,
          reference: parseReference(each, dataset.id),
        },
      ];
    }),
  );
  const open = !file.time || file.time.endsWith('..');
  const drawn = open ? periodsOf(selectObservations(dataset, file.select, file.time).filter(known)) : [];
  return outdated(`content/charts/${id}.yaml`, named, drawn.slice(-1));
}

const known = ({ value, measure }: Observation): boolean => value !== null && measure.nature !== 'target';

function mdxOutdated({ datasets, charts }: Contents, { file, elements }: MdxText): OutdatedText[] {
  const references = elements.flatMap(({ name, attributes }) =>
    name === 'Value' ? valueReference(attributes as Record<string, string>) : [],
  );
  const resolve = resolveReferences({
    datasets,
    language: 'vi',
    newest: newestPeriods({ references, datasets }).newest,
  });
  const named = elements.flatMap(({ name, attributes, line, column }): Named[] => {
    const place = { row: line, column: String(column) };
    if (name === 'Value') {
      const reference = valueReference(attributes as Record<string, string>);
      return figure(reference, resolve(reference), place, datasets);
    }
    const { id, at } = attributes;
    if (name !== 'Chart' || typeof id !== 'string' || typeof at !== 'string') return [];
    const chart = charts.get(id);
    const dataset = datasets.get(chart?.dataset ?? '');
    return dataset && !chart!.stays
      ? [{ ...place, dataset, period: at, reference: null, observation: null, chart: id }]
      : [];
  });
  return outdated(file, named);
}

function homeOutdated({ datasets, reports }: Contents, home: Places['home']): OutdatedText[] {
  if (!home?.value) return [];
  const { raw, lineOf, value } = home;
  const period = homePeriod(value.period, reports);
  const named = textsOfHome(raw).flatMap(({ text, path }) => {
    const whole = ['value', 'figure'].includes(String(path.at(-1))) ? asText(text) : text;
    const references = referencesIn([whole]);
    const { newest } = newestPeriods({ references, datasets, period });
    const resolve = resolveReferences({ datasets, language: 'vi', period, newest });
    return references.flatMap((each) => {
      const own = parseReference(each)?.at === null ? ['period'] : path;
      return figure(each, resolve(each), { row: lineOf(own), column: own.join('.') }, datasets);
    });
  });
  return outdated('content/home.yaml', named);
}

function figure(
  text: string,
  found: ReturnType<ReturnType<typeof resolveReferences>>,
  place: Pick<Named, 'row' | 'column'>,
  datasets: Contents['datasets'],
): Named[] {
  if ('problem' in found || found.observation.period === null) return [];
  const { observation } = found;
  const dataset = datasets.get(observation.dataset)!;
  return dataset.unverified
    ? []
    : [{ ...place, dataset, period: observation.period!, reference: parseReference(text), observation, chart: null }];
}
