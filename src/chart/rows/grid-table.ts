import { chartWords } from '../../language/words/chart/chart-words.ts';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import type { Observation } from '../../dataset/types.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { chartGrid } from './chart-grid.ts';
import { changeWords, rowChange } from './row-change.ts';
import { formatValue } from '../words/format-value.ts';
import { numberNotes } from '../words/number-notes.ts';
import { periodHeading } from '../series-steps.ts';
import type { ChartInput, Table, TableCell } from '../types.ts';

/** A table with the rows and columns of the chart; where neither is time and periods differ, a last column says them. */
export function gridTable(input: ChartInput): Table {
  const { chart, dataset, language } = input;
  const { columns, rows } = chartGrid(input);
  const notes = numberNotes(language);
  const units = new Set(rows.flatMap(({ cells }) => cells.flatMap((one) => one?.measure.unit.code ?? [])));
  const cell = (observation: Observation | null): TableCell => {
    if (!observation) return { text: '–', observation, notes: [] };
    const bare = units.size === 1 && observation.value !== null;
    const text = bare ? formatValue(observation, language) : formatObservation(observation, language);
    return { text, observation, notes: notes.of(observation) };
  };
  const periods = new Set(rows.flatMap(({ cells }) => cells.flatMap((one) => one?.period ?? [])));
  const dated = columns.length === 1 && chart.rows !== dataset.timeColumn && periods.size > 1;
  const last = [
    ...(dated ? [chartWords.period[language]] : []),
    ...(chart.change ? [chartWords.change[language]] : []),
  ];
  return {
    head: [rowsName(input), ...columns.map(({ name }) => name), ...last],
    rows: rows.map(({ key, name, cells }) => ({
      label: name,
      at: chart.rows === dataset.timeColumn ? key : undefined,
      cells: [
        ...cells.map(cell),
        ...(dated ? [periodCell(cells[0] ?? null, language)] : []),
        ...(chart.change ? [changeCell(cells, language)] : []),
      ],
    })),
    notes: notes.texts,
  };
}

/** What the rows are, for the head of their names. */
export function rowsName({ chart, dataset, language }: ChartInput): string {
  const column = dataset.meta.columns.find(({ id }) => id === chart.rows);
  return (column?.label ?? chartWords.item)[language];
}

/** What lies between the first and the last figure of a row. */
function changeCell(cells: readonly (Observation | null)[], language: ChartInput['language']): TableCell {
  const [before, after] = [cells[0], cells.at(-1)];
  const change = rowChange(before, after);
  return { text: change ? sentenceCase(changeWords(change, after!, language)) : '–', observation: null, notes: [] };
}

function periodCell(observation: Observation | null, language: ChartInput['language']): TableCell {
  const text = observation?.period ? sentenceCase(periodHeading(observation.period, language)) : '';
  return { text, observation: null, notes: [] };
}
