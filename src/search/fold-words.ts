import { foldText } from '../language/fold-text.ts';

/** Invisible, and followed by a space: where one written word was parted into several to be found by each. */
export const PART = '\u2060';

const between = /(?<=[\p{L}\p{N}\p{M}])[^\s\p{L}\p{N}\p{M}'’\u2060]+(?=[\p{L}\p{N}])/gu;
const beforeNumber = /(?<=(?:^|[^\p{L}\p{N}])\p{L}{2,})(?=\d)/gu;

/**
 * Parts words that are written as one: "1.327/3.009", "2021–2030", "NĐ-CP", "NĐ73". Numbers keep their separators.
 * `joinWords` undoes it exactly.
 */
export function partWords(text: string): string {
  return text.replace(/\S+/g, (written) => remembered(parted, written, partWord));
}

function partWord(written: string): string {
  return written
    .replace(between, (separator, at: number) => {
      const inNumber = /^[.,]$/.test(separator) && /\d/.test(written[at - 1]!) && /\d/.test(written[at + 1]!);
      return inNumber ? separator : `${separator}${PART} `;
    })
    .replace(beforeNumber, `${PART} `);
}

/** A site says the same few thousand words over and over: each is parted and folded once. */
const parted = new Map<string, string>();
const folded = new Map<string, string>();

function remembered(known: Map<string, string>, word: string, make: (word: string) => string): string {
  let made = known.get(word);
  if (made === undefined) known.set(word, (made = make(word)));
  return made;
}

/** A text as it was before `partWords`; marks around the parts stay. */
export function joinWords(text: string): string {
  return text.replace(/\u2060(<\/mark>)? (<mark>)?/g, (_, close = '', open = '') =>
    close && open ? '' : `${close}${open}`,
  );
}

/** A syllable that ends in y, which is as often written with i: quý, kỹ, lý, tỷ, công ty. */
const finalY = /^((?:qu|[b-df-hj-np-tvxz]{1,3})?)y$/;

/**
 * A word as the index holds it: ASCII letters and digits in lower case, without marks, "đ" as "d", one spelling for i
 * and y at the end of a syllable; "3.009" as "3009", "Nam’s" as "nam". Empty where the word has neither letter nor digit.
 */
export function foldWord(word: string): string {
  return remembered(folded, word, (text) =>
    foldText(text)
      .replace(/['’]s[^a-z0-9]*$/, '')
      .replace(/[^a-z0-9]+/g, '')
      .replace(finalY, '$1i'),
  );
}

/** The folded words of a text, in order. */
export function foldWords(text: string): string[] {
  return partWords(text.normalize('NFC')).split(/\s+/).map(foldWord).filter(Boolean);
}

/** A parted text with every word folded in its place: as many words as before, and the same spaces between them. */
export function foldInPlace(parted: string): string {
  return parted.replace(/\S+/g, (word) => foldWord(word) || '.');
}
