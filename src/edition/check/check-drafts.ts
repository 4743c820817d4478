import { draftReferred } from '../../schema/messages/page.ts';
import type { Problem } from '../../schema/problem.ts';
import { idsOf } from './check-home.ts';
import { chartsOfProvinces } from './check-provinces.ts';
import { rankingsFile } from './check-rankings.ts';
import type { Places } from './places.ts';
import { hiddenCharts } from '../drafts.ts';

/** Every chart and link by which something published leads to a draft; `addresses` are those that only drafts have. */
export function checkDrafts(
  { home, provinces, rankings, mdx, hidden }: Places,
  addresses: ReadonlySet<string>,
): Problem[] {
  const charts = hiddenCharts(hidden);
  const refer = (id: unknown, place: Pick<Problem, 'file' | 'row' | 'column'>): Problem[] =>
    typeof id === 'string' && charts.has(id) ? [{ ...place, found: id, ...draftReferred(id) }] : [];
  const link = (url: unknown, place: Pick<Problem, 'file' | 'row' | 'column'>): Problem[] => {
    const [path = ''] = typeof url === 'string' ? url.split(/[?#]/) : [];
    return addresses.has(path) ? [{ ...place, found: path, ...draftReferred(path) }] : [];
  };
  const shown = mdx.filter(({ file }) => !hidden.has(file));
  return [
    ...(home?.value ? idsOf(home.value) : []).flatMap(({ id, of, path }) =>
      of === 'charts' ? refer(id, { file: 'content/home.yaml', row: home!.lineOf(path), column: path.join('.') }) : [],
    ),
    ...(rankings?.value?.pages ?? []).flatMap(({ indexes }, page) =>
      indexes.flatMap(({ spark }, index) => {
        const path = ['pages', page, 'indexes', index, 'spark'];
        return refer(spark, { file: rankingsFile, row: rankings!.lineOf(path), column: path.join('.') });
      }),
    ),
    ...(provinces?.value ? chartsOfProvinces(provinces.value) : []).flatMap(({ id, path }) =>
      refer(id, { file: 'content/provinces.yaml', row: provinces!.lineOf(path), column: path.join('.') }),
    ),
    ...shown.flatMap(({ file, elements, links }) => [
      ...elements.flatMap(({ name, attributes, line, column }) => {
        const place = { file, row: line, column: String(column) };
        if (name === 'Chart') return refer(attributes['id'], place);
        if (name === 'EmbedCode') return refer(attributes['chart'], place);
        return name === 'a' ? link(attributes['href'], place) : [];
      }),
      ...links.flatMap(({ url, line, column }) => link(url, { file, row: line, column: String(column) })),
    ]),
  ];
}
