/** The letters as Vietnamese dictionaries order them; English names follow the same order. */
const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const vowelMarks = /[\u0302\u0306\u031b]/;
/** Tones in the order of dictionaries: none, grave, hook, tilde, acute, dot below. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Orders two names as a Vietnamese dictionary would: by letters, then by tones; without depending on a machine's locale. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return compareLists(first.letters, second.letters) || compareLists(first.tones, second.tones);
}

/** The places of a name's letters in the alphabet, other signs passed over but for spaces, and the tone of each. */
function sortKey(name: string): { letters: number[]; tones: number[] } {
  const key = { letters: [] as number[], tones: [] as number[] };
  // Each letter with the marks that follow it; those of ă, â, ê, ô, ơ, ư belong to the letter, the others are tones.
  for (const [sign] of name
    .toLowerCase()
    .normalize('NFD')
    .matchAll(/[\p{L} ]\p{M}*/gu)) {
    const [first = '', ...marks] = sign;
    const letter = (first + marks.filter((mark) => vowelMarks.test(mark)).join('')).normalize('NFC');
    key.letters.push(letters.indexOf(letter));
    key.tones.push(Math.max(0, ...marks.map((mark) => tones.indexOf(mark))));
  }
  return key;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return a.length - b.length;
  return a[at]! - (b[at] ?? -2);
}
