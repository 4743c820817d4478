import { fill } from '../../language/fill.ts';
import { languages } from '../../language/language.ts';
import { buildWords } from '../../language/words/command/build-words.ts';
import { formatNumber } from '../../language/number.ts';

/** Seconds as a Vietnamese reader writes them: "0,2 giây". */
export function formatSeconds(milliseconds: number): string {
  return fill(buildWords.seconds, { n: formatNumber(milliseconds / 1000, languages[0], 1) });
}

/** Runs one stage of a command: says what it does, then how long it took; a stage that throws ends its line first. */
export async function stage<Result>(
  name: string,
  work: () => Promise<Result> | Result,
  quiet = false,
): Promise<Result> {
  const started = performance.now();
  const say = (text: string): void => {
    if (!quiet) process.stdout.write(text);
  };
  say(`${name} … `);
  try {
    const result = await work();
    say(`${formatSeconds(performance.now() - started)}\n`);
    return result;
  } catch (error) {
    say(`${buildWords.failed}\n`);
    throw error;
  }
}
