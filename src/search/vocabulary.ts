import type { VocabularyFile } from './correct.ts';
import { joinWords } from './fold-words.ts';
import { namesIn, textOfHtml, type IndexedHtml } from './indexed-html.ts';

/** The words of some pages, the most frequent first, and their titles and other names: what slips of the keys are mended by. */
export function vocabularyOf(pages: readonly IndexedHtml[]): VocabularyFile {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { folded, shown } of pages) {
    for (const word of `${namesIn(folded).join(' ')} ${textOfHtml(folded)}`.split(/\s+/)) {
      if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const name of namesIn(shown)) names.add(joinWords(name));
  }
  const words = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([word]) => word);
  return { words: words.join(' '), names: [...names] };
}
