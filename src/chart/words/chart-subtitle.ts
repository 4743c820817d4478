import { keepTogether } from '../../language/keep-together.ts';
import type { ChartInput } from '../types.ts';

/** The measure and its unit. */
export function chartSubtitle({ chart, language }: ChartInput): string {
  return keepTogether(chart.subtitle[language]);
}
