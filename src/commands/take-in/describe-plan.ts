import { differenceText } from '../../dataset/text/difference-text.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/language.ts';
import { formatDate } from '../../language/period.ts';
import { takeInWords as words } from '../../language/words/command/take-in-words.ts';
import { partText } from '../problems/part-text.ts';
import type { Plan } from './plan.ts';

/** Whose package it is and all that it would change, by the names of rows, from what to what. */
export function describePlan({ handed, file, merged, result }: Plan, language: Language): string {
  const { title } = result.dataset.meta;
  const missing = result.problems.filter(({ code }) => code === 'rows-missing');
  return [
    fill(words.from[language], {
      ...{ t: title[language], d: formatDate(handed.date, language) },
      ...{ p: handed.prepared_by, c: handed.checked_by },
    }),
    ...(merged ? [fill(words.merged[language], { f: file })] : []),
    ...missing.map(({ message, fix }) => `${sentenceCase(message[language])}. ${sentenceCase(fix[language])}.`),
    ...differenceText(result.dataset, result, language).map((part) => partText(part, language)),
  ].join('\n\n');
}

/** What was changed in short: "1 dòng mới, 2 số đã công bố nay khác". */
export function countPlan({ result }: Plan, language: Language): string {
  return differenceText(result.dataset, result, language)
    .map(({ title }) => title)
    .join(', ');
}
