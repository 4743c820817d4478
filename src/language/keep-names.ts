import { NBSP } from './number.ts';

/** What is counted, by the first syllable of its name; and words of two syllables that lines break badly. */
const things =
  'tỉnh|thủ|quy|quyết|nghị|thông|nhiệm|văn|đơn|điều|tổ|nền|nước|quốc|triệu|tỷ|bậc|điểm|dự|đề|phiên|tháng|kỳ|lĩnh|địa|người|' +
  'provinces|procedures|tasks|decrees|resolutions|decisions|circulars|documents|regulations|units|economies|countries|places|million|trillion';
const counted = new RegExp(`(\\d) (?=(?:${things})(?![\\p{L}\\p{M}]))`, 'gu');
const pairs =
  /(?<![\p{L}\p{M}])(Việt|Viet|Hồ|Ho|Chí|Chi|Chính|điện|thủ|quy|quyết|nghị|nhiệm|kinh|địa|đơn|điều|triệu|tỷ|thứ) (?=(?:Nam|Chí|Chi|Minh|phủ|tử|tục|định|quyết|vụ|doanh|phương|vị|kiện|đồng|nhất|hai|ba|tư)(?![\p{L}\p{M}]))/gu;
/** Names of more syllables may be broken. */
const MOST = 3;

/** Keeps in one line what is read as one: a name, of those given, and a number with what is counted. */
export function keepNames(text: string, names: Iterable<string>): string {
  let kept = text.replace(counted, `$1${NBSP}`).replace(pairs, `$1${NBSP}`);
  for (const name of names) {
    const syllables = name.split(' ');
    if (syllables.length > 1 && syllables.length <= MOST) kept = kept.replaceAll(name, syllables.join(NBSP));
  }
  return kept;
}
