import { fillText } from '../dataset/fill-text.ts';
import type { Resolve, TextPart } from '../dataset/fill-text.ts';
import { keepTogether } from '../language/keep-together.ts';
import type { Words } from '../language/language.ts';
import { chartResolver } from './chart-resolver.ts';
import { kinds } from './kinds/kinds.ts';
import type { ChartInput } from './types.ts';

/** The finding, filled from the data; of a title with a direction, the wording that the data choose. Throws on a reference that means nothing. */
export function chartTitle(input: ChartInput): TextPart[] {
  const resolve = chartResolver(input);
  return fillText(titleWords(input, resolve)[input.language], resolve);
}

/** The measure and its unit. */
export function chartSubtitle({ chart, language }: ChartInput): string {
  return keepTogether(chart.subtitle[language]);
}

/** Caveats to be read with the picture: the editor's, then how to read gaps, breaks and derived points that are present. */
export function chartNotes(input: ChartInput): string[] {
  const kind = kinds[input.chart.kind];
  const own = input.chart.note?.[input.language] ?? '';
  const read = kind.notes(input, kind.series(input)).filter((sentence) => !own.includes(sentence));
  return [...(own ? [own] : []), ...read];
}

function titleWords({ chart, dataset }: ChartInput, resolve: Resolve): Words {
  const { title } = chart;
  if (!('compare' in title)) return title;
  const [now, before] = title.compare.map((reference) => {
    const found = resolve(reference);
    return 'problem' in found ? null : found.observation.value;
  });
  const measure = dataset.measures.get(title.compare[0].split(/\s/)[0]?.split('/').at(-1) ?? '');
  if (now === before || now == null || before == null) return title.same;
  const rose = now > before;
  return rose === (measure?.better !== 'lower') ? title.better : title.worse;
}
