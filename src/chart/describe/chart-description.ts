import { prepareChart } from '../prepare-chart.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import type { ChartKind } from '../../schema/chart.ts';
import type { ChartInput, Series } from '../types.ts';
import { describeFigure } from './describe-figure.ts';
import { describeGrid } from './describe-grid.ts';
import { describeHeatTable } from './describe-heat-table.ts';
import { describeProgress } from './describe-progress.ts';
import { describeSeries } from './describe-series.ts';
import { describeStackedBar } from './describe-stacked-bar.ts';
import { describeTileMap } from './describe-tile-map.ts';

/** Two to four sentences on a chart of each kind; apart from the kinds, since readers' browsers draw but do not describe. */
const describeKinds: Record<ChartKind, (input: ChartInput, series: readonly Series[]) => string[]> = {
  line: describeSeries,
  step: describeSeries,
  'small-multiples': describeSeries,
  bar: describeGrid,
  dot: describeGrid,
  table: describeGrid,
  'stacked-bar': describeStackedBar,
  progress: describeProgress,
  'heat-table': describeHeatTable,
  figure: describeFigure,
  'tile-map': describeTileMap,
};

/** What the picture shows, in two to four sentences made from the data; the picture's text alternative. */
export function chartDescription(input: ChartInput): string {
  const sentences = describeKinds[input.chart.kind](input, prepareChart(input).series);
  return sentences.length ? sentences.join(' ') : `${chartWords.empty[input.language]}.`;
}
