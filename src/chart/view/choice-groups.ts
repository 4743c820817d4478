import { exploreWords } from '../../language/words/explore-words.ts';
import { latestPeriod } from '../../dataset/periods-of.ts';
import { formatPeriodShort } from '../../language/period.ts';
import { headFirst } from '../../dataset/head-first.ts';
import { textIn } from '../../language/text-in.ts';
import { chartDomain, ofMain } from './chart-choices.ts';
import { chosenDimension } from './chosen-dimension.ts';
import type { ChartInput } from '../types.ts';
import type { Choices } from './view.ts';

/** Codes that are chosen together by one press. */
export interface ChoiceGroup {
  name: string;
  codes: string[];
}

/** So many stand highest or lowest, and those that share the last of these places. */
const PLACES = 5;

/**
 * What can be chosen together: the groups that the code list names in its column `groups`, parted by semicolons, and the
 * highest and lowest where the chart has one measure that ranks its codes.
 */
export function choiceGroups(input: ChartInput, choices: Choices): ChoiceGroup[] {
  const groups = [...namedGroups(input, choices), ...placedGroups(input, choices)];
  return groups.filter(({ codes }) => codes.length > 1 && codes.length <= choices.most);
}

function namedGroups(input: ChartInput, { codes }: Choices): ChoiceGroup[] {
  const list = input.dataset.codes[chosenDimension(input) ?? ''];
  const groups = new Map<string, string[]>();
  for (const { code } of codes) {
    const text = textIn(list?.get(code)?.extra ?? {}, ['groups'], input.language);
    for (const name of text.split(/\s*;\s*/).filter(Boolean)) groups.set(name, [...(groups.get(name) ?? []), code]);
  }
  return [...groups].map(([name, own]) => ({ name, codes: own }));
}

function placedGroups(input: ChartInput, { codes }: Choices): ChoiceGroup[] {
  const { language } = input;
  const dimension = chosenDimension(input) ?? '';
  const figures = ofMain(chartDomain(input), input);
  const latest = latestPeriod(figures);
  const [measure, ...others] = new Set(figures.map((one) => one.measure));
  if (!measure || !latest || others.length || (measure.nature !== 'rank' && measure.better === 'none')) return [];
  const values = figures.flatMap(({ period, value, dimensions: { [dimension]: code = '' } }) =>
    period === latest.text && value !== null && codes.some((one) => one.code === code) ? [{ code, value }] : [],
  );
  if (values.length <= PLACES) return [];
  // Rank 1 is the highest.
  const down = headFirst(measure) ? 1 : -1;
  return (['highest', 'lowest'] as const).map((end) => {
    const sign = end === 'highest' ? down : -down;
    const ordered = [...values].sort((a, b) => sign * (a.value - b.value));
    const last = ordered[PLACES - 1]!.value;
    const own = values.filter(({ value }) => sign * (value - last) <= 0).map(({ code }) => code);
    const name = exploreWords[end][language].replace('{n}', String(own.length));
    return { name: name.replace('{period}', formatPeriodShort(latest, language)), codes: own };
  });
}
