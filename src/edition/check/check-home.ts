import { guessPeriod } from '../../language/guess-period.ts';
import { parsePeriod } from '../../language/period.ts';
import { periodGrammar } from '../../schema/messages/cell.ts';
import { latestNone } from '../../schema/messages/page.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Home } from '../../schema/site.ts';
import { badReferences } from './bad-references.ts';
import { homePeriod } from '../reports.ts';
import type { YamlResult } from '../read/read-yaml.ts';
import { asText } from '../texts.ts';
import type { Contents } from '../types.ts';
import { unknownId } from './unknown-id.ts';

type Path = readonly (string | number)[];

/** Every id and reference of the home page that leads nowhere; its texts are read even when a key is wrong. */
export function checkHome(
  contents: Contents,
  { value, raw, lineOf }: YamlResult<Home>,
  broken: ReadonlySet<string>,
  whole: boolean,
): Problem[] {
  const at = (path: Path) => ({ file: 'content/home.yaml', row: lineOf(path), column: path.join('.') });
  const said = String((raw as { period?: string | number } | null)?.period ?? '');
  const meant = homePeriod(said, contents.reports) ?? '';
  const period = parsePeriod(meant) ? meant : undefined;
  return [
    ...(value && !period && said === 'latest' && whole ? [{ ...at(['period']), found: said, ...latestNone() }] : []),
    ...(value && !period && said !== 'latest'
      ? [{ ...at(['period']), found: said, ...periodGrammar(guessPeriod(said)) }]
      : []),
    ...textsOfHome(raw).flatMap(({ text, path }) =>
      badReferences(contents, asTextAt(text, path), broken, { period, alone: isAlone(text, path) }).map((sentence) => ({
        ...at(path),
        ...sentence,
      })),
    ),
    ...(value ? idsOf(value) : []).flatMap(({ id, of, path }) =>
      id === undefined || !contents[of].size || contents[of].has(id) || broken.has(id)
        ? []
        : [{ ...at(path), ...unknownId(id, contents[of].keys()) }],
    ),
  ];
}

export interface NamedId {
  id: string | undefined;
  of: 'charts' | 'areas' | 'sources' | 'infoPages';
  path: Path;
}

/** The charts, areas and sources that the home page names. */
export function idsOf({ figures, sections }: Home): NamedId[] {
  return [
    ...figures.flatMap(({ chart, area }, index): NamedId[] => [
      { id: chart, of: 'charts', path: ['figures', index, 'chart'] },
      { id: area, of: 'areas', path: ['figures', index, 'area'] },
    ]),
    ...sections.flatMap((section, index): NamedId[] => {
      const path = ['sections', index];
      if (section.show === 'chart')
        return [
          { id: section.chart, of: 'charts', path: [...path, 'chart'] },
          { id: section.area, of: 'areas', path: [...path, 'area'] },
          { id: section.more, of: 'charts', path: [...path, 'more'] },
        ];
      if (section.show === 'charts')
        return section.charts.map((id, place) => ({ id, of: 'charts', path: [...path, 'charts', place] }));
      if (section.show === 'page') return [{ id: section.page, of: 'infoPages', path: [...path, 'page'] }];
      if (section.show === 'list') return [{ id: section.source, of: 'sources', path: [...path, 'source'] }];
      if (section.show !== 'areas') return [];
      return section.rows.flatMap(({ area, spark }, place): NamedId[] => [
        { id: area, of: 'areas', path: [...path, 'rows', place, 'area'] },
        { id: spark, of: 'charts', path: [...path, 'rows', place, 'spark'] },
      ]);
    }),
  ];
}

/** Every text of the file, any of which may hold references, with its path. */
export function textsOfHome(root: unknown): { text: string; path: Path }[] {
  const texts: { text: string; path: Path }[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (typeof node === 'string') texts.push({ text: node, path });
    else if (Array.isArray(node)) node.forEach((item, index) => walk(item, [...path, index]));
    else if (node && typeof node === 'object')
      for (const [key, value] of Object.entries(node)) walk(value, [...path, key]);
  };
  walk(root, []);
  return texts;
}

/** `value` and `figure` may be a reference alone, without braces. */
function asTextAt(text: string, path: Path): string {
  return isFigure(path) ? asText(text) : text;
}

function isFigure(path: Path): boolean {
  return ['value', 'figure'].includes(String(path.at(-1)));
}

/** A figure by itself, not one of several in a text such as "{rank}/{economies}". */
function isAlone(text: string, path: Path): boolean {
  return isFigure(path) && /^[^{}]*$|^\{[^{}]*\}$/.test(text.trim());
}
