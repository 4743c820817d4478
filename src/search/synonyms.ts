import { partWords } from './fold-words.ts';

/** Finds which groups of words that mean the same a text holds as whole words, and says the other words of those groups. */
export function synonymFinder(groups: readonly (readonly string[])[]): (text: string) => string[] {
  const starts = new Map<string, { phrase: string; words: string[]; group: readonly string[] }[]>();
  for (const group of groups) {
    for (const phrase of group) {
      const words = wordsOf(phrase);
      const alike = starts.get(words[0] ?? '') ?? [];
      starts.set(words[0] ?? '', [...alike, { phrase, words, group }]);
    }
  }
  return (text) => {
    const words = wordsOf(text);
    const held = new Set<string>();
    const found = new Set<readonly string[]>();
    for (const [at, word] of words.entries()) {
      for (const each of starts.get(word) ?? []) {
        if (!each.words.every((one, index) => words[at + index] === one)) continue;
        held.add(each.words.join(' '));
        found.add(each.group);
      }
    }
    return [...new Set([...found].flat())].filter((phrase) => !held.has(wordsOf(phrase).join(' ')));
  };
}

/** The words of a text in small letters, marks kept: "Lào" is not found in "lao động". */
function wordsOf(text: string): string[] {
  return partWords(text.normalize('NFC').toLowerCase())
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter(Boolean);
}
