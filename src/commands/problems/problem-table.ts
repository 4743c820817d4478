import type { Language } from '../../language/language.ts';
import { problemWords as words } from '../../language/words/problem-words.ts';
import type { Problem } from '../../schema/problem.ts';
import { countProblems, sortedOut } from './describe-problems.ts';

/** Longest text that is shown of what was found. */
const FOUND = 28;

/** Problems as a table for a terminal of a width in characters: one for each file, what must be mended first, then the counts. */
export function problemTable(problems: readonly Problem[], language: Language, width: number): string {
  const { faults, notices, drafts } = sortedOut(problems);
  return [
    ...tablesOf(faults, language, width),
    ...(notices.length ? [words.notices[language], ...tablesOf(notices, language, width)] : []),
    ...(drafts.length ? [words.drafts[language], ...tablesOf(drafts, language, width)] : []),
    countProblems(problems, language),
  ].join('\n\n');
}

function tablesOf(problems: readonly Problem[], language: Language, width: number): string[] {
  return [...Map.groupBy(problems, ({ file }) => file)].map(([file, some]) => {
    const rows = some.map((problem) => [
      problem.row === undefined ? '' : String(problem.row),
      [problem.column, problem.letter ? `(${problem.letter})` : ''].filter(Boolean).join(' '),
      short(problem.found),
      `${problem.message[language]} → ${problem.fix[language]}`,
    ]);
    const heads = [words.rowHead, words.columnHead, words.foundHead, words.problemHead].map((head) => head[language]);
    const all = [heads, ...rows];
    const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
    const left = widths.reduce((sum, each) => sum + each + 2, 2);
    const lines = all.flatMap((row) => {
      const start = `  ${widths.map((each, column) => row[column]!.padEnd(each)).join('  ')}  `;
      return wrap(row[3]!, Math.max(30, width - left)).map((text, index) => (index ? ' '.repeat(left) : start) + text);
    });
    return [file, ...lines.map((line) => line.trimEnd())].join('\n');
  });
}

function short(found: string | undefined): string {
  if (found === undefined) return '';
  const quoted = JSON.stringify(found);
  return quoted.length > FOUND ? `${quoted.slice(0, FOUND - 2)}…"` : quoted;
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
