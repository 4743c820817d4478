import { max, min } from 'd3';
import { insideSentence, joined, sentences as say } from '../../language/words/chart/chart-sentences.ts';
import { partWords } from '../../language/words/chart/part-words.ts';
import type { Language } from '../../language/language.ts';
import { parsePeriod } from '../../language/period.ts';
import { rowSentences as sayRows } from '../../language/words/chart/row-sentences.ts';
import { nameInside } from '../words/code-name.ts';
import { derivedShares, progressRows, shownOf, type ProgressRow } from '../rows/progress-rows.ts';
import type { ChartInput } from '../types.ts';
import { describeFigures } from './describe-figures.ts';

/** Each row's counts; of several the highest and the lowest share; what other sources say, what is derived, what is missing. */
export function describeProgress(input: ChartInput): string[] {
  const { chart, dataset, language } = input;
  const rows = progressRows(input);
  const name = ({ code }: ProgressRow): string => nameInside(dataset, chart.progress!.rows, code, language);
  const known = rows.filter((row) => !lacks(row));
  const first = known[0] && shownOf(known[0]);
  if (!first) return [];
  const measures = [first, known[0]?.of].flatMap((one) => one?.measure.name[language] ?? []);
  const topic = measures.map((one, index) => (index ? insideSentence(one) : one));
  const words = known.map((row) => `${name(row)} ${row.counts}${row.percent && ` (${row.percent})`}`);
  const others = known.flatMap((row) => row.others.map(({ words, source }) => `${words} (${source})`));
  const said = [
    say.listed(topic.join(partWords.outOf[language]), parsePeriod(first.period ?? ''), words, language),
    describeShares(known, name, language),
    others.length ? sayRows.others(others, language) : '',
    derivedShares(known) ? partWords.derivedShares[language] : '',
    say.missing(
      rows.filter(lacks).map((row) => ({ status: lacks(row), of: name(row) })),
      language,
    ),
  ].filter(Boolean);
  if (said.length > 1) return said;
  return [describeFigures([], input, rows.length), ...said];
}

/** The status of a figure that a row lacks; empty where it has all. */
function lacks({ done, of, ratio }: ProgressRow): string {
  const needed = done || of ? [done, of] : [ratio];
  if (needed.every((one) => one?.value != null)) return '';
  return needed.find((one) => one?.value === null)?.status ?? 'O';
}

/** Of three rows or more those with the highest and the lowest share, by their counts. */
function describeShares(rows: readonly ProgressRow[], name: (row: ProgressRow) => string, language: Language): string {
  const shares = rows.flatMap(({ share }) => share ?? []);
  const ends = [max(shares)!, min(shares)!];
  if (shares.length < 3 || ends[0] === ends[1]) return '';
  const words = ends.map((end) => {
    const found = rows.filter(({ share }) => share === end);
    return joined(
      found.map((row) => `${name(row)} (${row.counts})`),
      language,
    );
  });
  return sayRows.extremes(partWords.byShare[language], false, 'high', words, language);
}
