import { headFirst } from '../../dataset/head-first.ts';
import type { Measure } from '../../dataset/types.ts';
import type { Ends } from '../../language/words/chart/chart-sentences.ts';

/** How the two ends among figures of a measure are called, the better one first; `reversed` where that is the smaller number. */
export function endsOf({ nature, better }: Measure): { words: Ends; reversed: boolean } {
  if (nature === 'rank') return { words: 'high', reversed: true };
  if (headFirst({ nature })) return { words: 'head', reversed: true };
  return better === 'lower' ? { words: 'low', reversed: true } : { words: 'high', reversed: false };
}
