import { max, scaleLinear } from 'd3';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import { outOf } from '../../language/words/chart/chart-words.ts';
import { derivedParts } from '../../language/words/chart/part-words.ts';
import { gridSeries } from '../rows/chart-grid.ts';
import { formatValue } from '../words/format-value.ts';
import { gridTable } from '../rows/grid-table.ts';
import { noAxes, type Plot } from '../layout/plot.ts';
import { remarkOf } from '../series-steps.ts';
import { group, text, textLines } from '../layout/shapes.ts';
import { BAR, stackLayout, type StackRow } from '../rows/stack-layout.ts';
import { stackRows, type PartedRow } from '../rows/stack-rows.ts';
import { textured, textureOf } from '../rows/textures.ts';
import type { ChartInput, Kind, Prepared, Shape, Target } from '../types.ts';

/** Parts of a whole that is stated: a bar a row on one scale from zero, its sum written out, each part named under itself. */
export const stackedBar: Kind<Prepared & { rows: readonly PartedRow[] }, readonly StackRow[]> = {
  along: 'rows',
  sizes: ['wide', 'narrow', 'small'],
  prepare: (input) => ({ series: gridSeries(input), rows: stackRows(input) }),
  plan({ rows }, { width }) {
    const most = max(rows, ({ whole }) => whole?.value ?? 0) || 1;
    const { rows: layout, height } = stackLayout(rows, most, width);
    return {
      ...noAxes,
      height,
      x: { domain: [0, most], ticks: [], base: null, reversed: false, scale: scaleLinear },
      layout,
    };
  },
  draw: (_rows, layout, plot, input) => ({
    shapes: layout.flatMap((row) => rowShapes(row, plot)),
    targets: layout.flatMap((row, index) => rowTargets(row, index, input, plot)),
  }),
  notes({ rows }, { language }) {
    const parts = rows.flatMap((row) => row.parts);
    const names = new Set(parts.filter(({ observation }) => observation.basis === 'derived').map(({ name }) => name));
    return names.size ? [derivedParts([...names], language)] : [];
  },
  table: (_rows, input) => gridTable(input),
};

function rowShapes({ row, lines, words, sum, bar, labels }: StackRow, plot: Plot): Shape[] {
  const name = group(row.emphasis ? { class: 's em' } : { class: 'n' }, textLines(0, words, lines));
  const equation = textLines(sum.end ? plot.width : 0, sum.y, sum.lines, sum.end ? { 'text-anchor': 'end' } : {});
  if (!row.known) return [name, group({ class: 't' }, equation)];
  const parts = row.parts.flatMap((part) => {
    const [from, to] = [plot.x(part.from), plot.x(part.from + (part.observation.value ?? 0))];
    // Paper parts neighbours; a part too thin for it keeps its width.
    const width = to - from > 4 ? to - from - 2 : to - from;
    return width > 0 ? textured([{ x: from, y: bar, width, height: BAR }], textureOf(part.place), part.emphasis) : [];
  });
  const named = labels.flatMap(({ part, x, y, lines: label }) => [
    ...textured([{ x: x + 0.5, y: y - 9.5, width: 10, height: 10 }], textureOf(part.place), part.emphasis),
    ...label.map((line, index) => text(x + 16, y + index * 16, line)),
  ]);
  return [name, group({ class: 'n' }, equation), ...parts, ...named];
}

function rowTargets({ row, bar }: StackRow, index: number, { language }: ChartInput, plot: Plot): Target[] {
  if (!row.known) return [];
  return row.parts.map(({ name, place, from, observation }) => ({
    x: plot.x(from + observation.value! / 2),
    y: bar + BAR / 2,
    series: place,
    step: index,
    name,
    heading: outOf(row.name, formatObservation(row.whole!, language), language),
    value: formatValue(observation, language),
    remark: remarkOf(observation, language),
  }));
}
