import { sentenceCase } from './chart-sentences.ts';
import type { Language } from './language.ts';
import { NBSP } from './number.ts';

/** The sentences of charts whose rows are things beside each other, made from words and figures already formatted. */
export const rowSentences = {
  counted,
  named,
  extremes,
  level,
  moved,
  span,
  missing,
  parts,
  classes,
  islands,
  listedRows,
};

/** "Biểu đồ gồm 20 dòng." */
function counted(count: number, language: Language): string {
  return language === 'vi'
    ? `Biểu đồ gồm ${count}${NBSP}dòng.`
    : `The chart has ${count}${NBSP}${count === 1 ? 'row' : 'rows'}.`;
}

/** "nghị định về Chính phủ số là 10 nghị định": a thing measured, with its figure. */
function named(name: string, value: string, language: Language): string {
  return `${name}${language === 'vi' ? ' là ' : ', '}${value}`;
}

interface Extreme {
  value: string;
  names: readonly string[];
}

/** "Cao nhất là Singapore (hạng 2), thấp nhất là Việt Nam (hạng 99)." */
function extremes(high: Extreme, low: Extreme, language: Language): string {
  const [above, below] = [high, low].map(({ value, names }) => `${joined(names, language)} (${value})`);
  return language === 'vi'
    ? `Cao nhất là ${above}, thấp nhất là ${below}.`
    : `The highest is ${above}, the lowest ${below}.`;
}

/** "Cả 4 dòng đều là 7 việc." */
function level(count: number, value: string, language: Language): string {
  return language === 'vi' ? `Cả ${count}${NBSP}dòng đều là ${value}.` : `All ${count}${NBSP}rows stand at ${value}.`;
}

/** "tăng 20 bậc", "không đổi", within a sentence. */
function moved(direction: 'up' | 'down' | 'same', amount: string, language: Language): string {
  const vi = language === 'vi';
  if (direction === 'same') return vi ? 'không đổi' : 'unchanged';
  return `${direction === 'up' ? (vi ? 'tăng' : 'up') : vi ? 'giảm' : 'down'} ${amount}`;
}

/** "trong khoảng từ 78,16% đến 90,59%". */
function span(low: string, high: string, language: Language): string {
  return language === 'vi' ? `trong khoảng từ ${low} đến ${high}` : `within a span from ${low} to ${high}`;
}

/** "Chưa có số liệu có nguồn của Brunei và Lào." */
function missing(names: readonly string[], language: Language): string {
  const words = joined(names, language);
  return language === 'vi' ? `Chưa có số liệu có nguồn của ${words}.` : `No sourced figure yet for ${words}.`;
}

/** "Văn bản chỉ đạo: 2.870 văn bản, gồm Bộ, ngành (305); Địa phương (2.565)." */
function parts(name: string, whole: string, words: readonly string[], language: Language): string {
  return `${name}: ${whole}, ${language === 'vi' ? 'gồm' : 'of which'} ${words.join('; ')}.`;
}

/** "Bản đồ gồm 63 ô: Giữ nguyên 11; Mở rộng 23." */
function classes(count: number, words: readonly string[], language: Language): string {
  return language === 'vi'
    ? `Bản đồ gồm ${count}${NBSP}ô: ${words.join('; ')}.`
    : `The map has ${count}${NBSP}tiles: ${words.join('; ')}.`;
}

/** "Hoàng Sa (thành phố Đà Nẵng) và Trường Sa (tỉnh Khánh Hòa) được vẽ ngoài khơi." */
function islands(names: readonly string[], language: Language): string {
  const words = joined(names, language);
  return language === 'vi' ? `${words} nằm ở phía đông, ngoài khơi.` : `${words} lie offshore to the east.`;
}

/** Rows told one after the other: "Singapore hạng 2; Malaysia hạng 29." */
function listedRows(words: readonly string[]): string {
  return `${sentenceCase(words.join('; '))}.`;
}

/** "A, B và C". */
function joined(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}
