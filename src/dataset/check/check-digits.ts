import { comparePeriods, parsePeriod, type Period } from '../../language/period.ts';
import { digitSlipped, signedOffIdle } from '../../schema/messages/observation.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { isAlternativeOf } from '../alternatives-of.ts';
import { axisColumns } from '../observation-index.ts';
import type { Dataset, Measure, Observation } from '../types.ts';

const factors = [10, 100, 1000];

/**
 * Tells values that look like a slipped digit: within 5 % of ten, a hundred or a thousand times the value before in
 * their series, or of a tenth and so on. `idle` is told of each sign-off, by its place, that no such value needs.
 */
export function checkDigits(
  dataset: Dataset,
  report: (sentence: Sentence, observation: Observation, others: readonly Observation[]) => void,
  idle: (sentence: Sentence, place: number) => void,
): void {
  const signedOff = dataset.meta.signed_off ?? [];
  const used = new Set<number>();
  for (const series of seriesOf(dataset)) {
    let slipped = false;
    series.forEach((observation, index) => {
      const before = series[index - 1];
      const times = before ? slip(before, observation) : null;
      // After a slip the value that follows is back at the level before: one wrong figure is told once.
      const back = slipped && !slip(series[index - 2]!, observation);
      slipped = times !== null && !back;
      if (!slipped) return;
      const place = signedOff.findIndex(
        (each) => each.value === observation.value && isAlternativeOf(each, observation),
      );
      if (place >= 0) return void used.add(place);
      report(digitSlipped(times!, before!.row!, String(before!.value)), observation, [before!]);
    });
  }
  signedOff.forEach((_, place) => {
    if (!used.has(place)) idle(signedOffIdle(), place);
  });
}

/**
 * Ranks jump, targets are set, and rates without bounds on both sides (growth) swing: ten times the last says nothing
 * there. Amounts, counts, and scores or shares within bounds change by degrees.
 */
function changesByDegrees({ nature, min, max }: Measure): boolean {
  if (nature === 'rank' || nature === 'target') return false;
  return (nature !== 'rate' && nature !== 'position') || (min !== undefined && max !== undefined);
}

/** Values of one measure, place and kind of period, in the order of time. */
function seriesOf(dataset: Dataset): Observation[][] {
  const axes = axisColumns(dataset).filter((axis) => axis !== dataset.timeColumn);
  const series = new Map<string, { observation: Observation; period: Period }[]>();
  for (const observation of dataset.observations) {
    const { measure, dimensions, value } = observation;
    if (value === null || !changesByDegrees(measure)) continue;
    const period = parsePeriod(observation.period ?? '');
    if (!period) continue;
    const key = [measure.id, period.kind, ...axes.map((axis) => dimensions[axis] ?? '')].join('\n');
    const own = series.get(key);
    if (own) own.push({ observation, period });
    else series.set(key, [{ observation, period }]);
  }
  return [...series.values()].map((own) =>
    own.sort((a, b) => comparePeriods(a.period, b.period)).map(({ observation }) => observation),
  );
}

/** The factor by which a value seems to have slipped from the one before, or null. Small counts do grow tenfold. */
function slip(before: Observation, { value, measure }: Observation): number | null {
  const [from, to] = [before.value ?? 0, value ?? 0];
  if (!from || !to) return null;
  if (!measure.decimals && Math.max(Math.abs(from), Math.abs(to)) < 100) return null;
  const times = factors.flatMap((factor) => [factor, 1 / factor]);
  return times.find((factor) => Math.abs(to / (from * factor) - 1) <= 0.05) ?? null;
}
