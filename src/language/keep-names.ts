import { NBSP } from './number.ts';

/** What is counted, by the first syllable of its name; and words of two syllables that titles break badly. */
const counted =
  /(\d) (?=(?:tỉnh|thủ|quy|quyết|nghị|thông|nhiệm|văn|đơn|điều|tổ|nền|nước|triệu|bậc|provinces|procedures|tasks|decrees|economies|million)(?![\p{L}\p{M}]))/gu;
const pairs = /(?<![\p{L}\p{M}])(Việt|Viet|Chính|thủ|quy|quyết|nghị|nhiệm|kinh) (?=Nam|phủ|tục|định|quyết|vụ|doanh)/gu;
/** Names of more syllables may be broken. */
const MOST = 3;

/** Keeps in one line of a title what is read as one: a name, of those given, and a number with what is counted. */
export function keepNames(text: string, names: Iterable<string>): string {
  let kept = text.replace(counted, `$1${NBSP}`).replace(pairs, `$1${NBSP}`);
  for (const name of names) {
    const syllables = name.split(' ');
    if (syllables.length > 1 && syllables.length <= MOST) kept = kept.replaceAll(name, syllables.join(NBSP));
  }
  return kept;
}
