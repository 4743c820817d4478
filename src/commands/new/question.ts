import type { Catalogue } from '../../edition/types.ts';
import type { EditionFiles } from '../../edition/read/edition-files.ts';
import { fill } from '../../language/fill.ts';
import { inEach, languages, type Words } from '../../language/language.ts';
import { newWords } from '../../language/words/command/new-words.ts';
import { languageWords } from '../../language/words/site-words.ts';
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
export function* text(id: string, ask: Words, more: Omit<Question, 'id' | 'ask'> = {}): Asking<string> {
  return yield { id, ask, ...more };
}

/** Asks for a text in every language, as `--id-vi` and `--id-en`. */
export function* words(id: string, what: Words, initial?: Words): Asking<Words> {
  const said = inEach(() => '');
  for (const language of languages) {
    const ask = inEach((own) =>
      fill(newWords.inLanguage[own], { what: what[own], language: languageWords[language][own] }),
    );
    said[language] = yield { id: `${id}-${language}`, ask, initial: initial?.[language] };
  }
  return said;
}

/** Asks for one of some answers. */
export function* choice(id: string, ask: Words, choices: readonly string[], initial = choices[0]): Asking<string> {
  return yield { id, ask, choices, initial };
}
