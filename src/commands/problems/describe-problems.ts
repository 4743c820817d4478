import { faultsOf, formatProblem, type Problem } from '../../schema/problem.ts';
import { languages, type Language } from '../../language/language.ts';

const counted: Record<Language, Record<'faults' | 'notices' | 'drafts', (count: number) => string>> = {
  vi: {
    faults: (count) => `${count} lỗi`,
    notices: (count) => `${count} lưu ý`,
    drafts: (count) => `${count} chỗ phải sửa trong bản nháp (không ảnh hưởng bản công bố)`,
  },
  en: {
    faults: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
    notices: (count) => `${count} ${count === 1 ? 'notice' : 'notices'}`,
    drafts: (count) => `${count} to mend in drafts (what is published does not need it)`,
  },
};

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
  const parts = Object.entries(sortedOut(problems)).filter(([, some]) => some.length);
  return parts.map(([part, some]) => counted[language][part as 'faults'](some.length)).join(', ');
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
