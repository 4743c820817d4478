import * as say from '../../../schema/messages/chart.ts';
import { chartGrid, codeIn, gridObservations } from '../../../chart/rows/chart-grid.ts';
import type { ChartInput, ChartProblem } from '../../../chart/types.ts';

/** What keeps a chart of rows from being drawn: columns or codes that the data lack, two figures for one place. */
export function checkGrid(input: ChartInput): ChartProblem[] {
  const { chart, dataset } = input;
  const columns = [...new Set(['indicator', ...dataset.dimensionColumns.map(({ id }) => id)])];
  if (dataset.timeColumn) columns.push(dataset.timeColumn);
  const wrong = (['rows', 'series'] as const).flatMap((path) => {
    const column = chart[path];
    return column === undefined || columns.includes(column) ? [] : [{ path, ...say.chartColumn(column, columns) }];
  });
  if (wrong.length) return wrong;
  const shown = gridObservations(input);
  if (!shown.length) return [{ path: 'select', ...say.chartEmpty() }];
  return [...checkPlaces(input, columns), ...checkCodes(input)];
}

/** Values on one axis must have one unit; bars may count several things that each are named in words. */
export function checkUnits(input: ChartInput): ChartProblem[] {
  const measures = gridObservations(input).map(({ measure }) => measure);
  const units = [...new Set(measures.map(({ unit }) => unit.code))];
  const counted = measures.every(({ unit }) => unit.divisor === 1 && /^\{n\} \p{L}/u.test(unit.format.vi));
  if (units.length < 2 || (input.kind.units && counted)) return [];
  return [{ path: 'select', ...say.chartMeasures(units) }];
}

/** Each place of the grid holds at most one figure. */
function checkPlaces(input: ChartInput, columns: readonly string[]): ChartProblem[] {
  const { chart, dataset } = input;
  const shown = gridObservations(input);
  const place = (one: (typeof shown)[number]): string =>
    [chart.rows!, chart.series ?? ''].map((column) => column && codeIn(one, column, dataset)).join('\n');
  const mixed = columns.find((column) => {
    if (column === chart.rows || column === chart.series) return false;
    const codes = new Map<string, string>();
    return shown.some((one) => {
      const code = codeIn(one, column, dataset);
      const known = codes.get(place(one)) ?? code;
      codes.set(place(one), known);
      return known !== code;
    });
  });
  return mixed ? [{ path: 'select', ...say.chartPlace(mixed) }] : [];
}

/** The codes that the chart file names of its rows and series are among those it shows. */
function checkCodes(input: ChartInput): ChartProblem[] {
  const { chart } = input;
  const { columns, rows } = chartGrid(input);
  const series = columns.map(({ key }) => key);
  const every = [...series, ...rows.map(({ key }) => key)];
  const problems: ChartProblem[] = [];
  if (chart.emphasis && !every.includes(chart.emphasis))
    problems.push({ path: 'emphasis', ...say.chartEmphasis(chart.emphasis, every.filter(Boolean)) });
  if (chart.whole && !series.includes(chart.whole))
    problems.push({ path: 'whole', ...say.chartCode(chart.whole, series) });
  if (chart.level && !rows.some(({ key }) => key === chart.level))
    problems.push({
      path: 'level',
      ...say.chartCode(
        chart.level,
        rows.map(({ key }) => key),
      ),
    });
  (chart.whiskers ?? []).forEach((code, index) => {
    if (!series.includes(code)) problems.push({ path: `whiskers.${index}`, ...say.chartCode(code, series) });
  });
  return problems;
}
