import type { Words } from '../../language/language.ts';
import { sentence } from './sentence.ts';

/** What is said of a YAML file, or of the front matter of a page, whose form is not that of its schema. */
export const yamlSyntax = () =>
  sentence(
    'yaml-syntax',
    ['tệp không đúng cú pháp YAML', 'the file is not valid YAML'],
    [
      'kiểm tra thụt lề (dấu cách, không dùng Tab), dấu hai chấm và dấu nháy ở dòng này',
      'check the indentation (spaces, no tabs), colons and quotes on this line',
    ],
  );

export const yamlUnknownKey = () =>
  sentence(
    'yaml-unknown-key',
    ['khóa này không có trong quy ước', 'this key is not known'],
    ['sửa tên khóa hoặc bỏ dòng này', 'correct the name of the key or remove the line'],
  );

/** Kinds of value by the schema library's names. */
const kinds: Readonly<Record<string, Words>> = {
  string: { vi: 'chữ; nếu là năm thì đặt trong dấu nháy', en: 'text; put a year in quotes' },
  number: { vi: 'số', en: 'a number' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm khóa con', en: 'a group of keys' },
  record: { vi: 'nhóm khóa con', en: 'a group of keys' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
};
const kindWords = (kind: string): Words => kinds[kind] ?? { vi: kind, en: kind };

const missing = (code: string, { vi, en }: Words) =>
  sentence(
    code,
    ['thiếu khóa bắt buộc này', 'this required key is missing'],
    [`thêm khóa này (${vi})`, `add this key (${en})`],
  );

/** A key is absent whose value is of this kind. */
export const yamlKindMissing = (kind: string) => missing('yaml-invalid-type', kindWords(kind));

/** A key is absent whose value is one of these. */
export const yamlChoiceMissing = (allowed: string) => missing('yaml-invalid-value', { vi: allowed, en: allowed });

export const yamlKind = (kind: string) =>
  sentence(
    'yaml-invalid-type',
    ['giá trị không đúng loại', 'the value is of the wrong kind'],
    [`viết lại thành ${kindWords(kind).vi}`, `write it as ${kindWords(kind).en}`],
  );

export const yamlChoice = (allowed: string) =>
  sentence(
    'yaml-invalid-value',
    ['giá trị không nằm trong danh sách cho phép', 'the value is not one of those allowed'],
    [`chọn một trong: ${allowed}`, `choose one of: ${allowed}`],
  );

export const yamlSmall = (least: string) =>
  sentence(
    'yaml-too-small',
    ['giá trị quá nhỏ, quá ngắn hoặc để trống', 'the value is too small, too short or empty'],
    [`cần ít nhất ${least}`, `at least ${least} needed`],
  );

export const yamlBig = (most: string) =>
  sentence(
    'yaml-too-big',
    ['giá trị vượt quá giới hạn', 'the value is over the limit'],
    [`nhiều nhất ${most}`, `at most ${most}`],
  );

export const yamlAddress = () =>
  sentence(
    'yaml-invalid-format',
    ['đây không phải là địa chỉ trang web', 'this is not a web address'],
    ['viết đủ địa chỉ, bắt đầu bằng https://', 'write the whole address, beginning with https://'],
  );

export const yamlFormat = (form: string) =>
  sentence(
    'yaml-invalid-format',
    ['giá trị không đúng dạng', 'the value is not in the right form'],
    [`viết theo dạng ${form}`, `write it in the form ${form}`],
  );

/** `fault` is the schema library's name of what is wrong. */
export const yamlInvalid = (fault: string) =>
  sentence(
    `yaml-${fault.replaceAll('_', '-')}`,
    ['giá trị không hợp lệ', 'the value is not valid'],
    ['xem chú thích của khóa này trong src/schema', 'see the note on this key in src/schema'],
  );
