import type { Language, Words } from '../../language.ts';

/** Words of the command that takes packages in; those in braces are filled by it. */
export const takeInWords = {
  usage: {
    vi: 'Viết: npm run take-in -- <tệp gói bàn giao> [--yes] [--lang en]\n--yes: ghi luôn, không hỏi (khi không có ai trả lời)',
    en: 'Write: npm run take-in -- <package file> [--yes] [--lang en]\n--yes: write without asking (where nobody can answer)',
  },
  from: {
    vi: 'Gói bàn giao cho bộ số liệu “{t}”, lập ngày {d}; người lập: {p}; người kiểm tra: {c}.',
    en: 'Hand-in package for the dataset “{t}”, made on {d}; prepared by {p}, checked by {c}.',
  },
  merged: {
    vi: '{f} đã thay đổi từ khi lập gói. Thay đổi của gói được ghép vào từng dòng; không dòng nào bị cả hai bên sửa khác nhau.',
    en: '{f} has changed since the package was made. What the package changes is brought in row by row; no row was changed by both sides in different ways.',
  },
  same: {
    vi: 'Mọi thay đổi của gói đã có trong {f}; không có gì để ghi.',
    en: 'All that the package changes stands in {f} already; there is nothing to write.',
  },
  question: { vi: 'Ghi vào {f}? (có/không) ', en: 'Write to {f}? (yes/no) ' },
  nobody: {
    vi: 'Chưa ghi gì: không có ai để hỏi. Nếu các thay đổi trên là đúng, chạy lại với --yes.',
    en: 'Nothing is written: there is nobody to ask. If the changes above are right, run it again with --yes.',
  },
  nothing: { vi: 'Không tệp nào bị thay đổi.', en: 'Nothing was changed.' },
  taken: {
    vi: 'Đã đưa vào {f}: {n}; biên bản ở {r}.\nTiếp theo: sửa “updated:” trong {m} và content/site.yaml, rồi chạy npm start để xem.',
    en: 'Taken into {f}: {n}; the report is {r}.\nNext: set “updated:” in {m} and content/site.yaml, then run npm start to see it.',
  },
} satisfies Record<string, Words>;

/** Answers that are a yes, without marks too. */
export const yesWords: Readonly<Record<Language, readonly string[]>> = { vi: ['có', 'co', 'c'], en: ['yes', 'y'] };
