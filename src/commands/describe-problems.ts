import { faultsOf, formatProblem, type Problem } from '../schema/problem.ts';
import type { Language } from '../language/language.ts';

const counts: Record<Language, (faults: number, notices: number) => string[]> = {
  vi: (faults, notices) => [faults ? `${faults} lỗi` : '', notices ? `${notices} lưu ý` : ''],
  en: (faults, notices) => [
    faults ? `${faults} ${faults === 1 ? 'problem' : 'problems'}` : '',
    notices ? `${notices} ${notices === 1 ? 'notice' : 'notices'}` : '',
  ],
};

/**
 * Every problem on a line of its own, notices after what must be mended, with the count at the end; in Vietnamese then
 * English unless one is asked for.
 */
export function describeProblems(problems: readonly Problem[], only?: Language): string {
  const faults = faultsOf(problems);
  const notices = problems.filter(({ notice }) => notice);
  const block = (language: Language) =>
    [
      ...[...faults, ...notices].map((problem) => formatProblem(problem, language)),
      counts[language](faults.length, notices.length).filter(Boolean).join(', '),
    ].join('\n');
  return only ? block(only) : `${block('vi')}\n\n${block('en')}`;
}
