import { languages, type Language, type Words } from '../language/language.ts';
import { problemWords as words } from '../language/words/problem-words.ts';

/** One thing that is wrong in what people wrote: where it stands, what was found and how to mend it. */
export interface Problem {
  /** The rule's name, such as `number-grouping`; stable, for machines. */
  code: string;
  /** Path from the edition's folder, such as `data/base-salary.csv`. */
  file: string;
  /** Row as a spreadsheet counts it (the header is row 1), or the line of a text file. */
  row?: number | undefined;
  /** The column of a CSV, the path of a key in a YAML file, or the place of a character in a line. */
  column?: string | undefined;
  /** Spreadsheet letter of the column. */
  letter?: string | undefined;
  /** The text that was found, as it stands. */
  found?: string | undefined;
  /** It stands in a draft, so that what is published can do without its mend. */
  draft?: boolean | undefined;
  /** What is wrong, in both languages. */
  message: Words;
  /** What to do, in both languages. */
  fix: Words;
  /** True where nothing is wrong but somebody should know; a notice stops nothing. */
  notice?: true;
}

/** The problems that stop publishing; notices do not, nor what is wrong in a draft. */
export function faultsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ notice, draft }) => !notice && !draft);
}

/** Thrown when an edition cannot be published; carries every problem, and every notice, at once. */
export class EditionError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map((problem) => formatProblem(problem, languages[0])).join('\n'));
    this.name = 'EditionError';
    this.problems = problems;
  }
}

/** One problem on one line: where – what was found – what is wrong – what to do. */
export function formatProblem(problem: Problem, language: Language): string {
  const where = [
    problem.file,
    problem.row === undefined ? '' : `${words.row[language]} ${problem.row}`,
    problem.column === undefined
      ? ''
      : `${words.column[language]} ${problem.column}${problem.letter ? ` (${problem.letter})` : ''}`,
  ].filter(Boolean);
  const found = problem.found === undefined ? '' : ` – ${words.found[language]} ${JSON.stringify(problem.found)}`;
  return `${where.join(', ')}${found} – ${problem.message[language]} – ${problem.fix[language]}`;
}

/** Columns by name; the columns of a text file, which are numbers, by their size. */
function compareColumns(a: string, b: string): number {
  return /^\d+$/.test(a) && /^\d+$/.test(b) ? Number(a) - Number(b) : compare(a, b);
}

/** Sorts by file, row and column, and drops exact repeats. */
export function sortProblems(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.row ?? 0) - (b.row ?? 0) ||
        compareColumns(a.column ?? '', b.column ?? '') ||
        compare(a.code, b.code),
    )
    .filter((problem) => {
      const key = formatProblem(problem, 'en');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
