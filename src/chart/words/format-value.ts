import type { Measure, Observation } from '../../dataset/types.ts';
import type { Language } from '../../language/language.ts';
import { formatAmount, formatQuantity } from '../../language/number.ts';

/** True when the unit is a mere sign, such as "%", that stands with every number. */
export function isSign(measure: Measure, language: Language): boolean {
  return /^\{n\}[^\p{L}\s]$/u.test(measure.unit.format[language]);
}

/** A value as pictures write it: with its qualifier, without the unit's words, which stand in the subtitle; signs such as % stay. */
export function formatValue(observation: Observation, language: Language): string {
  const { value, measure, qualifier } = observation;
  if (value === null) return '';
  const style = { unit: measure.unit, decimals: measure.decimals, qualifier };
  return isSign(measure, language) ? formatQuantity(value, language, style) : formatAmount(value, language, style);
}

/** A value for its own sake: the number, and apart from it the words of its unit, to be set smaller. */
export function splitQuantity(observation: Observation, language: Language): { number: string; unit: string } {
  const number = formatValue(observation, language);
  const { measure, value } = observation;
  if (value === null || isSign(measure, language)) return { number, unit: '' };
  const pattern = measure.unit.format[language];
  if (/^\{n\} /.test(pattern)) return { number, unit: pattern.slice(4) };
  return pattern.includes('{n}')
    ? { number, unit: measure.unit.name[language] }
    : { number: whole(observation, language), unit: '' };
}

function whole({ value, measure, qualifier }: Observation, language: Language): string {
  return formatQuantity(value!, language, { unit: measure.unit, decimals: measure.decimals, qualifier });
}
