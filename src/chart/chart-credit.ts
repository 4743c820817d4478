import { creditWords as words } from '../language/credit-words.ts';
import type { Language } from '../language/language.ts';
import type { CodeList, Observation } from '../dataset/types.ts';
import { chartObservations } from './chart-observations.ts';
import type { ChartInput } from './types.ts';

/** So many sources are named; the others are counted, and listed on the chart's page. */
const NAMED = 4;

/**
 * Whose figures a chart draws, as its line of source says it: what its file adds, such as the issuer, then the sources of
 * the rows drawn, and that they are computed here where all of them are.
 */
export function chartCredit(input: ChartInput): string {
  const { chart, dataset, language } = input;
  const rows = chartObservations(input);
  const derived = rows.length > 0 && rows.every(({ basis }) => basis === 'derived');
  const said = [chart.credit?.[language], sourceCredit(dataset.codes['source'], rows, language)].filter(Boolean);
  return [said.join(words.after[language]), ...(derived ? [words.derived[language]] : [])].join('; ');
}

/** The sources of some rows by their short names, those of most rows first. */
export function sourceCredit(
  list: CodeList | undefined,
  rows: readonly Pick<Observation, 'sources'>[],
  language: Language,
): string {
  const counts = new Map<string, number>();
  for (const id of rows.flatMap(({ sources }) => sources)) {
    const { publisher = id, publisher_en, credit, credit_en } = list?.get(id)?.extra ?? {};
    const name = (language === 'en' && (credit_en || publisher_en)) || credit || publisher || id;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  // One more is named rather than counted.
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest ? words.others[language].replace('{n}', String(rest)) : '');
}
