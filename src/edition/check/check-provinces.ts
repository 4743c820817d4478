import { group } from 'd3';
import { placeSlugTaken } from '../../schema/messages/reference.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Provinces } from '../../schema/site.ts';
import { provinceList, provincesOf } from '../province-places.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { Contents } from '../types.ts';
import { unknownId } from './unknown-id.ts';

type Path = readonly (string | number)[];

/** The charts that the pages of provinces show or lead to. */
export function chartsOfProvinces({ chart, figures, beside }: Provinces): { id: string; path: Path }[] {
  return [
    { id: chart, path: ['chart'] },
    ...figures.flatMap(({ charts }, index) =>
      charts.map((id, place) => ({ id, path: ['figures', index, 'charts', place] })),
    ),
    { id: beside, path: ['beside'] },
  ].flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }]));
}

/** Every id of content/provinces.yaml that leads nowhere, and provinces that cannot have a page each. */
export function checkProvinces(contents: Contents, lineOf: LineOf, broken: ReadonlySet<string>): Problem[] {
  const { provinces, datasets, charts } = contents;
  if (!provinces) return [];
  const at = (path: Path) => ({
    file: 'content/provinces.yaml',
    row: lineOf(path),
    column: path.join('.'),
  });
  const known = (id: string, of: ReadonlyMap<string, unknown>, path: Path): Problem[] =>
    of.has(id) || broken.has(id) ? [] : [{ ...at(path), ...unknownId(id, of.keys()) }];
  const ids = [
    ...chartsOfProvinces(provinces).flatMap(({ id, path }) => known(id, charts, path)),
    ...provinces.figures.flatMap(({ dataset }, index) => known(dataset, datasets, ['figures', index, 'dataset'])),
    ...known(provinces.dataset, datasets, ['dataset']),
  ];
  const dataset = datasets.get(provinces.dataset);
  if (!dataset || broken.has(provinces.dataset)) return ids;
  const columns = dataset.meta.columns.map(({ id }) => id);
  const keys = (['province', 'successor', 'change'] as const).filter((key) => !columns.includes(provinces[key]));
  return [
    ...ids,
    ...keys.map((key) => ({ ...at([key]), ...unknownId(provinces[key], columns) })),
    ...checkSlugs(contents),
  ];
}

/** Each province has a page of its own, at its name. */
function checkSlugs(contents: Contents): Problem[] {
  const list = provinceList(contents);
  return [...group(provincesOf(contents), ({ slug }) => slug)]
    .filter(([slug, places]) => !slug || places.length > 1)
    .map(([slug, places]) => ({
      file: `data/codes/${list}.csv`,
      column: 'name_vi',
      found: places[0]!.name.vi,
      ...placeSlugTaken(
        slug,
        places.map(({ code }) => code),
      ),
    }));
}
