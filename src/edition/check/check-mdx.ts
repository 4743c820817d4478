import { checkChart } from './chart/check-chart.ts';
import { kinds } from '../../chart/kinds/kinds.ts';
import type { ChartInput, ChartMoment } from '../../chart/types.ts';
import { guessPeriod } from '../../language/guess-period.ts';
import { newestPeriods, referencesIn } from '../../dataset/reference/newest-periods.ts';
import { parseReference } from '../../dataset/reference/parse-reference.ts';
import { resolveReferences } from '../../dataset/reference/resolve-reference.ts';
import { parsePeriod } from '../../language/period.ts';
import { periodGrammar } from '../../schema/messages/cell.ts';
import { mdxChartAt, mdxMoves } from '../../schema/messages/page.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import { badReferences } from './bad-references.ts';
import { chartMoment } from '../chart-input.ts';
import { checkElement } from './check-element.ts';
import { checkLink, checkPicture, type LinkTargets } from './link-targets.ts';
import { mdxReferences, type MdxText } from '../read/load-mdx-pages.ts';
import type { TextContext } from '../texts.ts';
import { valueReference } from '../value-reference.ts';
import type { MdxElement, MdxPlace } from '../read/mdx-parts.ts';
import type { Contents } from '../types.ts';
import { unknownId } from './unknown-id.ts';

/** Every element, reference and link of a page that is wrong or leads nowhere, with line and column. */
export function checkMdx(
  contents: Contents,
  text: MdxText,
  broken: ReadonlySet<string>,
  targets: LinkTargets,
): Problem[] {
  const { file, period, lineOf } = text;
  const place = ({ line, column }: MdxPlace) => ({ file, row: line, column: String(column) });
  const linked = (url: string, at: MdxPlace, check = checkLink): Problem[] => {
    const fault = check(url, targets);
    return fault ? [{ ...place(at), found: url, ...fault }] : [];
  };
  const { datasets } = contents;
  const { newest, problems: apart } = newestPeriods({ references: mdxReferences(text), datasets, period });
  const context = { period, newest };
  const summaryPlace = (index: number) => ({ file, row: lineOf(['summary', index]), column: `summary.${index}` });
  return [
    ...apart.map(({ reference, problem }) => {
      const element = text.elements.find(
        ({ name, attributes }) =>
          name === 'Value' && valueReference(attributes as Record<string, string>) === reference,
      );
      const index = text.summary.findIndex((line) => line.includes(`{${reference}}`));
      return { ...(element ? place(element) : summaryPlace(index)), found: reference, ...problem };
    }),
    ...text.summary.flatMap((line, index) =>
      [...badReferences(contents, line, broken, context), ...moving(contents, referencesIn([line]), period)].map(
        (sentence) => ({
          ...summaryPlace(index),
          ...sentence,
        }),
      ),
    ),
    ...text.elements.flatMap((element) => {
      const own = checkElement(element);
      const faults = own.length ? own : referred(contents, element, broken, context);
      const href = element.attributes['href'];
      return [
        ...faults.map((sentence) => ({ ...place(element), found: element.source, ...sentence })),
        ...(element.name === 'a' && typeof href === 'string' ? linked(href, element) : []),
      ];
    }),
    ...text.links.flatMap(({ url, picture, ...at }) => linked(url, at, picture ? checkPicture : checkLink)),
  ];
}

/** What is wrong with the figure, chart or source that an element names. */
function referred(
  contents: Contents,
  { name, attributes }: MdxElement,
  broken: ReadonlySet<string>,
  context: TextContext,
): Sentence[] {
  const texts = attributes as Readonly<Record<string, string>>;
  const unknown = (id: string, known: ReadonlyMap<string, unknown>) =>
    !known.size || known.has(id) || broken.has(id) ? [] : [unknownId(id, known.keys())];
  if (name === 'Quote') return unknown(texts['source'] ?? '', contents.sources);
  if (name === 'Chart') {
    const { id = '', at = context.period } = texts;
    const faults = unknown(id, contents.charts);
    return faults.length || at === undefined || broken.has(id) ? faults : chartAt(contents, id, at, broken);
  }
  if (name === 'EmbedCode') return unknown(texts['chart'] ?? '', contents.charts);
  if (name === 'ByCoefficient')
    return badReferences(contents, `{${texts['of'] ?? ''} at=${texts['since'] ?? ''}}`, broken, context);
  if (name !== 'Value') return [];
  const reference = valueReference(texts);
  return [
    ...badReferences(contents, `{${reference}}`, broken, context),
    ...moving(contents, [reference], context.period),
  ];
}

/** References of a report that would change with later figures. */
function moving({ datasets }: Contents, references: readonly string[], period: string | undefined): Sentence[] {
  if (period === undefined) return [];
  const resolve = resolveReferences({ datasets, language: 'vi' });
  return references.flatMap((text) => {
    const at = parseReference(text)?.at ?? '';
    const found = ['last', 'previous', 'best', 'worst'].includes(at) ? resolve(text) : null;
    return found && !('problem' in found) ? [mdxMoves(at, found.observation.period ?? '')] : [];
  });
}

/** What is wrong with a chart at the period of its page and is right with the newest figures. */
function chartAt(contents: Contents, id: string, at: string, broken: ReadonlySet<string>): Sentence[] {
  if (!parsePeriod(at)) return [periodGrammar(guessPeriod(at))];
  const chart = contents.charts.get(id)!;
  const dataset = contents.datasets.get(chart.dataset);
  if (!dataset || dataset.unverified || broken.has(chart.dataset)) return [];
  const file: ChartInput = { id, chart, kind: kinds[chart.kind], dataset, language: 'vi' };
  const faults = (moment?: ChartMoment) => checkChart(file, moment).filter(({ notice }) => !notice);
  if (faults().length) return [];
  return faults(chartMoment(contents, id, at)).map((problem) => mdxChartAt(id, at, problem));
}
