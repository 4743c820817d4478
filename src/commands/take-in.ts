import { join, relative, resolve } from 'node:path';
import { handInContext } from '../edition/read/hand-in-context.ts';
import { fill } from '../language/fill.ts';
import { languageNamed } from '../language/language.ts';
import { takeInWords as words } from '../language/words/command/take-in-words.ts';
import { fileChangedMeanwhile, fileRefused } from '../schema/messages/hand-in.ts';
import { faultsOf, type Problem } from '../schema/problem.ts';
import { lineWidth, readArguments, stop } from './command-line.ts';
import { problemTable } from './problems/problem-table.ts';
import { ask } from './take-in/ask.ts';
import { planTakeIn, type Plan } from './take-in/plan.ts';
import { readPackage } from './take-in/read-package.ts';
import { pathOf, replaceFiles } from './take-in/replace-files.ts';
import { countPlan, describePlan } from './take-in/describe-plan.ts';

// npm run take-in -- <package>: brings the rows of a hand-in package into data/, and its report into data/hand-ins/.
// All of it is checked, alone and with the whole edition, and shown before anything is written; --yes answers the question.
const options = {
  edition: { type: 'string' },
  lang: { type: 'string' },
  yes: { type: 'boolean' },
} as const;
const asked = readArguments(options);
const language = languageNamed(asked?.values.lang);
const edition = resolve(asked?.values.edition ?? '.');
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const [file, ...more] = asked?.positionals ?? [];
if (!file || more.length) stop(words.usage[language]);
else await takeIn(file);

/** Tells why nothing is done. */
function refuse(problems: readonly Problem[]): void {
  stop(`${problemTable(problems, language, lineWidth())}\n\n${words.nothing[language]}`);
}

/** Takes a package in once somebody has seen what it changes and said yes, or tells every reason why not. */
async function takeIn(path: string): Promise<void> {
  const handed = readPackage(path);
  if (Array.isArray(handed)) return refuse(handed);
  const plan = planTakeIn(edition, handed, path);
  if (Array.isArray(plan)) return refuse(faultsOf(plan));
  const { changes, added } = plan.result;
  const about = { f: plan.file };
  if (!changes.length && !added.length) return say(fill(words.same[language], about));
  say(`${describePlan(plan, language)}\n`);
  if (!asked!.values.yes) {
    if (!process.stdin.isTTY) return stop(words.nobody[language]);
    const yes = await ask(fill(words.question[language], about), process.stdin, process.stdout);
    if (!yes) return stop(words.nothing[language]);
  }
  const problems = write(plan);
  if (problems.length) return refuse(problems);
  say(
    fill(words.taken[language], {
      ...about,
      ...{ n: countPlan(plan, language), r: plan.reportFile, m: plan.file.replace(/csv$/, 'meta.yaml') },
    }),
  );
}

/** Writes the report, then the data. */
function write({ handed, file: data, today, csv, reportFile, report }: Plan): Problem[] {
  if (handInContext(edition, handed.dataset)?.published !== today) return [{ ...fileChangedMeanwhile(), file: data }];
  try {
    replaceFiles([
      { path: join(edition, reportFile), text: `${JSON.stringify(report, null, 2)}\n` },
      { path: join(edition, data), text: csv },
    ]);
    return [];
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    return [{ ...fileRefused(failure.code ?? ''), file: relative(edition, pathOf(failure)) }];
  }
}
