import { textIn } from '../../language/text-in.ts';
import { creditWords as words } from '../../language/words/chart/credit-words.ts';
import type { Language } from '../../language/language.ts';
import type { CodeList, Observation } from '../../dataset/types.ts';
import { chartObservations } from '../chart-observations.ts';
import type { ChartInput } from '../types.ts';

/** So many sources are named, or one more where that is all; every one is listed on the chart's page. */
const NAMED = 4;

/**
 * Whose figures a chart draws, as its line of source says it: what its file adds, such as the issuer, then the sources of
 * the rows drawn, and that they are computed here where all of them are.
 */
export function chartCredit(input: ChartInput): string {
  const { chart, dataset, language } = input;
  const rows = chartObservations(input);
  const said = [chart.credit?.[language], sourceCredit(dataset.codes['source'], rows, language)];
  const credit = said.filter(Boolean).join(words.after[language]);
  return !rows.length || rows.some(({ basis }) => basis !== 'derived') ? credit : credit + words.derived[language];
}

/** The sources of some rows by their short names, those of most rows first. */
export function sourceCredit(
  list: CodeList | undefined,
  rows: readonly Pick<Observation, 'sources'>[],
  language: Language,
): string {
  const counts: Record<string, number> = {};
  for (const id of rows.flatMap(({ sources }) => sources)) {
    const name = textIn(list?.get(id)?.extra ?? {}, ['credit', 'publisher'], language) || id;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  const names = Object.keys(counts).sort((a, b) => counts[b]! - counts[a]!);
  return names.length > NAMED + 1 ? names.slice(0, NAMED).join(', ') + words.others[language] : names.join(', ');
}
