import { fillText, plainText } from '../../dataset/reference/fill-text.ts';
import type { Observation } from '../../dataset/types.ts';
import type { FigureJoin } from '../../schema/chart.ts';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import { splitQuantity } from '../words/format-value.ts';
import { chartResolver } from '../reference/chart-resolver.ts';
import { oncePerChart } from '../prepare-chart.ts';

/** One large number: its text, its unit to be set smaller, its words, and the observation it shows. */
export interface FigureItem {
  number: string;
  unit: string;
  label: string;
  /** The words alone, without the status of an absent value. */
  name: string;
  observation: Observation;
  /** The sign that leads to it from the number before. */
  join: FigureJoin | undefined;
}

/** The chart's numbers; a value is one reference, or a text with references in braces such as "{rank}/{economies}". Throws on a reference that means nothing. */
export const figureItems = oncePerChart((input): FigureItem[] => {
  const { chart, language } = input;
  const resolve = chartResolver(input);
  return (chart.figures ?? []).map(({ value, label, join }) => {
    const parts = fillText(value.includes('{') ? value : `{${value}}`, resolve);
    const first = parts.find((part) => typeof part !== 'string');
    if (!first) throw new Error(`${input.id}: ${value}`);
    const { observation, form } = first;
    const words = plainText(fillText(label[language], resolve));
    if (parts.length > 1 || form !== 'value')
      return { number: plainText(parts), unit: '', label: words, name: words, observation, join };
    if (observation.value === null)
      return {
        number: '–',
        unit: '',
        label: `${words} (${formatObservation(observation, language)})`,
        name: words,
        observation,
        join,
      };
    return { ...splitQuantity(observation, language), label: words, name: words, observation, join };
  });
});
