import { endWords, joined, sentenceCase, type Ends } from './chart-sentences.ts';
import type { Language } from '../../language.ts';
import { NBSP } from '../../number.ts';

/** The sentences of charts whose rows are things beside each other, made from words and figures already formatted. */
export const rowSentences = { named, extremes, level, parts, largest, others, classes, islands };

/** "nghị định về Chính phủ số là 10 nghị định": a thing measured, with its figure. */
function named(name: string, value: string, language: Language): string {
  return `${name}${language === 'vi' ? ' là ' : ', '}${value}`;
}

/** "Năm 2025, cao nhất trong biểu đồ là Singapore (hạng 2), thấp nhất là Việt Nam (hạng 99)."; of what only where it must be said. */
function extremes(of: string, table: boolean, ends: Ends, [high, low]: readonly string[], language: Language): string {
  const [one, other] = endWords[ends][language];
  const words =
    language === 'vi'
      ? `${of && `${of}, `}${one} trong ${table ? 'bảng' : 'biểu đồ'} là ${high}, ${other} là ${low}.`
      : `${of && `${of} `}${one} in the ${table ? 'table' : 'chart'} is ${high}, ${other} ${low}.`;
  return sentenceCase(words);
}

/** "Cả 4 số liệu đều là 7 việc." */
function level(count: number, value: string, language: Language): string {
  return language === 'vi'
    ? `Cả ${count}${NBSP}số liệu đều là ${value}.`
    : `All ${count}${NBSP}figures stand at ${value}.`;
}

/** "2.870 văn bản, gồm bộ, ngành (305); địa phương (2.565)". */
function parts(whole: string, words: readonly string[], language: Language): string {
  return `${whole}, ${language === 'vi' ? 'gồm' : 'of which'} ${words.join('; ')}`;
}

/** "Nhiều nhất là địa phương (2.565)." */
function largest(parts: readonly string[], language: Language): string {
  const words = joined(parts, language);
  if (language === 'vi') return `Nhiều nhất là ${words}.`;
  return `${parts.length > 1 ? 'The largest parts are' : 'The largest part is'} ${words}.`;
}

/** "Nguồn khác: 61% (Sài Gòn Giải Phóng)." */
function others(values: readonly string[], language: Language): string {
  const sources = language === 'vi' ? 'Nguồn khác' : values.length > 1 ? 'Other sources' : 'Another source';
  return `${sources}: ${values.join('; ')}.`;
}

/** "Bản đồ “Sắp xếp đơn vị hành chính” gồm 63 ô: giữ nguyên 11; mở rộng 23." */
function classes(map: string, count: number, words: readonly string[], language: Language): string {
  const tiles = language === 'vi' ? `gồm ${count}${NBSP}ô` : `has ${count}${NBSP}${count === 1 ? 'tile' : 'tiles'}`;
  return `${language === 'vi' ? 'Bản đồ' : 'The map'} “${map}” ${tiles}: ${words.join('; ')}.`;
}

/** "Quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa) nằm ở phía đông, ngoài khơi." */
function islands(names: readonly string[], language: Language): string {
  const words = joined(names, language);
  return sentenceCase(
    language === 'vi' ? `${words} nằm ở phía đông, ngoài khơi.` : `${words} lie offshore to the east.`,
  );
}
