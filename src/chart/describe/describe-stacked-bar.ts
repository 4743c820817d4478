import { max } from 'd3';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import { insideSentence, sentences as say } from '../../language/words/chart/chart-sentences.ts';
import { parsePeriod } from '../../language/period.ts';
import { rowSentences as sayRows } from '../../language/words/chart/row-sentences.ts';
import { nameInside } from '../words/code-name.ts';
import { formatValue } from '../words/format-value.ts';
import { stackRows, type Part, type PartedRow } from '../rows/stack-rows.ts';
import type { ChartInput } from '../types.ts';
import { describeFigures } from './describe-figures.ts';
import { gapOf, rowName } from './describe-grid.ts';

/** A sentence a row, all in one where they are many; of one row the largest part; what is missing. */
export function describeStackedBar(input: ChartInput): string[] {
  const { chart, dataset, language } = input;
  const rows = stackRows(input);
  const known = rows.filter((row) => row.known);
  if (!known.length) return [];
  const figures = known.flatMap(({ whole, parts }) => [whole!, ...parts.map(({ observation }) => observation)]);
  const measures = new Set(figures.map(({ measure }) => measure.name[language]));
  const topic = measures.size === 1 ? [...measures][0]! : '';
  const words = (part: Part): string => `${partName(part, input)} (${formatValue(part.observation, language)})`;
  const sum = (row: PartedRow): string => {
    return sayRows.parts(formatObservation(row.whole!, language), row.parts.map(words), language);
  };
  const named = known.map((row) =>
    row.name === topic ? sum(row) : sayRows.named(rowName(row, input), sum(row), language),
  );
  const said =
    known.length > 2
      ? [say.listed(topic, null, named, language)]
      : known.map((row, index) => {
          const period = chart.rows === dataset.timeColumn ? parsePeriod(row.key) : null;
          return say.listed(topic, period, [period ? sum(row) : named[index]!], language);
        });
  if (known.length === 1) {
    const { parts } = known[0]!;
    const most = max(parts, ({ observation }) => observation.value)!;
    said.push(sayRows.largest(parts.filter(({ observation }) => observation.value === most).map(words), language));
  }
  const gaps = rows.filter((row) => !row.known).map((row) => gapOf(row, input));
  if (gaps.length) said.push(say.missing(gaps, language));
  return topic ? said : [describeFigures(figures, input, rows.length), ...said];
}

function partName({ name, key }: Part, { chart, dataset, language }: ChartInput): string {
  return chart.series === 'indicator' ? insideSentence(name) : nameInside(dataset, chart.series ?? '', key, language);
}
