import { selectObservations } from '../dataset/select-observations.ts';
import type { Observation } from '../dataset/types.ts';
import { formatAmount, formatQuantity } from '../language/number.ts';
import { codeName } from './code-name.ts';
import type { ChartInput } from './types.ts';

/** A share of fewer things than this is told by its counts alone. */
const LEAST_FOR_PERCENT = 100;

/** One row of a progress chart: what is done of what. */
export interface ProgressRow {
  code: string;
  name: string;
  done: Observation | null;
  of: Observation | null;
  /** Done as a percentage of the whole; null when either is unknown or the whole is nothing. */
  share: number | null;
  /** "400/991", or the status in words where a figure is missing. */
  counts: string;
  /** "40,4%"; empty for fewer than 100 things. */
  percent: string;
}

/** The rows in the order in which the chart selects them, at its period. */
export function progressRows(input: ChartInput): ProgressRow[] {
  const { chart, dataset } = input;
  const { progress } = chart;
  if (!progress) return [];
  // Computed percentages are selected only by name.
  const select = { ...chart.select, indicator: [progress.done, progress.of, progress.percent] };
  const shown = selectObservations(dataset, select, chart.time ?? input.period ?? 'last');
  const find = (code: string, measure: string): Observation | null =>
    shown.find((one) => one.measure.id === measure && one.dimensions[progress.rows] === code) ?? null;
  return rowCodes(input, shown).flatMap((code) => {
    const done = find(code, progress.done);
    const of = find(code, progress.of);
    return done || of ? toRow(code, done, of, find(code, progress.percent), input) : [];
  });
}

function rowCodes({ chart }: ChartInput, shown: readonly Observation[]): string[] {
  const { rows } = chart.progress!;
  const selected = chart.select[rows];
  if (selected !== undefined) return [selected].flat();
  return [...new Set(shown.flatMap(({ dimensions }) => dimensions[rows] ?? []))];
}

function toRow(
  code: string,
  done: Observation | null,
  of: Observation | null,
  percent: Observation | null,
  { chart, dataset, language }: ChartInput,
): ProgressRow {
  const name = codeName(dataset, chart.progress!.rows, code)[language];
  const whole = of?.value ?? null;
  const share = done && done.value !== null && whole ? (done.value / whole) * 100 : null;
  const told = percent && percent.value !== null && whole !== null && whole >= LEAST_FOR_PERCENT;
  return {
    code,
    name,
    done,
    of,
    share,
    counts: `${count(done, language)}/${count(of, language)}`,
    percent: told
      ? formatQuantity(percent.value!, language, { unit: percent.measure.unit, decimals: percent.measure.decimals })
      : '',
  };
}

function count(observation: Observation | null, language: ChartInput['language']): string {
  if (!observation || observation.value === null) return '–';
  const { measure, qualifier, value } = observation;
  return formatAmount(value, language, { unit: measure.unit, decimals: measure.decimals, qualifier });
}
