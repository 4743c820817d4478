import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What was typed after a command, by its options; null where it names one that is not there. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return null;
  }
}

/** Ends a command with a text that says why nothing was done. */
export function stop(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/** How many characters a line has where a command writes. */
export function lineWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : 110;
}
