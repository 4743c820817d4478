import { fill } from './fill.ts';
import type { Language, Words } from './language.ts';
import { formatNumber } from './number.ts';

/** Words for a number of things, `{n}`; English has its own for one. */
export interface Counted extends Words {
  one: string;
}

/** "3 dòng mới", "1 new row". */
export function counted(words: Counted, count: number, language: Language): string {
  const pattern = language === 'en' && count === 1 ? words.one : words[language];
  return fill(pattern, { n: formatNumber(count, language) });
}
