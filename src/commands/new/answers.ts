import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { nearestNames } from '../../dataset/check/nearest-names.ts';
import { inAll, inEach } from '../../language/language.ts';
import { answerChoice, answerMissing, answerUnexpected } from '../../schema/messages/answer.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Asking, Question } from './question.ts';

/** Where answers come from: flags first, then the terminal, or the lines that are piped in. */
export interface Answers {
  flags: ReadonlyMap<string, string>;
  input: Readable & { isTTY?: boolean };
  output: Writable;
}

/** A question without a terminal that has no answer, or a wrong one. */
export class AnswerError extends Error {
  constructor({ id }: Pick<Question, 'id'>, found: string, fault: Sentence) {
    const where = `--${id}${found ? ` ${JSON.stringify(found)}` : ''}`;
    super(inAll(inEach((language) => `${where} – ${fault.message[language]} – ${fault.fix[language]}`)));
  }
}

/** Thrown when whoever answers gives up. */
export class Stopped extends Error {}

/** Puts all questions and gives what the answers make. In a terminal a wrong answer is asked for again. */
export async function answer<Result>(asking: Asking<Result>, { flags, input, output }: Answers): Promise<Result> {
  const terminal = Boolean(input.isTTY);
  const lines = createInterface({ input, ...(terminal ? { output } : {}), terminal });
  const open = new Set(flags.keys());
  const read = terminal ? fromTerminal(lines) : fromLines(lines);
  try {
    let step = asking.next();
    while (!step.done) {
      const question = step.value;
      const given = flags.get(question.id);
      open.delete(question.id);
      for (let asked = given; ; asked = undefined) {
        const text = (asked ?? (await read(prompt(question)))).normalize('NFC').trim() || (question.initial ?? '');
        const fault = faultOf(question, text);
        if (!fault) {
          step = asking.next(text);
          break;
        }
        if (!terminal) throw new AnswerError(question, text, fault);
        output.write(`${inAll(inEach((language) => `  ${fault.message[language]} – ${fault.fix[language]}`))}\n`);
      }
    }
    // Whatever answers no question is a slip; it is told before anything is written.
    for (const id of open) throw new AnswerError({ id }, flags.get(id) ?? '', answerUnexpected());
    return step.value;
  } finally {
    lines.close();
  }
}

function faultOf({ initial, choices, check }: Question, text: string): Sentence | null {
  if (text === '') return initial === undefined ? answerMissing() : null;
  if (choices && !choices.includes(text)) return answerChoice(nearestNames(text, choices, 12));
  return check?.(text) ?? null;
}

/** "Mã nguồn · Id of the source [vi]: ". */
function prompt({ ask, initial, choices }: Question): string {
  const most = choices && choices.length > 12 ? [...choices.slice(0, 12), '…'] : choices;
  const list = most ? ` (${most.join(', ')})` : '';
  return `${inAll(ask, ' · ')}${list}${initial ? ` [${initial}]` : ''}: `;
}

function fromTerminal(lines: Interface): (prompt: string) => Promise<string> {
  const stopped = new Promise<never>((_, fail) => {
    lines.on('SIGINT', () => fail(new Stopped()));
    lines.on('close', () => fail(new Stopped()));
  });
  stopped.catch(() => undefined);
  return (text) => Promise.race([lines.question(text), stopped]);
}

/** A line for each question; after the last, answers are empty. */
function fromLines(lines: Interface): (prompt: string) => Promise<string> {
  const iterator = lines[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = (await iterator.next()) as { value?: string; done?: boolean };
    return done ? '' : (value ?? '');
  };
}
