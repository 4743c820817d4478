import { createInterface } from 'node:readline';
import { yesWords } from '../../language/words/command/take-in-words.ts';

const yes = new Set(Object.values(yesWords).flat());

/** Asks until there is an answer; true for yes in either language. The end of the input is a no. */
export function ask(question: string, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<boolean> {
  const lines = createInterface({ input, output });
  return new Promise((answer) => {
    lines.question(question, (text) => {
      answer(yes.has(text.normalize('NFC').trim().toLowerCase()));
      lines.close();
    });
    lines.on('close', () => answer(false));
  });
}
