import { absenceWords } from '../../language/words/status-words.ts';
import { listed, sentence } from './sentence.ts';

export const referenceGrammar = () =>
  sentence(
    'reference-grammar',
    ['tham chiếu tới số liệu viết không đúng', 'the reference is not spelled as it must be'],
    [
      'viết: bộ-số-liệu/chỉ-tiêu chiều=mã at=kỳ as=dạng else="lời"; chỉ phần chỉ tiêu là bắt buộc khi bộ số liệu đã rõ',
      'write: dataset/measure dimension=code at=period as=form else="words"; only the measure is needed where the dataset is known',
    ],
  );

/** An id that the edition does not have. */
export const unknownId = (near: readonly string[]) =>
  sentence(
    'unknown-id',
    ['không có mã này trong ấn bản', 'the edition has no such id'],
    [`chọn một mã đã có, chẳng hạn: ${listed(near)}`, `choose an id that exists, such as: ${listed(near)}`],
  );

/** Places whose names give the same part of an address, `slug`, or none at all. */
export const placeSlugTaken = (slug: string, codes: readonly string[]) =>
  sentence(
    'place-slug',
    slug
      ? [
          `tên của ${codes.join(', ')} cho cùng một địa chỉ trang: ${slug}`,
          `the names of ${codes.join(', ')} give one address of a page: ${slug}`,
        ]
      : [
          `tên của ${codes.join(', ')} không cho địa chỉ trang nào`,
          `the name of ${codes.join(', ')} gives no address of a page`,
        ],
    [
      'sửa name_vi: địa chỉ là tên tiếng Việt không dấu, bỏ “tỉnh”, “thành phố”, và mỗi nơi phải có tên riêng',
      'mend name_vi: the address is the Vietnamese name without marks, “tỉnh” and “thành phố”, and each place must have its own',
    ],
  );

export const referenceDataset = (near: readonly string[]) =>
  sentence(
    'reference-dataset',
    ['không có bộ số liệu này', 'there is no such dataset'],
    [`dùng một trong: ${listed(near)}`, `use one of: ${listed(near)}`],
  );

export const referenceMeasure = (dataset: string, measure: string, near: readonly string[]) =>
  sentence(
    'reference-measure',
    [`bộ số liệu ${dataset} không có chỉ tiêu ${measure}`, `dataset ${dataset} has no measure ${measure}`],
    [`dùng một trong: ${listed(near)}`, `use one of: ${listed(near)}`],
  );

export const referenceDimension = (dataset: string, dimension: string, allowed: readonly string[]) =>
  sentence(
    'reference-dimension',
    [`bộ số liệu ${dataset} không có chiều ${dimension}`, `dataset ${dataset} has no dimension ${dimension}`],
    [
      `các chiều hiện có: ${listed(allowed)}; kỳ viết sau at=`,
      `its dimensions: ${listed(allowed)}; the period goes after at=`,
    ],
  );

export const referenceCode = (dimension: string, code: string, near: readonly string[]) =>
  sentence(
    'reference-code',
    [`không có số liệu với ${dimension}=${code}`, `there is no observation with ${dimension}=${code}`],
    [`dùng một trong: ${listed(near)}`, `use one of: ${listed(near)}`],
  );

export const referencePeriod = (when: string, periods: readonly string[]) =>
  sentence(
    'reference-period',
    [`không có số liệu tại kỳ ${when}`, `there is no observation at ${when}`],
    [
      `các kỳ có số liệu: ${listed(periods)}; ghi kỳ ấy sau at= và nêu tên kỳ trong lời văn`,
      `periods with an observation: ${listed(periods)}; write one after at= and name it in the text`,
    ],
  );

/** Two references of one text, each with its newest period, that have no period in common. */
export const referenceNoCommonPeriod = (
  one: { reference: string; period: string },
  two: { reference: string; period: string },
) =>
  sentence(
    'reference-no-common-period',
    [
      `không kỳ nào có cả hai số: {${one.reference}} mới nhất là ${one.period}, {${two.reference}} mới nhất là ${two.period}`,
      `no period has both figures: {${one.reference}} ends at ${one.period}, {${two.reference}} at ${two.period}`,
    ],
    [
      'một lời văn nói về một kỳ: ghi at=kỳ ở chỗ dẫn thuộc kỳ khác, hoặc bỏ chỗ dẫn ấy',
      'one text speaks of one period: write at=period in the reference that is of another, or take it out',
    ],
  );

/** A reference with `at=last` beside one that means the period of its page, where the two are of different periods. */
export const referenceOtherPeriod = (
  own: { reference: string; period: string },
  last: { reference: string; period: string },
) =>
  sentence(
    'reference-other-period',
    [
      `hai số của hai kỳ trong một lời văn: {${own.reference}} là của ${own.period}, {${last.reference}} là của ${last.period}`,
      `two periods in one text: {${own.reference}} is of ${own.period}, {${last.reference}} of ${last.period}`,
    ],
    [
      `bỏ at=last, hoặc ghi at=${last.period} và nêu tên kỳ ấy trong lời văn`,
      `take at=last out, or write at=${last.period} and name that period in the text`,
    ],
  );

/** A period in a reference that is no period; `guess` is how it is spelled when that can be told. */
export const referencePeriodGrammar = (when: string, guess: string | null) => {
  const [vi, en] = guess ? [`viết là ${guess}`, `write ${guess}`] : ['sửa cách viết', 'correct the spelling'];
  return sentence(
    'reference-period-grammar',
    [`kỳ ${when} viết không đúng`, `the period ${when} is not spelled as it must be`],
    [
      `${vi}; kỳ viết như 2024, 2024-S1 (6 tháng đầu năm), 2024-Q2 (quý II), 2024-07, 2024-07-01, hoặc là một trong: first, last, previous, best, worst`,
      `${en}; periods are written like 2024, 2024-S1 (first half), 2024-Q2, 2024-07, 2024-07-01, or as one of: first, last, previous, best, worst`,
    ],
  );
};

/** Stands for a figure whose row has a fault of its own. It is never shown: the fault is told where it stands. */
export const referenceUnverified = () =>
  sentence(
    'reference-unsure',
    ['dòng số liệu này đang có lỗi', 'the row of this figure has a fault'],
    ['sửa lỗi của dòng ấy trước', 'mend the fault of the row first'],
  );

export const referenceAlternative = (sources: readonly string[]) =>
  sentence(
    'reference-alternative',
    ['nguồn này không có số khác cho số liệu ấy', 'this source gives no other value for the observation'],
    [
      `khai báo ở alternatives trong siêu dữ liệu, hoặc dùng một trong: ${listed(sources)}`,
      `declare it under alternatives in the metadata, or use one of: ${listed(sources)}`,
    ],
  );

export const referenceAmbiguous = (dimension: string, codes: readonly string[]) =>
  sentence(
    'reference-ambiguous',
    [`có nhiều số liệu khớp, vì chưa nêu ${dimension}`, `several observations match, since ${dimension} is not given`],
    [`thêm ${dimension}= một trong: ${listed(codes)}`, `add ${dimension}= one of: ${listed(codes)}`],
  );

/** A figure among words has no value, only the status that says why. */
export const referenceEmpty = (period: string | null, status: string) => {
  const { vi, en } = absenceWords[status] ?? absenceWords['O']!;
  return sentence(
    'reference-empty',
    [
      `giá trị ${period ? `tại kỳ ${period} ` : ''}trống (${status}: ${vi}), nên giữa câu sẽ hiện “${vi}”`,
      `the value ${period ? `at ${period} ` : ''}is empty (${status}: ${en}), so that the sentence would read “${en}”`,
    ],
    [
      'dẫn một kỳ có số liệu (at=…), hoặc ghi lời thay cho số khi ô trống: else="một khoản chưa công bố"',
      'refer to a period that has a value (at=…), or give the words to stand for it when it is empty: else="an amount not yet published"',
    ],
  );
};

/** A figure below zero right after "rose" or "fell". */
export const referenceDirection = (figure: string) =>
  sentence(
    'reference-direction',
    [
      `số liệu là ${figure}, mà chữ ngay trước đã nói tăng hay giảm, nên câu thành sai`,
      `the figure is ${figure}, and the words right before it say which way it goes, so that the sentence is false`,
    ],
    [
      'viết câu đúng cho cả số âm, chẳng hạn “mức tăng: {…}”, hoặc đổi chữ',
      'write it so that it is true below zero too, such as “growth: {…}”, or change the word',
    ],
  );

/** Best or worst of a measure that has no better direction. */
export const referenceNoBetter = (measure: string) =>
  sentence(
    'reference-no-better',
    [
      `chỉ tiêu ${measure} không khai báo chiều nào là tốt hơn, nên không dùng được best hay worst`,
      `measure ${measure} declares no better direction, so best and worst mean nothing`,
    ],
    [
      'nêu rõ kỳ sau at=, hoặc khai báo better cho chỉ tiêu',
      'name the period after at=, or declare better for the measure',
    ],
  );

export const bracesUnbalanced = () =>
  sentence(
    'braces-unbalanced',
    ['dấu ngoặc nhọn không khớp cặp', 'a brace has no partner'],
    [
      'mỗi chỗ điền số liệu nằm giữa { và }, không lồng nhau',
      'each placeholder stands between { and }, never one in another',
    ],
  );
