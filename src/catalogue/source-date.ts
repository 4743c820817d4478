import type { Language } from '../language/language.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';

/** A source's date, as exact as it is known: a day, a month or a year. Text in no such form comes back as it is. */
export function sourceDate(date: string, language: Language): string {
  const period = parsePeriod(date);
  return period ? formatPeriod(period, language) : date;
}
