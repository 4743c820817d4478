import { formatNumber } from '../../language/number.ts';

/** Seconds as a Vietnamese reader writes them: "0,2 giây". */
export function formatSeconds(milliseconds: number): string {
  return `${formatNumber(milliseconds / 1000, 'vi', 1)} giây`;
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
    say('lỗi\n');
    throw error;
  }
}
