import { faultsOf, formatProblem, type Problem } from '../../schema/problem.ts';
import { counted } from '../../language/counted.ts';
import { languages, type Language } from '../../language/language.ts';
import { problemCounts } from '../../language/words/problem-words.ts';

/** Problems by what they stop: publishing; nothing; what is not yet published. */
export function sortedOut(problems: readonly Problem[]): Record<'faults' | 'notices' | 'drafts', Problem[]> {
  return {
    faults: faultsOf(problems),
    notices: problems.filter(({ notice, draft }) => notice && !draft),
    drafts: problems.filter(({ draft }) => draft),
  };
}

/** How many there are of each, in words: "2 lỗi, 1 lưu ý". */
export function countProblems(problems: readonly Problem[], language: Language): string {
  const kinds = sortedOut(problems);
  return (['faults', 'notices', 'drafts'] as const)
    .filter((kind) => kinds[kind].length)
    .map((kind) => counted(problemCounts[kind], kinds[kind].length, language))
    .join(', ');
}

/**
 * Every problem on a line of its own, what must be mended first, with the count at the end; in Vietnamese then English
 * unless one is asked for.
 */
export function describeProblems(problems: readonly Problem[], only?: Language): string {
  const { faults, notices, drafts } = sortedOut(problems);
  const block = (language: Language): string =>
    [
      ...[...faults, ...notices, ...drafts].map((problem) => formatProblem(problem, language)),
      countProblems(problems, language),
    ].join('\n');
  return only ? block(only) : languages.map(block).join('\n\n');
}
