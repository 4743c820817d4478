import {
  holdsBreak,
  holdsInexact,
  holdsMethods,
  holdsOverlap,
  holdsPublications,
} from '../../schema/messages/holds.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { isBroken } from '../compare-observations.ts';
import { intervalsOverlap } from '../intervals.ts';
import { methodOf, publishedAlike } from '../method-of.ts';
import { axisColumns } from '../observation-index.ts';
import { inPeriodOrder } from '../periods-of.ts';
import type { Figures, Observation } from '../types.ts';

/** Why figures of one measure may not be compared: they were measured otherwise, or their series breaks between them; null where they may. */
export function whyNotComparable(dataset: Figures, observations: readonly Observation[]): Sentence | null {
  const methods = [...new Set(observations.map(methodOf))];
  if (methods.length > 1) return holdsMethods(methods.filter(Boolean));
  const [first, ...later] = inPeriodOrder(observations);
  const other = later.find((one) => !publishedAlike(first!, one));
  if (other) return holdsPublications([first!.period, other.period]);
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

/** Why one of some figures is not set above or below another: what the source says they lie within overlaps. */
export function whyOverlapping(
  some: readonly Observation[],
  others: readonly Observation[],
  nameOf: (one: Observation) => string,
): Sentence | null {
  for (const one of some) {
    const other = others.find((each) => each !== one && !some.includes(each) && intervalsOverlap(one, each));
    if (other) return holdsOverlap(nameOf(one), nameOf(other));
  }
  return null;
}
