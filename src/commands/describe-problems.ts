import { formatProblem, type Problem } from '../schema/problem.ts';
import type { Language } from '../language/language.ts';

/** Every problem on a line of its own, with the count at the end; in Vietnamese then English unless one is asked for. */
export function describeProblems(problems: readonly Problem[], only?: Language): string {
  const blocks = { vi: '', en: '' };
  for (const language of ['vi', 'en'] as const) {
    blocks[language] = problems.map((problem) => formatProblem(problem, language)).join('\n');
  }
  const count = {
    vi: `${problems.length} lỗi`,
    en: problems.length === 1 ? '1 problem' : `${problems.length} problems`,
  };
  if (only) return `${blocks[only]}\n${count[only]}`;
  return `${blocks.vi}\n${count.vi}\n\n${blocks.en}\n${count.en}`;
}
