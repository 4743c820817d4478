import { fillText, plainText, type Resolve, type TextPart } from '../../dataset/reference/fill-text.ts';
import { keepNames } from '../../language/keep-names.ts';
import type { Words } from '../../language/language.ts';
import { chartResolver } from '../reference/chart-resolver.ts';
import { properNames } from './code-name.ts';
import type { ChartInput } from '../types.ts';

/** The finding, filled from the data; of a title with a direction, the wording that the data choose. Throws on a reference that means nothing. */
export function chartTitle(input: ChartInput): string {
  return keepNames(plainText(titleParts(input)), properNames(input));
}

/** The same, with its figures apart from its words; its names may be broken. */
export function titleParts(input: ChartInput): TextPart[] {
  const resolve = chartResolver(input);
  return fillText(titleWords(input, resolve)[input.language], resolve);
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
