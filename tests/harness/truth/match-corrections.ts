import { correctionTarget, correctionText } from '../../../src/edition/corrections.ts';
import { correctionWords } from '../../../src/language/words/correction-words.ts';
import { numbersIn } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf } from './parse-html.ts';
import { elementText, plainSpaces } from './read-passages.ts';

/** A change of a published figure, in the item that leads to its row: its name, both values, and why. */
export function matchCorrections({ known, language, passage, claim }: Context): void {
  const { corrections } = known.catalogue;
  const item = corrections.length ? closest(passage.element, ({ name }) => name === 'li') : null;
  const link = item && [...elementsOf(item)].find(({ name }) => name === 'a');
  if (!link) return;
  const { before, now: after } = correctionWords;
  for (const correction of corrections) {
    const { name, old, new: now } = correctionText(correction, language);
    if (plainSpaces(elementText(link)) !== plainSpaces(name)) continue;
    if (link.attributes['href'] !== correctionTarget(correction, language)) continue;
    const { reason } = correction.entry;
    const alike = numbersIn(reason.vi, 'vi') === numbersIn(reason.en, 'en');
    const values = `${before[language]}: ${old}. ${after[language]}: ${now}.`;
    for (const text of [name, values, ...(alike ? [reason[language]] : [])].map(plainSpaces)) {
      const at = passage.text.indexOf(text);
      if (at >= 0) claim(at, at + text.length, 'correction');
    }
  }
}
