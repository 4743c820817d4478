import type { Words } from '../../language/language.ts';
import { listed, notice, sentence } from './sentence.ts';

const forms = {
  vi: '{a} < {b}; max(a) = mã; min(a) = mã; rank(a) = thứ tự; all(a) > {b}; stated(a) = mã nguồn',
  en: '{a} < {b}; max(a) = code; min(a) = code; rank(a) = place; all(a) > {b}; stated(a) = source',
};

export const holdsGrammar = () =>
  sentence(
    'holds-grammar',
    ['điều kiện không đúng cách viết', 'the condition is not spelled as it must be'],
    [
      `viết theo một trong các mẫu: ${forms.vi}; dấu so sánh là <, <=, =, >=, >; a và b là chỉ tiêu, b có thể là một số`,
      `write one of: ${forms.en}; signs are <, <=, =, >=, >; a and b are references, b may be a number`,
    ],
  );

export const holdsFunction = (name: string, near: readonly string[]) =>
  sentence(
    'holds-function',
    [`không có hàm ${name}`, `there is no function ${name}`],
    [`dùng một trong: ${listed(near)}`, `use one of: ${listed(near)}`],
  );

export const holdsNoValue = () =>
  sentence(
    'holds-no-value',
    ['số liệu trong điều kiện không có giá trị', 'an observation in the condition has no value'],
    ['chỉ tới một kỳ có số liệu', 'refer to a period that has a value'],
  );

/** A condition on which words stand has ceased to be true; `instead` is what the data say. */
export const holdsNoMore = (condition: string, instead: Words) =>
  sentence(
    'holds-no-more',
    [
      `điều kiện không còn đúng: ${condition}; theo số liệu: ${instead.vi}`,
      `the condition is no longer true: ${condition}; the data say: ${instead.en}`,
    ],
    [
      'sửa tiêu đề và lời văn cho khớp với số liệu mới, rồi sửa điều kiện',
      'change the title and text to fit the new figures, then the condition',
    ],
  );

/** Other figures are the largest or smallest of all. */
export const holdsOtherExtreme = (condition: string, extreme: 'max' | 'min', { vi, en }: Words) => {
  const [viWord, enWord] = extreme === 'max' ? ['lớn nhất', 'largest'] : ['nhỏ nhất', 'smallest'];
  return holdsNoMore(condition, { vi: `số ${viWord} là ${vi}`, en: `the ${enWord} is ${en}` });
};

/** The figure has other sources than the condition says. */
export const holdsOtherSource = (condition: string, sources: readonly string[]) =>
  holdsNoMore(condition, {
    vi: `số này theo nguồn ${sources.join(', ')}`,
    en: `the figure is from ${sources.join(', ')}`,
  });

/** A name with its place among others: "VN-13: thứ 3/34". */
export const withPlace = ({ vi, en }: Words, place: string): Words => ({
  vi: `${vi}: thứ ${place}`,
  en: `${en}: place ${place}`,
});

/** A function compares figures that differ in one dimension, and here they differ in none. */
export const holdsNoneOpen = (dimensions: readonly string[]) =>
  sentence(
    'holds-none-open',
    ['hàm này so sánh nhiều số, nhưng ở đây chỉ có một', 'the function compares several figures, and there is one'],
    [
      `bỏ trống một chiều (${listed(dimensions)}), liệt kê mã (A,B) hoặc viết khoảng thời gian (at=2013..2024, at=2013..)`,
      `leave out one dimension (${listed(dimensions)}), list codes (A,B), or write a span of time (at=2013..2024, at=2013..)`,
    ],
  );

export const holdsSeveralOpen = (dimensions: readonly string[]) =>
  sentence(
    'holds-several-open',
    [
      `các số được so sánh khác nhau ở nhiều chiều: ${listed(dimensions)}`,
      `the figures compared differ in several dimensions: ${listed(dimensions)}`,
    ],
    ['chỉ để trống một chiều, nêu mã cho các chiều kia', 'leave one open and give a code for the others'],
  );

/** A rank does not say among the codes of which dimension. */
export const holdsOver = (dimensions: readonly string[]) =>
  sentence(
    'holds-over',
    ['chưa rõ xếp thứ tự theo chiều nào', 'it is not clear among the codes of which dimension the place is'],
    [`thêm over= một trong: ${listed(dimensions)}`, `add over= one of: ${listed(dimensions)}`],
  );

/** What is compared: codes of a dimension, or periods (null). */
const things = (dimension: string | null) =>
  dimension === null ? { vi: 'kỳ', en: 'periods' } : { vi: `mã của ${dimension}`, en: `codes of ${dimension}` };

/** Some codes of an open dimension have no value, so that none can be said to be the highest of all. */
export const holdsIncomplete = (
  dimension: string | null,
  found: number,
  expected: number,
  missing: readonly string[],
) => {
  const { vi, en } = things(dimension);
  const some = `${missing.slice(0, 5).join(', ')}${missing.length > 5 ? '…' : ''}`;
  return sentence(
    'holds-incomplete',
    [
      `chỉ ${found} trong ${expected} ${vi} có giá trị nên chưa so sánh hết được; thiếu: ${some}`,
      `only ${found} of ${expected} ${en} have a value, so not all are compared; missing: ${some}`,
    ],
    [
      `nếu câu chỉ so sánh ngần ấy thì thêm of=${found}; nếu không, dùng hạng đã công bố như {rank …} = 1, hoặc stated(…) = mã nguồn khi chính nguồn nói như vậy`,
      `where the text compares these alone add of=${found}; otherwise use a published rank, {rank …} = 1, or stated(…) = source where the source itself says so`,
    ],
  );
};

export const holdsCount = (dimension: string | null, found: number, expected: string) =>
  sentence(
    'holds-count',
    [
      `có ${found} ${things(dimension).vi} được so sánh, không phải ${expected}`,
      `${found} ${things(dimension).en} are compared, not ${expected}`,
    ],
    [
      `ghi of=${found} và sửa câu cho khớp; số gộp như cả nước, trung bình thì ghi yes ở cột aggregate của danh sách mã`,
      `write of=${found} and change the text to fit; totals and means have yes in the column aggregate of their code list`,
    ],
  );

/** Codes that a condition itself lists have no value. */
export const holdsMissing = (dimension: string, codes: readonly string[]) =>
  sentence(
    'holds-missing',
    [`không có giá trị với ${dimension}=${listed(codes)}`, `there is no value with ${dimension}=${listed(codes)}`],
    ['bỏ mã ấy, hoặc dẫn kỳ có số liệu', 'leave that code out, or refer to a period that has a value'],
  );

export const holdsTooFew = (dimension: string, codes: readonly string[]) =>
  sentence(
    'holds-too-few',
    [
      `chỉ có ${codes.length} giá trị (${dimension}=${listed(codes)}), không có gì để so sánh`,
      `there is ${codes.length} value (${dimension}=${listed(codes)}) and nothing to compare it with`,
    ],
    [
      'dẫn kỳ hay chiều có từ hai giá trị, hoặc stated(…) = mã nguồn khi chính nguồn nói như vậy',
      'refer to a period or dimension with two values or more, or use stated(…) = source where the source itself says so',
    ],
  );

/** A total or mean does not take part in a comparison of those it is made of. */
export const holdsAggregate = (dimension: string, code: string) =>
  sentence(
    'holds-aggregate',
    [
      `${dimension}=${code} là số gộp nên không so sánh cùng các mã khác`,
      `${dimension}=${code} is a total or a mean, which is not compared with the codes it is made of`,
    ],
    [
      `nêu một mã khác, hoặc liệt kê cả ${code} trong ${dimension}=… khi đúng là muốn so sánh`,
      `name another code, or list ${code} under ${dimension}=… where that is what is meant`,
    ],
  );

export const holdsExtreme = (when: string) =>
  sentence(
    'holds-extreme',
    [`trong hàm không dùng at=${when}`, `at=${when} is not used in a function`],
    ['viết một kỳ, hoặc một khoảng như at=2013..2024', 'write one period, or a span such as at=2013..2024'],
  );

/** Periods of several lengths are compared. */
export const holdsPeriods = (periods: readonly string[]) =>
  sentence(
    'holds-periods',
    [
      `các kỳ dài ngắn khác nhau: ${listed(periods.slice(0, 5))}`,
      `periods of several lengths are compared: ${listed(periods.slice(0, 5))}`,
    ],
    [
      'viết khoảng bằng kỳ cùng độ dài, như at=2020..2024 hay at=2020-S1..',
      'write the span with periods of one length, such as at=2020..2024 or at=2020-S1..',
    ],
  );

export const holdsMethods = (methods: readonly string[]) =>
  sentence(
    'holds-methods',
    [
      `các số được tính theo cách khác nhau (${listed(methods)}) nên không so sánh được`,
      `the figures were measured in several ways (${listed(methods)}) and do not compare`,
    ],
    [
      'chỉ so sánh các kỳ cùng cách tính, và sửa câu cho khớp',
      'compare periods of one method, and change the text to fit',
    ],
  );

export const holdsBreak = (period: string | null) =>
  sentence(
    'holds-break',
    [
      `chuỗi số liệu bị đứt gãy hoặc đổi định nghĩa${period ? `, kỳ ${period}` : ''}, nên không so sánh được`,
      `the series breaks or its definition changes${period ? ` at ${period}` : ''}, so the figures do not compare`,
    ],
    [
      'chỉ so sánh các kỳ sau đứt gãy, và sửa câu cho khớp',
      'compare periods after the break, and change the text to fit',
    ],
  );

export const holdsInexact = (code: string) =>
  sentence(
    'holds-inexact',
    [
      `số liệu của ${code} không phải số chính xác (khoảng, gần, hơn, ít nhất) nên không xếp thứ tự được`,
      `the figure of ${code} is not exact (about, nearly, over, at least) and cannot be put in order`,
    ],
    [
      'so sánh từng cặp như {a} < {b}, hoặc stated(…) = mã nguồn khi chính nguồn nói như vậy',
      'compare pairs like {a} < {b}, or use stated(…) = source where the source itself says so',
    ],
  );

/** Figures of publications each of which reckons anew. */
export const holdsPublications = (periods: readonly (string | null)[]) =>
  sentence(
    'holds-publications',
    [
      `các số (${listed(periods.map(String))}) thuộc những lần công bố khác nhau, mỗi lần tính lại, nên không so sánh được`,
      `the figures (${listed(periods.map(String))}) are of several publications, each of which reckons anew, and do not compare`,
    ],
    ['bỏ câu so sánh; chỉ nêu từng số', 'take the comparison out; give each figure alone'],
  );

export const holdsOverlap = (one: string, other: string) =>
  sentence(
    'holds-overlap',
    [
      `khoảng giá trị mà nguồn nêu cho ${one} và ${other} chồng lên nhau nên không so sánh được`,
      `the intervals that the source gives for ${one} and ${other} overlap, so the two do not compare`,
    ],
    [
      'bỏ câu so sánh; chỉ nêu từng số kèm khoảng của số đó',
      'take the comparison out; give each figure with its interval',
    ],
  );

/** `stated` leans on a source whose words are not kept with the figure. */
export const holdsNote = () =>
  sentence(
    'holds-note',
    ['dòng số liệu này không ghi lời của nguồn', 'the row of this figure does not hold what the source says'],
    [
      'ghi lời ấy vào note_vi và note_en của dòng, như “Thấp nhất trong 63 tỉnh, thành phố.”',
      'write it in note_vi and note_en of the row, such as “Lowest of the 63 provinces.”',
    ],
  );

/** A text says that something is the highest, and no condition holds it. */
export const holdsSuperlative = (word: string) =>
  notice(
    'holds-superlative',
    [
      `có chữ “${word}” mà ở holds: chưa có điều kiện nào giữ cho câu ấy đúng`,
      `it says “${word}”, and no condition under holds: keeps that true`,
    ],
    [
      "thêm holds: như ['max(score at=2024) = VN-13'], ['{rank …} = 1'], hoặc ['stated(score province=VN-13 at=2024) = mã-nguồn'] khi chỉ nguồn mới nói được",
      "add holds: such as ['max(score at=2024) = VN-13'], ['{rank …} = 1'], or ['stated(score province=VN-13 at=2024) = source'] where only the source can tell",
    ],
  );

/** Of two figures that choose a title's wording one has no value. */
export const titleNoValue = () =>
  sentence(
    'title-no-value',
    [
      'số liệu này không có giá trị nên không chọn được lời tăng, giảm hay giữ nguyên',
      'the figure has no value, so that no wording of the title can be chosen',
    ],
    ['chỉ tới một kỳ có số liệu', 'refer to a period that has a value'],
  );
