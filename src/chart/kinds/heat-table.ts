import { heatWords } from '../../language/words/chart/heat-words.ts';
import { formatQuantity } from '../../language/number.ts';
import { formatPeriodShort, parsePeriod } from '../../language/period.ts';
import { noAxes, type Plot } from '../layout/plot.ts';
import { BASELINE, group, keyed, path, strokes, text, textLines, type Stroke } from '../layout/shapes.ts';
import { chartGrid, gridMeasure, gridSeries } from '../rows/chart-grid.ts';
import { gridTable } from '../rows/grid-table.ts';
import { heatRows, TONES, type HeatCell, type HeatRow } from '../rows/heat-cells.ts';
import { heatLayout, type HeatLayout, type HeatPlace } from '../rows/heat-layout.ts';
import { legendLayout, legendShapes, type LegendEntry } from '../rows/legend.ts';
import { remarkOf } from '../series-steps.ts';
import type { ChartInput, Kind, Marks, Prepared, Shape, Target } from '../types.ts';

type Rows = Prepared & { rows: readonly HeatRow[] };
type Layout = HeatLayout & { legend: LegendEntry[]; tones: readonly number[] };

/** A table of figures on tones: the number in each cell says the value, the tone where it stands among those it compares with. */
export const heatTable: Kind<Rows, Layout> = {
  along: 'rows',
  chooses: 'rows',
  sizes: ['wide', 'narrow', 'small'],
  prepare: (input) => ({ series: gridSeries(input), rows: heatRows(input) }),
  plan({ rows }, frame, input) {
    const { names, tones } = legendOf(input);
    const legend = legendLayout(names, frame.width);
    const layout = heatLayout(rows, columnHeads(input), frame, legend.height);
    return { ...noAxes, height: layout.height, layout: { ...layout, legend: legend.entries, tones } };
  },
  draw,
  notes({ rows }, { chart, language }) {
    const cells = rows.flatMap((row) => row.cells);
    const tones = cells.some(({ broken }) => broken) ? heatWords.rowMethod : heatWords.row;
    return [...(chart.tones ? [] : [tones[language]]), ...(cells.some(isDerived) ? [heatWords.derived[language]] : [])];
  },
  table: (_rows, input) => gridTable(input),
};

function draw(
  { rows }: Rows,
  { legend, tones, heads, rows: places, cell }: Layout,
  _plot: Plot,
  input: ChartInput,
): Marks {
  const swatches = legendShapes(legend, (index, x, y) => tonedCells([{ x: x - 7, y: y - 7 }], tones[index]!, 14, 14));
  const names = columnHeads(input);
  const { columns } = chartGrid(input);
  const shapes = rows.flatMap((row, index) => drawRow(row, places[index]!, cell));
  const targets = rows.flatMap((row, step) =>
    row.cells.flatMap(({ observation, words }, series): Target[] => {
      const at = places[step]!.cells[series]!;
      if (observation?.value == null) return [];
      const place = { x: at.x + cell.width / 2, y: at.y + cell.height / 2 };
      const remark = remarkOf(observation, input.language);
      return [{ ...place, series, step, name: columns[series]!.name, heading: row.name, value: words, remark }];
    }),
  );
  const words = heads.map(({ column, x, y }) => text(x, y, names[column]!));
  return { shapes: [...swatches, group({ class: 't', 'text-anchor': 'middle' }, words), ...shapes], targets };
}

/** A row: its name, its cells by tone, the numbers in them, and a dashed line where the method changed. */
function drawRow({ key, emphasis, cells }: HeatRow, place: HeatPlace, { width, height }: Layout['cell']): Shape[] {
  const toned = Array.from({ length: TONES + 1 }, (_, tone) => {
    const own = place.cells.filter((_, index) => cells[index]!.tone === tone && cells[index]!.words);
    return keyed(`${key} tone ${tone}`, tonedCells(own, tone, width, height));
  }).flat();
  const broken = place.cells.filter((_, index) => cells[index]!.broken);
  const rules = broken.map(({ x, y }): Stroke => [x - 1, y - 1, x - 1, y + height + 1]);
  const numbers = place.cells.flatMap(({ x, y }, index) => {
    const { words } = cells[index]!;
    const said = isDerived(cells[index]!) ? `${words}*` : words;
    return words ? [text(x + width / 2, y + height / 2 + BASELINE, said)] : [];
  });
  return [
    ...keyed(`${key} name`, [group(emphasis ? { class: 's em' } : {}, textLines(0, place.words, place.lines))]),
    ...toned,
    ...keyed(`${key} numbers`, [
      group({ class: 'c', 'text-anchor': 'middle' }, [
        ...(rules.length ? [path(strokes(rules), 'k x')] : []),
        ...numbers,
      ]),
    ]),
  ];
}

function isDerived({ observation }: HeatCell): boolean {
  return observation?.basis === 'derived' && observation.value !== null;
}

/** Cells of one tone, from 1, the palest; 0 is an outline alone. */
function tonedCells(cells: readonly { x: number; y: number }[], tone: number, width: number, height: number): Shape[] {
  if (!cells.length) return [];
  return [
    path((pen) => {
      for (const { x, y } of cells) pen.rect(x, y, width, height);
    }, `e e${tone}`),
  ];
}

/** What the columns are called over their cells: a period in short, another by its name. */
function columnHeads(input: ChartInput): string[] {
  const { chart, dataset, language } = input;
  const timed = chart.series === dataset.timeColumn;
  return chartGrid(input).columns.map(({ key, name }) => {
    const period = timed ? parsePeriod(key) : null;
    return period ? formatPeriodShort(period, language) : name;
  });
}

/** The legend in words: each tone by its boundaries, or the palest and the darkest of a row. */
function legendOf(input: ChartInput): { names: string[]; tones: number[] } {
  const { chart, language } = input;
  const measure = gridMeasure(chartGrid(input));
  if (!chart.tones) {
    const words = measure.nature === 'rank' ? [heatWords.far, heatWords.near] : [heatWords.low, heatWords.high];
    return { names: words.map((word) => word[language]), tones: [1, TONES] };
  }
  const bounds = chart.tones.map((value) =>
    formatQuantity(value, language, { unit: measure.unit, decimals: measure.decimals }),
  );
  const names = [...bounds, ''].map((to, index) => {
    const from = bounds[index - 1] ?? '';
    const words = from && to ? heatWords.between : to ? heatWords.below : heatWords.above;
    return words[language].replace('{from}', from).replace('{to}', to);
  });
  return { names, tones: names.map((_, index) => index + 1) };
}
