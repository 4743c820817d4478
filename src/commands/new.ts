import { resolve } from 'node:path';
import { loadCatalogue } from '../edition/load.ts';
import { inAll } from '../language/language.ts';
import { newWords as words } from '../language/words/command/new-words.ts';
import { EditionError, type Problem } from '../schema/problem.ts';
import { describeProblems } from './problems/describe-problems.ts';
import { answer, AnswerError, Stopped } from './new/answers.ts';
import { contextOf, newThing } from './new/things.ts';
import { writeAll, type Change } from './new/write-all.ts';

// npm run new, or with answers: npm run new -- source --title-vi "…"; what is not given is asked, or read line by line.
const flags = readFlags(process.argv.slice(2));
const edition = resolve(flags.get('edition') ?? '.');
flags.delete('edition');
try {
  const asking = newThing(contextOf(edition));
  const changes = await answer(asking, { flags, input: process.stdin, output: process.stdout });
  writeAll(edition, changes);
  tell(changes);
} catch (error) {
  if (error instanceof Stopped) say(`\n${inAll(words.stopped, ' · ')}`);
  else if (error instanceof AnswerError) say(`${error.message}\n${inAll(words.nothing, ' · ')}`);
  else if (error instanceof EditionError) say(`${describeProblems(error.problems)}\n\n${inAll(words.faults)}`);
  else throw error;
  process.exit(error instanceof Stopped ? 130 : 1);
}

/** What has been written, what is a draft, and what is still to be filled in. */
function tell(changes: readonly Change[]): void {
  const written = changes.map((change) => `  ${change.file}${'row' in change ? ' (+1)' : ''}`);
  say(`\n${inAll(words.written, ' · ')}:\n${written.join('\n')}`);
  if (changes.some((change) => 'content' in change && /^draft: true$/m.test(change.content))) say(inAll(words.draft));
  const { stops, drafts } = problemsOf(edition);
  const own = [...stops, ...drafts].filter(
    ({ file }) => stops.length || changes.some((change) => change.file === file),
  );
  if (own.length) say(`\n${inAll(words.left, ' · ')}:\n${describeProblems(own)}`);
  else say(`npm run check: ${inAll(words.clean, ' · ')}`);
}

function problemsOf(folder: string): { stops: readonly Problem[]; drafts: readonly Problem[] } {
  try {
    return { stops: [], drafts: loadCatalogue(folder).notices };
  } catch (error) {
    if (error instanceof EditionError) return { stops: error.problems, drafts: [] };
    throw error;
  }
}

/** `--title-vi "…"` and `--title-vi=…` by name; a first word without dashes is what is new. */
function readFlags(args: readonly string[]): Map<string, string> {
  const read = new Map<string, string>();
  for (let place = 0; place < args.length; place += 1) {
    const [, name, value] = /^--([a-z_-]+)(?:=([\s\S]*))?$/.exec(args[place]!) ?? [];
    if (!name) read.set('thing', args[place]!);
    else read.set(name, value ?? args[(place += 1)] ?? '');
  }
  return read;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
