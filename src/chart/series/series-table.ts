import { intervalText } from '../../dataset/text/observation-text.ts';
import type { Observation } from '../../dataset/types.ts';
import { inEach } from '../../language/language.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { formatQuantity } from '../../language/number.ts';
import { absenceWords } from '../../language/words/status-words.ts';
import { codeName } from '../words/code-name.ts';
import { segmentOf } from './chart-series.ts';
import { hasBand } from './has-band.ts';
import { formatValue } from '../words/format-value.ts';
import { numberNotes, type NoteNumbers } from '../words/number-notes.ts';
import { periodColumnHeading, seriesSteps, stepLabel, type Step } from '../series-steps.ts';
import type { ChartInput, Series, Table, TableCell } from '../types.ts';

/** A table with a row for each period and a column for each series; where the chart gives a total or names segments, they are its last columns. */
export function seriesTable(input: ChartInput, series: readonly Series[]): Table {
  const { language } = input;
  const steps = seriesSteps(input, series);
  const notes = numberNotes(language);
  const more = [totalColumn(input, notes), segmentColumn(input, series)].filter((column) => column !== null);
  const rows = steps.map((step) => ({
    label: stepLabel(step, input),
    at: step.period,
    cells: [
      ...series.map((one) => {
        const observation = one.points.find(({ key }) => key === step.key)?.observation ?? null;
        return withInterval(cellOf(observation, input, notes), hasBand(one, series.length), language);
      }),
      ...more.map(({ cell }) => cell(step)),
    ],
  }));
  const heads = [
    periodColumnHeading(steps, language),
    ...series.map(({ name }) => name),
    ...more.map(({ head }) => head),
  ];
  return { head: heads, rows, notes: notes.texts };
}

/** A cell of a line with a band says the interval of its value; those of other figures stand with their rows. */
function withInterval(cell: TableCell, banded: boolean, language: ChartInput['language']): TableCell {
  const within = banded && cell.observation ? intervalText(cell.observation, language) : '';
  return within ? { ...cell, text: `${cell.text} (${within})` } : cell;
}

/** A cell with an observation's value, or why there is none. */
export function cellOf(observation: Observation | null, { language }: ChartInput, notes: NoteNumbers): TableCell {
  if (!observation) return { text: '–', observation, notes: notes.add(chartWords.absent[language]) };
  const absence = (absenceWords[observation.status] ?? chartWords.absent)[language];
  const text = observation.value === null ? absence : formatValue(observation, language);
  return { text, observation, notes: notes.of(observation) };
}

interface MoreColumn {
  head: string;
  cell: (step: Step) => TableCell;
}

/** The number out of which values are given, from its own observations, so that an unknown one says why. */
function totalColumn(input: ChartInput, notes: NoteNumbers): MoreColumn | null {
  const { chart, dataset, language } = input;
  const measure = chart.total && dataset.measures.get(chart.total.indicator);
  if (!measure) return null;
  const style = {
    unit: { ...measure.unit, format: inEach(() => '{n}'), formatOne: '' },
    decimals: measure.decimals,
  };
  return {
    head: measure.name[language],
    cell: (step) => {
      const observation = dataset.observations.find(
        ({ measure: { id }, period, dimensions }) =>
          id === chart.total?.indicator &&
          period === step.period &&
          Object.entries(chart.total.at ?? {}).every(([column, code]) => dimensions[column] === code),
      );
      if (!observation || observation.value === null) return cellOf(observation ?? null, input, notes);
      return {
        text: formatQuantity(observation.value, language, style),
        observation,
        notes: notes.of(observation),
      };
    },
  };
}

function segmentColumn({ chart, dataset, language }: ChartInput, series: readonly Series[]): MoreColumn | null {
  const column = chart.segments;
  if (!column) return null;
  return {
    head: dataset.meta.columns.find(({ id }) => id === column)?.label[language] ?? chartWords.name[language],
    cell: (step) => {
      const point = series.flatMap(({ points }) => points).find(({ key }) => key === step.key);
      const text = codeName(dataset, column, segmentOf(point?.observation ?? null, column))[language];
      return { text, observation: null, notes: [] };
    },
  };
}
