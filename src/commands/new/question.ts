import type { Catalogue } from '../../edition/types.ts';
import type { EditionFiles } from '../../edition/read/edition-files.ts';
import type { Words } from '../../language/language.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Change } from './write-all.ts';

/** One thing to be asked. */
export interface Question {
  /** Name of the flag that answers it: `--title-vi`. */
  id: string;
  ask: Words;
  /** What an empty answer means; an empty text makes the answer optional. */
  initial?: string | undefined;
  /** The only answers that are taken. */
  choices?: readonly string[] | undefined;
  /** What is wrong with an answer. */
  check?: ((answer: string) => Sentence | null) | undefined;
}

/** What there is in the edition to which something is added. */
export interface Context {
  catalogue: Catalogue;
  files: EditionFiles;
}

/** Asks one question after another, each of which may rest on the answers before, and gives what is to be written. */
export type Asking<Result = Change[]> = Generator<Question, Result, string>;

/** Asks for one text. */
export function* text(id: string, vi: string, en: string, more: Omit<Question, 'id' | 'ask'> = {}): Asking<string> {
  return yield { id, ask: { vi, en }, ...more };
}

/** Asks for a text in both languages, as `--id-vi` and `--id-en`. */
export function* words(id: string, vi: string, en: string, initial?: Words): Asking<Words> {
  return {
    vi: yield { id: `${id}-vi`, ask: { vi: `${vi}, tiếng Việt`, en: `${en}, in Vietnamese` }, initial: initial?.vi },
    en: yield { id: `${id}-en`, ask: { vi: `${vi}, tiếng Anh`, en: `${en}, in English` }, initial: initial?.en },
  };
}

/** Asks for one of some answers. */
export function* choice(
  id: string,
  vi: string,
  en: string,
  choices: readonly string[],
  initial = choices[0],
): Asking<string> {
  return yield { id, ask: { vi, en }, choices, initial };
}
