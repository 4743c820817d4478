import { holdsBreak, holdsInexact, holdsMethods } from '../../schema/messages/holds.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { isBroken } from '../compare-observations.ts';
import { axisColumns } from '../observation-index.ts';
import { inPeriodOrder } from '../periods-of.ts';
import type { Figures, Observation } from '../types.ts';

/** Why figures of one measure may not be compared: they were measured otherwise, or their series breaks between them; null where they may. */
export function whyNotComparable(dataset: Figures, observations: readonly Observation[]): Sentence | null {
  const methods = [...new Set(observations.map(({ attributes }) => attributes['method'] ?? ''))];
  if (methods.length > 1) return holdsMethods(methods.filter(Boolean));
  const [first, ...later] = inPeriodOrder(observations);
  const axes = axisColumns(dataset).filter((axis) => axis !== dataset.timeColumn);
  const broken = later.find((one) => {
    const sameSeries = axes.every((axis) => one.dimensions[axis] === first!.dimensions[axis]);
    return one.status === 'D' || first!.status === 'D' || (sameSeries && isBroken(dataset, first!, one));
  });
  return broken ? holdsBreak(broken.period) : null;
}

/** The first of some figures that is no exact number ("about 40"), which could stand before or after another. */
export function whyInexact(
  observations: readonly Observation[],
  nameOf: (one: Observation) => string,
): Sentence | null {
  const inexact = observations.find(({ qualifier }) => qualifier !== null);
  return inexact ? holdsInexact(nameOf(inexact)) : null;
}
