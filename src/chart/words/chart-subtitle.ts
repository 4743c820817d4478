import { keepTogether } from '../../language/keep-together.ts';
import { keepNames } from '../../language/keep-names.ts';
import { properNames } from './code-name.ts';
import type { ChartInput } from '../types.ts';

/** The measure and its unit. */
export function chartSubtitle(input: ChartInput): string {
  const { chart, language } = input;
  return keepNames(keepTogether(chart.subtitle[language]), properNames(input));
}
