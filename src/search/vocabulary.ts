import type { VocabularyFile } from './correct-spelling.ts';
import { foldWord } from './fold-words.ts';

/** The words of some pages, the most frequent first, and what the pages are called: what slips of the keys are mended by. */
export function vocabularyOf(pages: readonly { words: readonly string[]; names: readonly string[] }[]): VocabularyFile {
  const counts = new Map<string, number>();
  for (const { words } of pages) {
    for (const word of words) {
      const folded = foldWord(word);
      if (/^[a-z]{2,}$/.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  const words = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([word]) => word);
  return { words: words.join(' '), names: [...new Set(pages.flatMap(({ names }) => names))] };
}
