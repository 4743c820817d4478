import { insideSentence, joined } from '../../language/words/chart/chart-sentences.ts';
import { viewWords } from '../../language/words/chart/view-words.ts';
import { periodInShort } from '../../language/period.ts';
import { prepareChart } from '../prepare-chart.ts';
import { spanOf } from '../series-steps.ts';
import { viewItems } from '../view/view-items.ts';
import type { ChartInput } from '../types.ts';

/** So many items are named; of more the first ones, and how many others there are. */
const NAMED = 6;

/**
 * What a chart shows, without a finding: "Hạng GII, 2017–2025: Việt Nam, Lào". For a view that a reader has chosen, of which
 * nobody has written a title. `base` is the period from which change is counted.
 */
export function viewTitle(input: ChartInput, base = ''): string {
  const { language } = input;
  const points = prepareChart(input).series.flatMap((one) => one.points.filter(({ value }) => value !== null));
  const measures = new Set(points.flatMap(({ observation }) => observation?.measure.name[language] ?? []));
  const [measure = ''] = measures;
  const what = base
    ? viewWords.change[language]
        .replace('{measure}', insideSentence(measure))
        .replace('{base}', periodInShort(base, language))
    : measure;
  const periods = points.map(({ period }) => period);
  const ends = [...new Set(spanOf(periods).map(({ text }) => periodInShort(text, language)))];
  // Rows of two periods have none between them.
  const apart = input.kind.along === 'rows' && new Set(periods).size <= ends.length;
  const head = [what, apart ? joined(ends, language) : ends.join('–')].filter(Boolean).join(', ');
  const items = viewItems(input);
  const names = items.slice(0, items.length > NAMED ? NAMED - 1 : NAMED).join(', ');
  const more = items.length > NAMED ? items.length - NAMED + 1 : 0;
  const listed = more ? viewWords.more[language].replace('{names}', names).replace('{n}', String(more)) : names;
  return [head, listed].filter(Boolean).join(': ');
}
