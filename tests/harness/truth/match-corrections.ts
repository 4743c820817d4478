import { correctionTarget, correctionText } from '../../../src/edition/corrections.ts';
import { correctionWords } from '../../../src/language/words/correction-words.ts';
import { numbersIn, perEdition } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf } from './parse-html.ts';
import { elementText, plainSpaces } from './read-passages.ts';

const { before, now: after } = correctionWords;

/** What the changes of published figures say, by the rows to which they lead. */
const changesOf = perEdition(({ catalogue }, language) => {
  const changes = catalogue.corrections.map((correction) => {
    const { name, old, new: now } = correctionText(correction, language);
    const { reason } = correction.entry;
    const alike = numbersIn(reason.vi, 'vi') === numbersIn(reason.en, 'en');
    const values = `${before[language]}: ${old}. ${after[language]}: ${now}.`;
    return {
      target: correctionTarget(correction, language),
      name: plainSpaces(name),
      texts: [name, values, ...(alike ? [reason[language]] : [])].map(plainSpaces),
    };
  });
  return Map.groupBy(changes, ({ target }) => target);
});

/** What is said of datasets that were taken out: their titles, and why. */
const withdrawnTexts = perEdition(({ catalogue }, language) =>
  catalogue.withdrawals
    .flatMap(({ title, reason }) => [title, reason])
    .filter(({ vi, en }) => numbersIn(vi, 'vi') === numbersIn(en, 'en'))
    .map((words) => plainSpaces(words[language])),
);

/** A dataset that was taken out, or a change of a published figure, in the item that leads to its row: its name, both values, and why. */
export function matchCorrections({ known, language, passage, claim }: Context): void {
  const { corrections, withdrawals } = known.catalogue;
  const some = corrections.length || withdrawals.length;
  const item = some ? closest(passage.element, ({ name }) => name === 'li') : null;
  const link = item && [...elementsOf(item)].find(({ name }) => name === 'a');
  for (const text of item && !link ? withdrawnTexts(known, language, '') : []) {
    const at = passage.text.indexOf(text);
    if (at >= 0) claim(at, at + text.length, 'correction');
  }
  const changes = link && changesOf(known, language, '').get(link.attributes['href'] ?? '');
  for (const { name, texts } of changes ?? []) {
    if (plainSpaces(elementText(link!)) !== name) continue;
    for (const text of texts) {
      const at = passage.text.indexOf(text);
      if (at >= 0) claim(at, at + text.length, 'correction');
    }
  }
}
