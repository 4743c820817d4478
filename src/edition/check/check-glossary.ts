import { languages } from '../../language/language.ts';
import { nearestNames } from '../../dataset/check/nearest-names.ts';
import type { Glossary, Term } from '../../schema/glossary.ts';
import { termSee, termTwice, termWords } from '../../schema/messages/glossary.ts';
import type { Problem } from '../../schema/problem.ts';
import type { LineOf } from '../read/load-charts.ts';

export const glossaryFile = 'content/glossary.yaml';

/** Ids that are given twice or lead nowhere, and words that name two terms. */
export function checkGlossary(glossary: Glossary, lineOf: LineOf): Problem[] {
  const problem = (path: (string | number)[], found: string, sentence: ReturnType<typeof termSee>): Problem => ({
    file: glossaryFile,
    row: lineOf(path),
    column: path.join('.'),
    found,
    ...sentence,
  });
  const ids = new Map<string, number>();
  const words = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [place, term] of glossary.entries()) {
    const first = ids.get(term.id);
    if (first === undefined) ids.set(term.id, place);
    else problems.push(problem([place, 'id'], term.id, termTwice(term.id, lineOf([first, 'id']))));
    for (const each of new Set(wordsOf(term).map(({ text }) => text.toLowerCase()))) {
      const other = words.get(each);
      if (other === undefined) words.set(each, place);
      else {
        const { path, text } = wordsOf(term).find((word) => word.text.toLowerCase() === each)!;
        problems.push(problem([place, ...path], text, termWords(lineOf([other, 'id']))));
      }
    }
  }
  for (const [place, { see = [] }] of glossary.entries()) {
    for (const [index, id] of see.entries()) {
      if (!ids.has(id)) problems.push(problem([place, 'see', index], id, termSee(nearestNames(id, ids.keys()))));
    }
  }
  return problems;
}

/** Every way in which a term is written, with its place in the file. */
function wordsOf({ term, abbreviation, also }: Term): { path: (string | number)[]; text: string }[] {
  return languages.flatMap((language) => [
    { path: ['term', language], text: term[language] },
    ...(abbreviation?.[language] ? [{ path: ['abbreviation', language], text: abbreviation[language] }] : []),
    ...(also?.[language] ?? []).map((text, index) => ({ path: ['also', language, index], text })),
  ]);
}
