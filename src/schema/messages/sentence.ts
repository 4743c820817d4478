import type { Problem } from '../problem.ts';

/** What a rule says: its stable code, what is wrong and how to mend it. The place is added by whoever found it. */
export type Sentence = Pick<Problem, 'code' | 'message' | 'fix' | 'notice'>;

type Pair = readonly [vi: string, en: string];

/** Builds a sentence from its code and the pairs (Vietnamese, English) of message and mend. */
export function sentence(code: string, message: Pair, fix: Pair): Sentence {
  return { code, message: { vi: message[0], en: message[1] }, fix: { vi: fix[0], en: fix[1] } };
}

/** A sentence that tells without stopping anything. */
export function notice(code: string, message: Pair, fix: Pair): Sentence {
  return { ...sentence(code, message, fix), notice: true };
}

/** A list of names for a sentence: "a, b, c"; a dash when there is none. */
export function listed(names: readonly string[]): string {
  return names.length ? names.join(', ') : '–';
}
