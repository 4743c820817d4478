import { partWords } from './fold-words.ts';

/** Finds which groups of words that mean the same a text holds as whole words, and says the other words of those groups. */
export function synonymFinder(groups: readonly (readonly string[])[]): (text: string) => string[] {
  const phrases = groups.flatMap((group) => group.map((phrase) => ({ group, key: keyOf(phrase) })));
  return (text) => {
    const key = keyOf(text);
    const found = phrases.filter((phrase) => key.includes(phrase.key));
    const held = new Set(found.map((phrase) => phrase.key));
    const words = found.flatMap(({ group }) => group.filter((phrase) => !held.has(keyOf(phrase))));
    return [...new Set(words)];
  };
}

/** A text as its words between spaces, marks kept: "Lào" is not found in "lao động". */
function keyOf(text: string): string {
  return ` ${partWords(text.normalize('NFC').toLowerCase())
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
    .join(' ')} `;
}
