import { isPage } from '../../edition/hosts/host-rules.ts';
import { counted } from '../../language/counted.ts';
import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/language.ts';
import { formatDate } from '../../language/period.ts';
import { withdrawCounts, withdrawWords as words } from '../../language/words/command/withdraw-words.ts';
import type { Problem } from '../../schema/problem.ts';
import type { WithdrawPlan } from './plan.ts';

/** All that a withdrawal takes away, where its addresses lead, and what is left to be changed by hand. */
export function describePlan(plan: WithdrawPlan, language: Language): string {
  const { dataset, redirects, gone, changes, byHand } = plan;
  const files = [...changes].filter(([, text]) => text === null).map(([file]) => file);
  const counts = (['indicators', 'corrections', 'declared'] as const)
    .filter((list) => gone[list])
    .map((list) => counted(withdrawCounts[list], gone[list], language));
  const pages = redirects.filter(({ from }) => isPage(from)).map(({ from, to }) => `${from} → ${to}`);
  const others = redirects.length - pages.length;
  return [
    fill(words.title[language], { t: dataset.meta.title[language], id: dataset.id }),
    [words.goes[language], ...files, ...counts].join('\n  '),
    [words.leads[language], ...pages, ...(others ? [counted(withdrawCounts.files, others, language)] : [])].join(
      '\n  ',
    ),
    words.told[language],
    byHand.length ? `${words.hand[language]}\n${handList(byHand, language)}` : words.noHand[language],
    describeKept(plan, language),
  ].join('\n\n');
}

/** A line for each place: file and line, what stands there, and what is wrong with it. The mend is to remove or rewrite it. */
export function handList(problems: readonly Problem[], language: Language): string {
  return problems
    .map(({ file, row, column = '', found, message }) => {
      const what = found === undefined ? column : `“${found}”`;
      return `  ${row === undefined ? file : `${file}:${row}`} ${what} – ${message[language]}`;
    })
    .join('\n');
}

/** What stays as it is: lists that nothing names any more, and the releases. */
export function describeKept({ idle, releases }: WithdrawPlan, language: Language): string {
  const days = releases.map((day) => formatDate(day, language)).join(', ');
  return [
    ...(['lists', 'sources'] as const)
      .filter((list) => idle[list].length)
      .map((list) => fill(words[list][language], { n: idle[list].join(', ') })),
    days ? fill(words.frozen[language], { n: days }) : words.notFrozen[language],
  ].join('\n');
}
