import type { z } from 'astro/zod';
import type { Words } from '../../language/language.ts';
import type { Problem } from '../../schema/problem.ts';

type Issue = z.core.$ZodIssue;

/** A YAML syntax fault as a problem; `found` is the line as it stands. */
export function yamlProblem(file: string, row: number, column: number, found: string): Problem {
  return {
    code: 'yaml-syntax',
    file,
    row,
    column: String(column),
    found,
    message: { vi: 'tệp không đúng cú pháp YAML', en: 'the file is not valid YAML' },
    fix: {
      vi: 'kiểm tra thụt lề (dấu cách, không dùng Tab), dấu hai chấm và dấu nháy ở dòng này',
      en: 'check the indentation (spaces, no tabs), colons and quotes on this line',
    },
  };
}

/** One schema mismatch as problems with a line and the path of the key. */
export function zodProblem(
  issue: Issue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  prefix: readonly PropertyKey[] = [],
): Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union') {
    const options = (issue as { errors?: Issue[][] }).errors ?? [];
    const nearest = [...options].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (nearest?.length) return nearest.flatMap((inner) => zodProblem(inner, file, lineOf, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'yaml-unknown-key',
      file,
      row: lineOf([...path, key]),
      column: [...path, key].map(String).join('.'),
      message: { vi: 'khóa này không có trong quy ước', en: 'this key is not known' },
      fix: { vi: 'sửa tên khóa hoặc bỏ dòng này', en: 'correct the name of the key or remove the line' },
    }));
  }
  const { message, fix } = sentence(issue);
  return [
    {
      code: `yaml-${issue.code.replaceAll('_', '-')}`,
      file,
      row: lineOf(path),
      column: path.map(String).join('.') || undefined,
      found: foundText(issue.input),
      message,
      fix,
    },
  ];
}

/** What stands there, where it is a single value. */
function foundText(input: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof input) ? String(input) : undefined;
}

function depth(issues: Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function sentence(issue: Issue): { message: Words; fix: Words } {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const wanted =
      issue.code === 'invalid_type'
        ? kindWords(issue.expected)
        : { vi: issue.values.map(String).join(', '), en: issue.values.map(String).join(', ') };
    return {
      message: { vi: 'thiếu khóa bắt buộc này', en: 'this required key is missing' },
      fix: { vi: `thêm khóa này (${wanted.vi})`, en: `add this key (${wanted.en})` },
    };
  }
  if (issue.code === 'invalid_type') {
    const wanted = kindWords(issue.expected);
    return {
      message: { vi: 'giá trị không đúng loại', en: 'the value is of the wrong kind' },
      fix: { vi: `viết lại thành ${wanted.vi}`, en: `write it as ${wanted.en}` },
    };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ');
    return {
      message: { vi: 'giá trị không nằm trong danh sách cho phép', en: 'the value is not one of those allowed' },
      fix: { vi: `chọn một trong: ${allowed}`, en: `choose one of: ${allowed}` },
    };
  }
  if (issue.code === 'too_small') {
    return {
      message: { vi: 'giá trị quá nhỏ, quá ngắn hoặc để trống', en: 'the value is too small, too short or empty' },
      fix: { vi: `cần ít nhất ${issue.minimum}`, en: `at least ${issue.minimum} needed` },
    };
  }
  if (issue.code === 'too_big') {
    return {
      message: { vi: 'giá trị vượt quá giới hạn', en: 'the value is over the limit' },
      fix: { vi: `nhiều nhất ${issue.maximum}`, en: `at most ${issue.maximum}` },
    };
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return {
      message: { vi: 'đây không phải là địa chỉ trang web', en: 'this is not a web address' },
      fix: { vi: 'viết đủ địa chỉ, bắt đầu bằng https://', en: 'write the whole address, beginning with https://' },
    };
  }
  if (issue.code === 'invalid_format') {
    const pattern = 'pattern' in issue && issue.pattern ? ` ${issue.pattern}` : ` ${issue.format}`;
    return {
      message: { vi: 'giá trị không đúng dạng', en: 'the value is not in the right form' },
      fix: { vi: `viết theo dạng${pattern}`, en: `write it in the form${pattern}` },
    };
  }
  return {
    message: { vi: 'giá trị không hợp lệ', en: 'the value is not valid' },
    fix: { vi: 'xem chú thích của khóa này trong src/schema', en: 'see the note on this key in src/schema' },
  };
}

function kindWords(expected: string): Words {
  const words: Record<string, Words> = {
    string: { vi: 'chữ; nếu là năm thì đặt trong dấu nháy', en: 'text; put a year in quotes' },
    number: { vi: 'số', en: 'a number' },
    array: { vi: 'danh sách', en: 'a list' },
    object: { vi: 'nhóm khóa con', en: 'a group of keys' },
    record: { vi: 'nhóm khóa con', en: 'a group of keys' },
    boolean: { vi: 'true hoặc false', en: 'true or false' },
  };
  return words[expected] ?? { vi: expected, en: expected };
}
