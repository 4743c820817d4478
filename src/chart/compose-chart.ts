import { chartWords } from '../language/chart-words.ts';
import { axisShapes } from './axis-shapes.ts';
import { kinds } from './kinds/kinds.ts';
import { layOut } from './plot.ts';
import { text } from './shapes.ts';
import { sizes } from './types.ts';
import type { ChartInput, Scene, Size } from './types.ts';

/**
 * Draws a chart at a size as a plain tree of shapes; `width` in pixels replaces the size's own, for a column of another width.
 * Null when the chart's kind has no such size, or nothing to show at a small one.
 */
export function composeChart(input: ChartInput, size: Size, width: number = sizes[size]): Scene | null {
  const kind = kinds[input.chart.kind];
  if (!kind.sizes.includes(size)) return null;
  const all = kind.series(input);
  // The small line of a list shows what the chart is about, not its peers.
  const chosen = size === 'spark' ? all.filter(({ emphasis }) => emphasis) : [];
  const series = chosen.length ? chosen : all;
  if (!series.some(({ points }) => points.some(({ value }) => value !== null))) return emptyScene(input, size, width);
  const plan = kind.plan(input, series, size, width);
  const plot = layOut(plan, size, width);
  const { shapes, targets } = kind.draw({ input, series, plot });
  return { width, height: plot.height, shapes: [...axisShapes(plan, plot), ...shapes], targets };
}

/** A chart that has no figures yet says so. */
function emptyScene({ language }: ChartInput, size: Size, width: number): Scene | null {
  if (size === 'spark') return null;
  const words = text(width / 2, 64, chartWords.empty[language], { 'text-anchor': 'middle' });
  return { width, height: 120, shapes: [words], targets: [] };
}
