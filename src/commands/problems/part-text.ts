import type { TextOfPart } from '../../dataset/text/difference-text.ts';
import { differenceWords } from '../../language/words/difference-words.ts';
import type { Language } from '../../language/language.ts';
import { formatNumber } from '../../language/number.ts';

/** New rows that are shown; the others are counted. What changes or goes is always shown whole. */
const MOST = 20;

/** A part of a difference for a terminal: its title, and under it a line for each row. */
export function partText({ part, title, lines }: TextOfPart, language: Language): string {
  const shown = part === 'added' ? lines.slice(0, MOST) : lines;
  const more = differenceWords.more[language].replace('{n}', formatNumber(lines.length - shown.length, language));
  return [`${title}:`, ...shown, ...(shown.length < lines.length ? [more] : [])].join('\n  ');
}
