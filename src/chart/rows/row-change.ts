import { intervalsOverlap } from '../../dataset/intervals.ts';
import { measuredAlike } from '../../dataset/method-of.ts';
import type { Observation } from '../../dataset/types.ts';
import { difference } from '../../language/words/chart/chart-sentences.ts';
import { moved } from '../../language/words/chart/moved-words.ts';
import type { Language } from '../../language/language.ts';

/** How one figure differs from another, as exact as they are written; of ranks `up` is towards the first. */
export interface RowChange {
  way: 'up' | 'down' | 'same';
  amount: number;
}

/** The change between two figures of a row; null where one is missing or not exact, where they were not measured alike, or their intervals overlap. */
export function rowChange(
  before: Observation | null | undefined,
  after: Observation | null | undefined,
): RowChange | null {
  if (before?.value == null || after?.value == null || before.qualifier || after.qualifier) return null;
  if (!measuredAlike(before, after) || intervalsOverlap(before, after)) return null;
  const { nature, decimals, unit } = after.measure;
  if (before.measure.nature !== nature || before.measure.unit.code !== unit.code) return null;
  const amount = Number((after.value - before.value).toFixed(decimals ?? 12));
  const rise = nature === 'rank' || nature === 'position' ? -amount : amount;
  return { way: amount === 0 ? 'same' : rise > 0 ? 'up' : 'down', amount: Math.abs(amount) };
}

/** "tăng 20 bậc", "không đổi". */
export function changeWords({ way, amount }: RowChange, { measure }: Observation, language: Language): string {
  const { nature, unit, decimals } = measure;
  return moved(way, difference(nature, amount, { unit, decimals }, language), language);
}
