import type { Language } from '../../language/language.ts';
import { formatAmount, formatQuantity } from '../../language/number.ts';
import { formatMonth, formatPeriod, parsePeriod } from '../../language/period.ts';
import { absenceWords } from '../../language/words/status-words.ts';
import type { Form } from '../reference/parse-reference.ts';
import type { Observation } from '../types.ts';

/** An observation as text in one of its forms; an absent value is its status in words. */
export function formatObservation(observation: Observation, language: Language, form: Form = 'value'): string {
  const { measure, value, qualifier, status } = observation;
  const style = { unit: measure.unit, decimals: measure.decimals, qualifier };
  const period = parsePeriod(observation.period ?? '');
  switch (form) {
    case 'period':
      return period ? formatPeriod(period, language) : '';
    case 'month':
      return period ? formatMonth(period, language) : '';
    case 'year':
      return period ? period.start.slice(0, 4) : '';
    case 'unit':
      return measure.unit.name[language];
  }
  if (value === null) return (absenceWords[status] ?? absenceWords['O']!)[language];
  if (form === 'value') return formatQuantity(value, language, style);
  return formatAmount(value, language, form === 'bare' ? { ...style, qualifier: null } : style);
}
