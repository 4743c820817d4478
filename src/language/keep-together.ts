import { NBSP } from './number.ts';

const beforeNumber = /(?<![\p{L}\p{M}])(ngày|tháng|năm|quý|kỳ|số|thứ|hạng) (?=\d|$)/giu;
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dayOfMonth = new RegExp(`(\\d) (?=${month}\\b)`, 'g');
const yearOfMonth = new RegExp(`(${month}) (?=\\d{4}\\b)`, 'g');

/** Binds a day, month, year or ordinal to its word with a no-break space; a text may end where a figure is to follow. */
export function keepTogether(text: string): string {
  return text.replace(beforeNumber, `$1${NBSP}`).replace(dayOfMonth, `$1${NBSP}`).replace(yearOfMonth, `$1${NBSP}`);
}
