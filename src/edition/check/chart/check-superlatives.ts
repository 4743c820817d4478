import { parseCondition, type Side } from '../../../dataset/holds/parse-condition.ts';
import { parseReference } from '../../../dataset/reference/parse-reference.ts';
import type { Figures } from '../../../dataset/types.ts';
import { languages, type Words } from '../../../language/language.ts';
import { superlativeIn } from '../../../language/superlatives.ts';
import { holdsSuperlative } from '../../../schema/messages/holds.ts';
import type { ChartInput, ChartProblem } from '../../../chart/types.ts';

/** A notice where title, takeaway, annotations or labels say that something is the highest and no condition keeps it; one a chart. */
export function checkSuperlatives({ chart, dataset }: ChartInput): ChartProblem[] {
  if (chart.holds.some((condition) => keepsSuperlative(condition, dataset))) return [];
  const { title, takeaway, annotations = [], figures = [] } = chart;
  const titles: [string, Words][] =
    'compare' in title
      ? [
          ['title.better', title.better],
          ['title.same', title.same],
          ['title.worse', title.worse],
        ]
      : [['title', title]];
  const texts: [string, Words][] = [
    ...titles,
    ...(takeaway ? [['takeaway', takeaway] satisfies [string, Words]] : []),
    ...annotations.map(({ text }, index): [string, Words] => [`annotations.${index}.text`, text]),
    ...figures.map(({ label }, index): [string, Words] => [`figures.${index}.label`, label]),
  ];
  const found = texts.flatMap(([path, text]) =>
    languages.flatMap((language) => {
      const word = superlativeIn(text[language].replace(/\{[^{}]*\}/g, '{}'), language);
      return word ? [{ path: `${path}.${language}`, ...holdsSuperlative(word) }] : [];
    }),
  );
  return found.slice(0, 1);
}

/** Whether a condition speaks of a place among others: a function, a rank that is a number, the best or worst of all periods. */
function keepsSuperlative(text: string, dataset: Figures): boolean {
  const condition = parseCondition(text);
  if ('problem' in condition) return false;
  if (condition.kind === 'codes') return true;
  const { left, right } = condition;
  const number = left.kind === 'number' || right.kind === 'number';
  const keeps = (side: Side): boolean => {
    if (side.kind !== 'figure') return side.kind !== 'number';
    const reference = parseReference(side.reference, dataset.id);
    if (reference?.at === 'best' || reference?.at === 'worst') return true;
    return number && dataset.measures.get(reference?.measure ?? '')?.nature === 'rank';
  };
  return keeps(left) || keeps(right);
}
