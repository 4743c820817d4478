import { relative, resolve } from 'node:path';
import { fill } from '../language/fill.ts';
import { languageNamed } from '../language/language.ts';
import { withdrawWords as words } from '../language/words/command/withdraw-words.ts';
import { fileChangedMeanwhile, fileRefused } from '../schema/messages/hand-in.ts';
import { EditionError, type Problem } from '../schema/problem.ts';
import { lineWidth, readArguments, stop } from './command-line.ts';
import { problemTable } from './problems/problem-table.ts';
import { ask } from './take-in/ask.ts';
import { pathOf } from './take-in/replace-files.ts';
import { applyChanges, changedSince } from './withdraw/apply.ts';
import { describeKept, describePlan, handList } from './withdraw/describe-plan.ts';
import { planWithdrawal, type Told, type WithdrawPlan } from './withdraw/plan.ts';

// npm run withdraw -- dataset <id> --reason "…" --reason-en "…": takes a dataset and all that rests on it out of the site.
// All of it is shown before anything is written; --yes answers the question. Without a reason it only shows.
const options = {
  edition: { type: 'string' },
  lang: { type: 'string' },
  yes: { type: 'boolean' },
  reason: { type: 'string' },
  'reason-en': { type: 'string' },
  by: { type: 'string' },
  'by-en': { type: 'string' },
} as const;
const asked = readArguments(options);
const language = languageNamed(asked?.values.lang);
const edition = resolve(asked?.values.edition ?? '.');
/** In the place of a reason that is not given, while all is only shown. */
const notYet = '…';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const [thing, dataset, ...more] = asked?.positionals ?? [];
if (thing !== 'dataset' || !dataset || more.length) stop(words.usage[language]);
else await withdraw(dataset);

/** Tells why nothing is done. */
function refuse(problems: readonly Problem[], last = words.nothing[language]): void {
  stop(`${problemTable(problems, language, lineWidth())}\n\n${last}`);
}

/** Takes a dataset out once somebody has seen what goes and said yes. */
async function withdraw(id: string): Promise<void> {
  const { by, 'by-en': byEn = by, yes } = asked!.values;
  const [vi, en] = [asked!.values.reason?.trim(), asked!.values['reason-en']?.trim()];
  const plan = planOf(id, {
    date: new Date().toLocaleDateString('sv'),
    reason: { vi: vi || notYet, en: en || notYet },
    ...(by && byEn ? { by: { vi: by, en: byEn } } : {}),
  });
  if (!plan) return;
  say(`${describePlan(plan, language)}\n`);
  if (!vi || !en) return stop(words.noReason[language]);
  if (!yes) {
    if (!process.stdin.isTTY) return stop(words.nobody[language]);
    if (!(await ask(words.question[language], process.stdin, process.stdout))) return stop(words.nothing[language]);
  }
  const problems = write(plan);
  if (problems.length) return refuse(problems);
  const { byHand } = plan;
  say(
    [
      fill(words.done[language], { id }),
      byHand.length ? `${words.left[language]}\n${handList(byHand, language)}` : words.clean[language],
      describeKept(plan, language),
    ].join('\n\n'),
  );
}

/** The plan; null once it is told why there is none. */
function planOf(id: string, told: Told): WithdrawPlan | null {
  try {
    const plan = planWithdrawal(edition, id, told);
    if (!Array.isArray(plan)) return plan;
    refuse(plan);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    refuse(error.problems, words.faults[language]);
  }
  return null;
}

function write({ changes, before }: WithdrawPlan): Problem[] {
  const changed = changedSince(edition, before);
  if (changed.length) return changed.map((file) => ({ ...fileChangedMeanwhile(), file }));
  try {
    applyChanges(edition, changes, before);
    return [];
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    return [{ ...fileRefused(failure.code ?? ''), file: relative(edition, pathOf(failure)) }];
  }
}
