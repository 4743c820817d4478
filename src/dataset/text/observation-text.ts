import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/language.ts';
import { formatAmount, formatNumber } from '../../language/number.ts';
import { intervalWords } from '../../language/words/data/interval-words.ts';
import type { Column } from '../../schema/dataset.ts';
import { formatObservation } from '../write/format-observation.ts';
import type { Figures, Observation } from '../types.ts';

/** An observation by itself: its value with its unit, and what the source says it lies within: "20,77; khoảng 15,20–27,10". */
export function observationText(observation: Observation, language: Language): string {
  return [formatObservation(observation, language), intervalText(observation, language)].filter(Boolean).join('; ');
}

/** What the source says a value lies within: "khoảng 15,20–27,10"; empty where it says nothing of it. */
export function intervalText({ interval, measure }: Observation, language: Language): string {
  if (!interval) return '';
  const [lower, upper] = interval.map((end) => formatAmount(end, language, measure)) as [string, string];
  const words = intervalWords[interval[0] < 0 ? 'signed' : 'within'];
  return fill(words[language], { lower, upper });
}

/**
 * What an attribute column says of an observation: the name of its code, a number as the language writes it, with the
 * column's decimals where it declares them; else its text.
 */
export function attributeText(
  { codes }: Pick<Figures, 'codes'>,
  { id, type, decimals }: Pick<Column, 'id' | 'type' | 'decimals'>,
  { attributes }: Pick<Observation, 'attributes'>,
  language: Language,
): string {
  const text = attributes[id] ?? '';
  if (type === 'number' && text !== '') return formatNumber(Number(text), language, decimals);
  return codes[id]?.get(text)?.name[language] ?? text;
}
