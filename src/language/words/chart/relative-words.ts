import type { Language } from '../../language.ts';
import { namePeriod, type Period } from '../../period.ts';

/** "Thay đổi so với mức từ ngày 01/5/2012, tính lại từ nguồn": what is shown relative to a first period. */
export function relativeWords(first: Period, language: Language): string {
  const name = namePeriod(first, language);
  if (language === 'vi') return `Thay đổi so với mức ${first.kind === 'day' ? 'từ' : 'của'} ${name}, tính lại từ nguồn`;
  return `Change from the level ${first.kind === 'day' ? 'of' : 'in'} ${name}, computed from the sources`;
}
