import { alternativesOf } from '../../dataset/alternatives-of.ts';
import type { Figures, Observation } from '../../dataset/types.ts';
import type { Language } from '../../language/language.ts';
import { formatQuantity } from '../../language/number.ts';
import { textIn } from '../../language/text-in.ts';

/** A value that another source gives for an observation: formatted, with who gives it and why it was not chosen. */
export interface OtherValue {
  value: number;
  words: string;
  source: string;
  reason: string;
}

/** What other sources give for an observation. */
export function otherValues(observation: Observation, dataset: Figures, language: Language): OtherValue[] {
  const { unit, decimals } = observation.measure;
  return alternativesOf(dataset, observation).map(({ value, source, reason }) => ({
    value,
    words: formatQuantity(value, language, { unit, decimals }),
    source: sourceName(source, dataset, language),
    reason: reason[language].trim(),
  }));
}

/** Who published a source, or its title where the list names no publisher. */
function sourceName(id: string, dataset: Figures, language: Language): string {
  const source = dataset.codes['source']?.get(id);
  return textIn(source?.extra ?? {}, ['publisher'], language) || source?.name[language] || id;
}
