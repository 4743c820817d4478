import type { EditionFiles } from '../../edition/read/edition-files.ts';
import { guessPeriod } from '../../language/guess-period.ts';
import { periodKind, type Frequency } from '../../dataset/frequency.ts';
import { readNumber } from '../../dataset/read/read-number.ts';
import { foldText } from '../../language/fold-text.ts';
import { parsePeriod, type PeriodKind } from '../../language/period.ts';
import { answerAddress, answerDate, answerFrequency, answerId, answerTaken } from '../../schema/messages/answer.ts';
import { periodGrammar } from '../../schema/messages/cell.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { idSchema } from '../../schema/words.ts';

/** What is wrong with an id that is to be new: in a code list, or as the name of files. */
export function checkNewId(
  id: string,
  files: Pick<EditionFiles, 'has'>,
  names: (id: string) => readonly string[],
  list?: { file: string; codes: ReadonlyMap<string, unknown> | undefined },
): Sentence | null {
  if (!idSchema.safeParse(id).success) return answerId();
  const taken = list?.codes?.has(id) ? list.file : names(id).find(files.has);
  return taken ? answerTaken(taken) : null;
}

/** A web address, whole. */
export function checkAddress(text: string): Sentence | null {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text) ? null : answerAddress();
}

/** A day, or as much of it as is known. */
export function checkDate(text: string): Sentence | null {
  return ['day', 'month', 'year'].includes(parsePeriod(text)?.kind ?? '') ? null : answerDate();
}

const examples: Partial<Record<PeriodKind, string>> = { year: '2024', half: '2024-S1', quarter: '2024-Q1' };

/** A period of a length; any where the figures come irregularly. */
export function checkPeriod(text: string, frequency: Frequency): Sentence | null {
  const period = parsePeriod(text);
  if (!period) return periodGrammar(guessPeriod(text));
  const kind = periodKind(frequency);
  return kind === null || period.kind === kind ? null : answerFrequency(examples[kind] ?? '2024');
}

/** A number as files of the new dataset write it: 1327.5. */
export function checkNumber(text: string): Sentence | null {
  const read = readNumber(text, 'en');
  return typeof read === 'number' ? null : read;
}

/** A title as the last part of an address: "Chính phủ số" is chinh-phu-so. */
export function slugOf(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
