import { otherValue } from '../../language/words/chart/part-words.ts';
import type { Plot } from '../layout/plot.ts';
import type { ProgressLayout } from './progress-layout.ts';
import { progressRows, type ProgressRow } from './progress-rows.ts';
import { dots, group } from '../layout/shapes.ts';
import type { ChartInput, Shape } from '../types.ts';

/** Shares that other sources give, as hollow rings on the bar. */
export function otherRings(rows: readonly ProgressRow[], layout: ProgressLayout, plot: Plot): Shape[] {
  return rows.flatMap(({ others }, index) => {
    return others.flatMap(({ value }) => hollowRing(plot.x(value), layout.rows[index]!.bar));
  });
}

/** A ring about a point of the picture. */
export function hollowRing(x: number, y: number): Shape[] {
  return [group({ class: 's in' }, [...dots([[x, y]], 'p'), ...dots([[x, y]], 'h')])];
}

/** Which value each ring shows, who gives it, and why it was not chosen. */
export function otherNotes(input: ChartInput): string[] {
  return progressRows(input).flatMap(({ others }) =>
    others.map(({ words, source, reason }) => `${otherValue(words, source, input.language)} ${reason}`),
  );
}
