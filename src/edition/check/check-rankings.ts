import type { Problem } from '../../schema/problem.ts';
import type { Rankings } from '../../schema/rankings.ts';
import type { MdxText } from '../read/load-mdx-pages.ts';
import type { YamlResult } from '../read/read-yaml.ts';
import { asText } from '../texts.ts';
import type { Contents } from '../types.ts';
import { badReferences } from './bad-references.ts';
import { unknownId } from './unknown-id.ts';

export const rankingsFile = 'content/rankings.yaml';

type Path = readonly (string | number)[];

/** Every page, area, chart and figure that the list of indexes names and the edition does not have. */
export function checkRankings(
  contents: Contents,
  { value, lineOf }: YamlResult<Rankings>,
  { broken, texts }: { broken: ReadonlySet<string>; texts: readonly MdxText[] },
): Problem[] {
  const { areas, charts } = contents;
  const at = (path: Path) => ({ file: rankingsFile, row: lineOf(path), column: path.join('.') });
  const named = (id: string | undefined, known: ReadonlySet<string>, path: Path): Problem[] =>
    id === undefined || known.has(id) || broken.has(id) ? [] : [{ ...at(path), ...unknownId(id, known) }];
  const filled = (text: string, path: Path): Problem[] =>
    badReferences(contents, text, broken).map((sentence) => ({ ...at(path), ...sentence }));
  // A page of which one language cannot be read has told so itself.
  const written = texts.filter(({ file }) => file.startsWith('content/rankings/'));
  const pages = new Set(written.flatMap(({ key }) => key ?? []));
  const unread = written.some(({ key }) => key === null);
  return (value?.pages ?? []).flatMap(({ ranking, areas: own = [], indexes }, page) => [
    ...(unread ? [] : named(ranking, pages, ['pages', page, 'ranking'])),
    ...own.flatMap((id, index) => named(id, new Set(areas.keys()), ['pages', page, 'areas', index])),
    ...indexes.flatMap((each, index) => {
      const path = ['pages', page, 'indexes', index];
      return [
        ...named(each.spark, new Set(charts.keys()), [...path, 'spark']),
        ...filled(asText(each.figure), [...path, 'figure']),
        ...(['name', 'place', 'before', 'note'] as const).flatMap((key) =>
          Object.entries(each[key] ?? {}).flatMap(([language, text]) => filled(text, [...path, key, language])),
        ),
      ];
    }),
  ]);
}
