import { NBSP } from './number.ts';

const beforeNumber = /(?<![\p{L}\p{M}])(ngày|tháng|năm|quý|số|thứ|hạng) (?=\d|$)/giu;
const dayOfMonth =
  /(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/** Binds a day, month, year or ordinal to its word with a no-break space; a text may end where a figure is to follow. */
export function keepTogether(text: string): string {
  return text.replace(beforeNumber, `$1${NBSP}`).replace(dayOfMonth, `$1${NBSP}`);
}
