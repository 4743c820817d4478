import { otherLanguage, type Language, type Words } from '../../language/language.ts';
import { notice, sentence } from './sentence.ts';

/** A number in a text that is no reference, no known date and not declared; `refers` where a reference could stand. */
export const figureTyped = (number: string, file: string, refers: boolean) =>
  sentence(
    'figure-typed',
    [`số ${number} gõ tay, không lấy từ số liệu`, `the number ${number} is typed, it comes from no data`],
    refers
      ? [
          `dẫn về số liệu: {bộ-số-liệu/chỉ-tiêu …}, trong MDX là <Value of="…" />; nếu là tên gọi hay điều không có trong số liệu thì khai báo ở ${file}, kèm lý do`,
          `refer to the data: {dataset/measure …}, in MDX <Value of="…" />; if it is a name or in no data, declare it in ${file} with the reason`,
        ]
      : [
          `chỗ này không dẫn về số liệu được: bỏ số, hoặc khai báo ở ${file}, kèm lý do, và of nếu số có trong số liệu`,
          `no reference can stand here: take the number out, or declare it in ${file} with the reason, and with of if the data hold it`,
        ],
  );

/** Braces in a text that is not filled in from the data. */
export const figureBraces = (file: string) =>
  sentence(
    'figure-braces',
    [
      'chỗ này không dẫn về số liệu được, ngoặc nhọn sẽ hiện nguyên như vậy',
      'no reference can stand here, the braces would be shown as they are',
    ],
    [
      `bỏ ngoặc nhọn; số cần nêu ở đây thì gõ ra và khai báo ở ${file}, với of là tham chiếu ấy`,
      `take the braces out; a number that must stand here is typed and declared in ${file}, with the reference under of`,
    ],
  );

const textNames: Record<Language, Words> = {
  vi: { vi: 'bản tiếng Việt', en: 'the Vietnamese text' },
  en: { vi: 'bản tiếng Anh', en: 'the English text' },
};

/** A figure or date that one language of a text has and the other has not. */
export const figureOneLanguage = (language: Language, other: { file: string; row: number }) => {
  const lacks = textNames[otherLanguage(language)];
  return sentence(
    'figure-one-language',
    [
      `${lacks.vi} (${other.file}, dòng ${other.row}) không có số này`,
      `${lacks.en} (${other.file}, row ${other.row}) has no such figure`,
    ],
    ['viết cùng một số ở cả hai bản, hoặc bỏ ở bản này', 'give both texts the same figure, or take it out of this one'],
  );
};

/** A declared text that stands nowhere any more. */
export const typedFigureUnused = () =>
  notice(
    'typed-figure-unused',
    ['không lời văn nào còn dùng chữ này', 'no text uses these words any more'],
    ['bỏ mục này, hoặc sửa cho đúng như trong lời văn', 'remove the entry, or write it as it stands in the text'],
  );

/** A declared text that is a number alone. */
export const typedFigureBare = () =>
  sentence(
    'typed-figure-bare',
    ['chỉ có con số, nên số này sẽ được bỏ qua ở mọi chỗ', 'it is a number alone, which would pass wherever it stands'],
    ['viết kèm chữ đứng cạnh số trong câu, như “63 tỉnh”', 'write it with the words beside it, like “63 provinces”'],
  );

/** Texts of the two languages that have other numbers. */
export const typedFigureLanguages = () =>
  sentence(
    'typed-figure-languages',
    ['số ở chữ tiếng Anh khác số ở chữ tiếng Việt', 'the English words have another number than the Vietnamese ones'],
    [
      'sửa cho cùng một số; hai điều khác nhau thì tách thành hai mục',
      'write the same number; two things are two entries',
    ],
  );

/** A typed number that is not the figure to which its entry refers. */
export const typedFigureOther = (number: string) =>
  sentence(
    'typed-figure-other',
    [`số liệu ở khóa of là ${number}`, `the figure of the key of is ${number}`],
    [
      'sửa số trong lời văn và ở đây cho khớp với số liệu, hoặc sửa tham chiếu ở of',
      'bring the number in the text and here into line with the data, or mend the reference under of',
    ],
  );
