import { missingWords } from '../../language/words/missing-words.ts';
import {
  cellDamaged,
  cellFormula,
  cellFullWidth,
  cellInvisible,
  cellLineBreak,
  cellMissingWord,
  cellNotComposed,
  cellSpaces,
} from '../../schema/messages/cell.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';

const plain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
/** Controls, soft hyphen, zero-width and bidirectional marks, private use, tags. The line feed is judged apart. */
const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufe00-\ufe0f\ufeff\ufff9-\ufffc\u{e0000}-\u{e0fff}]/u;
const fullWidth = /[\uff01-\uff5e\u3000]/u;
/** UTF-8 read as Windows-1252 ("HÃ  Ná»™i"), TCVN3 letters ("Hµ Néi"), VNI ones ("Haø Noäi"), the replacement character, "H? N?i". */
const damaged = [
  /[ÃÂÄÅÆ][\u00a1-\u00bf€‚ƒ„†‡ˆ‰Š‹Œ•˜™š›œžŸ]|[ÄÅÆ][‘’“”]|á[º»]/u,
  /[A-Za-z][µ¶¸¼½¾¬]/u,
  /[AEIOUYaeiouy][ØøÄä]/u,
  /\ufffd/u,
];
const questioned = /\p{L}\?\p{L}|\?{2}/u;
const address = /^(https?:|www\.)/;
const missing = new Set([
  ...Object.values(missingWords).flat(),
  ...'null nan #ref! #n/a #value! #div/0! #name? #num! #null! #spill! #calc!'.split(' '),
]);
/** Nothing but dashes, dots and question marks, which stand for "no figure" too. */
const onlySigns = /^[-–—.…?\s]+$/;
const number = /^-[\d.,]+$/;

/**
 * What is wrong with a cell's text, or null; an empty cell is fine here.
 * `lines` allows line breaks; `figure` is for a cell whose absence has a status.
 */
export function checkText(text: string, { lines = false, figure = false } = {}): Sentence | null {
  if (text === '') return null;
  if (!plain.test(text)) {
    const fault = checkCharacters(text, lines);
    if (fault) return fault;
  }
  if (missing.has(text.toLowerCase()) || onlySigns.test(text)) return cellMissingWord(figure);
  if (/^[=+@-]/.test(text) && !number.test(text)) return cellFormula();
  if (questioned.test(text) && !address.test(text)) return cellDamaged();
  return null;
}

function checkCharacters(text: string, lines: boolean): Sentence | null {
  // A tab at the start is how a formula hides from a check of the first character.
  if (text.startsWith('\t')) return cellFormula();
  const hidden = invisible.exec(text);
  if (hidden) return cellInvisible(`U+${hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  if (!lines && text.includes('\n')) return cellLineBreak();
  if (text !== text.trim()) return cellSpaces();
  if (fullWidth.test(text)) return cellFullWidth();
  if (text !== text.normalize('NFC')) return cellNotComposed();
  if (damaged.some((pattern) => pattern.test(text))) return cellDamaged();
  return null;
}
