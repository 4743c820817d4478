import { formatObservation } from '../../dataset/write/format-observation.ts';
import { selectObservations } from '../../dataset/select-observations.ts';
import type { Observation } from '../../dataset/types.ts';
import { formatAmount, formatQuantity } from '../../language/number.ts';
import { codeName } from '../words/code-name.ts';
import { otherValues, type OtherValue } from '../words/other-values.ts';
import { oncePerChart } from '../prepare-chart.ts';
import type { ChartInput } from '../types.ts';

/** A share of fewer things than this is told by its counts alone. */
const LEAST_FOR_PERCENT = 100;

/** One row of a progress chart: what is done of what, or a share that the source publishes alone. */
export interface ProgressRow {
  code: string;
  name: string;
  done: Observation | null;
  of: Observation | null;
  /** The percentage as the dataset has it. */
  ratio: Observation | null;
  /** Done as a percentage of the whole, or the published share; null when unknown or when the whole is nothing. */
  share: number | null;
  /** "400/991", the share where there are no counts, or a dash where a figure is missing. */
  counts: string;
  /** "40,4%" beside the counts; empty for fewer than 100 things. */
  percent: string;
  /** Shares that other sources give. */
  others: OtherValue[];
}

/** The rows in the order in which the chart selects them, at its period. */
export const progressRows = oncePerChart((input): ProgressRow[] => {
  const { chart, dataset } = input;
  const { progress } = chart;
  if (!progress) return [];
  const { done, of, percent, rows } = progress;
  // Computed percentages are selected only by name.
  const select = { ...chart.select, indicator: [done, of, percent].filter((id) => id !== undefined) };
  const shown = selectObservations(dataset, select, chart.time ?? input.period ?? 'last');
  const find = (code: string, measure: string | undefined): Observation | null =>
    shown.find((one) => one.measure.id === measure && one.dimensions[rows] === code) ?? null;
  return rowCodes(input, shown).flatMap((code) => {
    const found = { done: find(code, done), of: find(code, of), ratio: find(code, percent) };
    const counted = done !== undefined && of !== undefined;
    if (counted) return found.done || found.of ? toCountedRow(code, found, input) : [];
    return found.ratio ? toShareRow(code, found.ratio, input) : [];
  });
});

/** The observation that a row is about: what is done, or the share where there are no counts. */
export function shownOf({ done, of, ratio }: ProgressRow): Observation | null {
  return done || of ? done : ratio;
}

/** True when percentages stand beside the counts that the sources did not publish. */
export function derivedShares(rows: readonly ProgressRow[]): boolean {
  return rows.some(({ percent, ratio }) => percent !== '' && ratio?.basis === 'derived');
}

function rowCodes({ chart }: ChartInput, shown: readonly Observation[]): string[] {
  const { rows } = chart.progress!;
  const selected = chart.select[rows];
  if (selected !== undefined) return [selected].flat();
  return [...new Set(shown.flatMap(({ dimensions }) => dimensions[rows] ?? []))];
}

function toCountedRow(
  code: string,
  { done, of, ratio }: Pick<ProgressRow, 'done' | 'of' | 'ratio'>,
  { chart, dataset, language }: ChartInput,
): ProgressRow {
  const name = codeName(dataset, chart.progress!.rows, code)[language];
  const whole = of?.value ?? null;
  const share = done && done.value !== null && whole ? (done.value / whole) * 100 : null;
  const told = ratio && ratio.value !== null && whole !== null && whole >= LEAST_FOR_PERCENT;
  return {
    code,
    name,
    done,
    of,
    ratio,
    share,
    counts: `${count(done, language)}/${count(of, language)}`,
    percent: told
      ? formatQuantity(ratio.value!, language, { unit: ratio.measure.unit, decimals: ratio.measure.decimals })
      : '',
    others: [],
  };
}

/** A row of a share alone, with the values that other sources give for it. */
function toShareRow(code: string, ratio: Observation, { chart, dataset, language }: ChartInput): ProgressRow {
  return {
    code,
    name: codeName(dataset, chart.progress!.rows, code)[language],
    done: null,
    of: null,
    ratio,
    share: ratio.value,
    counts: ratio.value === null ? '–' : formatObservation(ratio, language),
    percent: '',
    others: otherValues(ratio, dataset, language),
  };
}

function count(observation: Observation | null, language: ChartInput['language']): string {
  if (!observation || observation.value === null) return '–';
  const { measure, qualifier, value } = observation;
  return formatAmount(value, language, { unit: measure.unit, decimals: measure.decimals, qualifier });
}
