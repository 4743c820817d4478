import { group } from 'd3';
import { formatNumber } from '../../../language/number.ts';
import type { ChartKind } from '../../../schema/chart.ts';
import * as say from '../../../schema/messages/chart.ts';
import { chartGrid, gridObservations } from '../../../chart/rows/chart-grid.ts';
import { splitMarks } from '../../../chart/rows/row-marks.ts';
import { stackRows } from '../../../chart/rows/stack-rows.ts';
import { TEXTURES } from '../../../chart/rows/textures.ts';
import { MOST_CLASSES, tileClasses, tileRows } from '../../../chart/tiles/tile-rows.ts';
import type { ChartInput, ChartProblem } from '../../../chart/types.ts';
import { checkGrid, checkUnits } from './check-grid.ts';

/** What the part of a chart file that belongs to its kind lacks; apart from the kinds, since readers draw but do not check. */
export const checkKinds: Record<ChartKind, (input: ChartInput) => ChartProblem[]> = {
  line: () => [],
  step: () => [],
  'small-multiples': () => [],
  bar: (input) => [...checkGrid(input), ...checkUnits(input)],
  'stacked-bar': checkStackedBar,
  dot: checkDot,
  progress: checkProgress,
  figure: () => [],
  table: checkGrid,
  'heat-table': checkHeatTable,
  'tile-map': checkTileMap,
};

/** A third mark in a row would leave its value without a place. */
function checkDot(input: ChartInput): ChartProblem[] {
  const problems = [...checkGrid(input), ...checkUnits(input)];
  if (problems.length) return problems;
  const { among } = input.chart;
  const columns = input.dataset.dimensionColumns.map(({ id }) => id);
  if (among !== undefined && !columns.includes(among)) return [{ path: 'among', ...say.chartColumn(among, columns) }];
  const grid = chartGrid(input);
  return grid.rows.flatMap((row) => {
    const { marks } = splitMarks(row, grid, input);
    return marks.length > 2 ? [{ path: 'select', ...say.chartMarks(row.name, marks.length) }] : [];
  });
}

function checkProgress({ chart, dataset }: ChartInput): ChartProblem[] {
  const { done, of, percent, rows } = chart.progress!;
  const columns = dataset.dimensionColumns.map(({ id }) => id);
  return [
    ...Object.entries({ done, of, percent })
      .filter(([, id]) => id !== undefined && !dataset.measures.has(id))
      .map(([key, id]) => ({ path: `progress.${key}`, ...say.chartCode(id ?? '', [...dataset.measures.keys()]) })),
    ...((done === undefined) === (of === undefined)
      ? []
      : [{ path: 'progress', ...say.chartNeeds('progress', done === undefined ? 'progress.done' : 'progress.of') }]),
    ...(columns.includes(rows) ? [] : [{ path: 'progress.rows', ...say.chartColumn(rows, columns) }]),
  ];
}

/** The stated whole is the sum of the parts in every row, but for rows that have no figures at all. */
function checkStackedBar(input: ChartInput): ChartProblem[] {
  const { language } = input;
  const problems = [...checkGrid(input), ...checkUnits(input)];
  if (problems.length) return problems;
  const count = chartGrid(input).columns.length - 1;
  if (count > TEXTURES) problems.push({ path: 'select', ...say.chartParts(count, TEXTURES) });
  for (const { name, whole, parts, known, cells } of stackRows(input)) {
    if (!known && cells.every((cell) => cell?.value == null)) continue;
    if (!known || !whole) {
      problems.push({ path: 'whole', ...say.chartWholeAbsent(name) });
      continue;
    }
    // Decimals leave binary dust in a sum.
    const sum = Number(parts.reduce((total, { observation }) => total + observation.value!, 0).toPrecision(12));
    if (sum !== whole.value)
      problems.push({
        path: 'whole',
        ...say.chartWhole(name, formatNumber(sum, language), formatNumber(whole.value!, language)),
      });
  }
  return problems;
}

/** Boundaries of tones rise. */
function checkHeatTable(input: ChartInput): ChartProblem[] {
  const { tones = [] } = input.chart;
  const rising = tones.every((value, index) => index === 0 || value > tones[index - 1]!);
  return [...checkGrid(input), ...checkUnits(input), ...(rising ? [] : [{ path: 'tones', ...say.chartTones() }])];
}

function checkTileMap(input: ChartInput): ChartProblem[] {
  const { chart, dataset } = input;
  const { class: column, into, classes } = chart.tiles!;
  if ((column === undefined) === (classes === undefined) || (classes && into !== undefined))
    return [{ path: 'tiles', ...say.chartTiles() }];
  const attributes = dataset.meta.columns.filter(({ role }) => role === 'attribute').map(({ id }) => id);
  const wrong = Object.entries({ class: column, into }).filter(
    ([, id]) => id !== undefined && !attributes.includes(id),
  );
  if (wrong.length)
    return wrong.map(([key, id]) => ({ path: `tiles.${key}`, ...say.chartColumn(id ?? '', attributes) }));
  const problems = checkGrid(input);
  if (problems.length) return problems;
  if (classes) problems.push(...checkUnits(input), ...checkClasses(input));
  const count = tileClasses(input).length;
  if (column && count > MOST_CLASSES) problems.push({ path: 'tiles.class', ...say.chartParts(count, MOST_CLASSES) });
  const rows = tileRows(input);
  const lost = rows.filter(({ x, y }) => Number.isNaN(x + y)).map(({ code }) => code);
  if (lost.length) problems.push({ path: 'rows', ...say.chartTile(lost) });
  const places = group(rows, ({ x, y }) => `${x} ${y}`);
  const shared = [...places.values()].filter(({ length }) => length > 1).flatMap((own) => own.map(({ code }) => code));
  return shared.length && !lost.length ? [...problems, { path: 'rows', ...say.chartTileTwice(shared) }] : problems;
}

/** Classes of values go from low to high without a gap; ranks have no quarters. */
function checkClasses(input: ChartInput): ChartProblem[] {
  const classes = input.chart.tiles?.classes;
  if (!Array.isArray(classes)) {
    const ranks = gridObservations(input).some(({ measure }) => measure.nature === 'rank');
    return ranks ? [{ path: 'tiles.classes', ...say.chartQuarters() }] : [];
  }
  const wrong = classes.findIndex(({ from }, index) => {
    if (!index) return from !== undefined;
    return from === undefined || from <= (classes[index - 1]!.from ?? -Infinity);
  });
  return wrong < 0 ? [] : [{ path: `tiles.classes.${wrong}.from`, ...say.chartClassFrom(wrong + 1) }];
}
