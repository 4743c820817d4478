import type { SearchWords } from '../../language/words/search-words.ts';
import { fillWords } from './marked-text.ts';
import type { Answer } from './search-engine.ts';

/** What is said of an answer: as what the words were read, if otherwise than they were typed, and how much was found. */
export function answerSentences(
  words: SearchWords,
  query: string,
  { count, corrected, missing }: Answer,
): { reading: string; count: string } {
  const sentence = count === 0 ? words.none : count === 1 ? words.one : words.many;
  const readings = [
    corrected ? fillWords(words.corrected, { q: query, c: corrected }) : '',
    missing.length ? fillWords(words.missing, { w: missing.join('”, “') }) : '',
  ];
  return {
    reading: count ? readings.filter(Boolean).join(' ') : '',
    count: fillWords(sentence, { n: count, q: (count && corrected) || query }),
  };
}
