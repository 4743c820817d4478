import { parsePeriod } from '../language/period.ts';
import { measuredAlike } from './method-of.ts';
import { inPeriodOrder } from './periods-of.ts';
import { axisColumns, indexObservations, type ObservationIndex } from './observation-index.ts';
import { observationId } from './read/read-observations.ts';
import type { Dataset, Observation, Status } from './types.ts';

type Rule = Dataset['meta']['derived'][number];

/** One result: the observation whose codes it takes, all it was computed from, and its value. */
interface Result {
  like: Observation;
  inputs: Observation[];
  value: number;
  /** True for a percentage of so few things that a decimal would pretend to more than there is. */
  coarse?: boolean;
}

/**
 * The computed observations that the metadata declares, in its order; a later one may use an earlier one.
 * Where an input is absent there is none.
 */
export function deriveObservations(dataset: Dataset): Observation[] {
  const index = indexObservations(dataset);
  const derived: Observation[] = [];
  for (const rule of dataset.meta.derived) {
    const known = [...dataset.observations, ...derived];
    for (const result of compute(rule, known, dataset, index)) {
      const observation = observationOf(result, rule, dataset);
      if (!observation) continue;
      derived.push(observation);
      index.add(observation);
    }
  }
  return derived;
}

function compute(
  { formula }: Rule,
  known: readonly Observation[],
  dataset: Dataset,
  index: ObservationIndex,
): Result[] {
  const of = (measure: string) => known.filter((each) => each.measure.id === measure && each.value !== null);
  if ('ratio' in formula) {
    const [part, whole] = formula.ratio;
    return of(part).flatMap((like) => {
      const base = index.find(whole, like.dimensions, formula.at);
      if (!base?.value) return [];
      const coarse = Math.abs(base.value) < 100;
      return [{ like, inputs: [like, base], value: (like.value! / base.value) * 100, coarse }];
    });
  }
  if ('sum' in formula) {
    return of(formula.sum[0]!).flatMap((like) => {
      const inputs = formula.sum.map((measure) => index.find(measure, like.dimensions));
      if (!inputs.every((each) => each !== undefined && each.value !== null)) return [];
      return [{ like, inputs: inputs as Observation[], value: inputs.reduce((sum, each) => sum + each!.value!, 0) }];
    });
  }
  if ('count' in formula) return counts(formula, dataset);
  return changes(
    known.filter(({ measure }) => measure.id === formula.change),
    dataset,
  );
}

/** For each period, how many different codes a column has among the rows that `where` picks. */
function counts({ count, where = {}, at }: Extract<Rule['formula'], { count: string }>, dataset: Dataset): Result[] {
  const code = ({ dimensions, attributes }: Observation, column: string) => dimensions[column] ?? attributes[column];
  const byPeriod = new Map<string | null, Observation[]>();
  for (const row of dataset.observations) {
    if (!Object.entries(where).every(([column, wanted]) => code(row, column) === wanted)) continue;
    byPeriod.set(row.period, [...(byPeriod.get(row.period) ?? []), row]);
  }
  return [...byPeriod.values()].map((inputs) => {
    const like = { ...inputs[0]!, dimensions: { ...inputs[0]!.dimensions, ...at }, attributes: {} };
    return { like, inputs, value: new Set(inputs.map((row) => code(row, count))).size };
  });
}

/** Percentage from the observation before, within one series, of one length and one method. */
function changes(observations: readonly Observation[], dataset: Dataset): Result[] {
  const axes = axisColumns(dataset).filter((axis) => axis !== dataset.timeColumn);
  const before = new Map<string, Observation>();
  return inPeriodOrder(observations).flatMap((like) => {
    const series = axes.map((axis) => like.dimensions[axis]).join('\n');
    const base = before.get(series);
    before.set(series, like);
    if (!base?.value || like.value === null || !comparable(base, like)) return [];
    return [{ like, inputs: [base, like], value: ((like.value - base.value) / base.value) * 100 }];
  });
}

function comparable(a: Observation, b: Observation): boolean {
  const kind = (observation: Observation) => parsePeriod(observation.period ?? '')?.kind;
  return kind(a) === kind(b) && measuredAlike(a, b);
}

function observationOf(
  { like, inputs, value, coarse }: Result,
  { indicator }: Rule,
  dataset: Dataset,
): Observation | null {
  const measure = dataset.measures.get(indicator);
  if (!measure) return null;
  const byIndicator = like.dimensions['indicator'] !== undefined;
  const dimensions = byIndicator ? { ...like.dimensions, indicator } : like.dimensions;
  const codes = dataset.meta.key.map((column) => dimensions[column] ?? '');
  return {
    dataset: dataset.id,
    id: observationId(byIndicator ? codes : [indicator, ...codes]),
    row: null,
    dimensions,
    period: like.period,
    measure: coarse ? { ...measure, decimals: 0 } : measure,
    // Fifteen digits are what a double keeps; the rest is binary dust.
    value: Number(value.toPrecision(15)),
    status: worstStatus(inputs),
    basis: 'derived',
    qualifier: inputs.some(({ qualifier }) => qualifier !== null) ? 'about' : null,
    sources: [...new Set(inputs.flatMap(({ sources }) => sources))],
    note: null,
    attributes: like.attributes,
  };
}

/** A computed figure is no surer than the least sure figure behind it. */
function worstStatus(inputs: readonly Observation[]): Status {
  const order: Status[] = ['U', 'E', 'P', 'D', 'B'];
  return order.find((status) => inputs.some((input) => input.status === status)) ?? 'A';
}
