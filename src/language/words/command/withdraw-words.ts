import type { Counted } from '../../counted.ts';
import type { Words } from '../../language.ts';

/** Words of the command that takes a dataset out of the site; those in braces are filled by it. */
export const withdrawWords = {
  usage: {
    vi: 'Viết: npm run withdraw -- dataset <mã> --reason "lý do" --reason-en "lý do bằng tiếng Anh" [--by "người thực hiện"] [--by-en "…"] [--yes] [--lang en]\nKhông có --reason: chỉ cho xem sẽ bỏ những gì. --yes: làm luôn, không hỏi',
    en: 'Write: npm run withdraw -- dataset <id> --reason "reason in Vietnamese" --reason-en "reason" [--by "made by, in Vietnamese"] [--by-en "…"] [--yes] [--lang en]\nWithout --reason: only shows what would go. --yes: do it without asking',
  },
  title: { vi: 'Rút bộ số liệu “{t}” ({id}).', en: 'Withdraw the dataset “{t}” ({id}).' },
  goes: { vi: 'Sẽ bỏ:', en: 'What goes:' },
  leads: {
    vi: 'Trang sẽ chuyển hướng (mục mới trong content/redirects.yaml):',
    en: 'Pages that will lead on (new entries of content/redirects.yaml):',
  },
  told: {
    vi: 'Sẽ thêm một mục vào data/corrections.yaml; mục ấy hiện ở trang Đính chính, trong tin Atom và JSON.',
    en: 'An entry is added to data/corrections.yaml; the page of corrections, its feeds and its JSON show it.',
  },
  hand: {
    vi: 'Biên tập viên phải sửa bằng tay (bỏ chỗ ấy, hoặc viết lại theo số liệu khác):',
    en: 'An editor has to change by hand (remove the place, or rewrite it after other figures):',
  },
  noHand: {
    vi: 'Không có chỗ nào phải sửa bằng tay.',
    en: 'Nothing has to be changed by hand.',
  },
  lists: {
    vi: 'Bảng mã không còn bộ số liệu nào dùng, để nguyên: {n}',
    en: 'Code lists that no dataset uses any more, left as they are: {n}',
  },
  sources: {
    vi: 'Nguồn không còn bộ số liệu nào dẫn, để nguyên trong data/codes/sources.csv: {n}',
    en: 'Sources that no dataset cites any more, left in data/codes/sources.csv: {n}',
  },
  frozen: {
    vi: 'Bản cố định dưới /v/ không đổi: bản ngày {n} vẫn giữ số liệu và biểu đồ của bộ này.',
    en: 'Releases under /v/ do not change: those of {n} still keep the figures and charts of this dataset.',
  },
  notFrozen: {
    vi: 'Không có bản cố định nào dưới /v/ giữ bộ số liệu này.',
    en: 'No release under /v/ keeps this dataset.',
  },
  faults: {
    vi: 'Sửa các lỗi này trước, rồi chạy lại lệnh. Không tệp nào bị thay đổi.',
    en: 'Mend these first, then run the command again. Nothing was changed.',
  },
  noReason: {
    vi: 'Chưa làm gì: ghi lý do bằng cả hai ngôn ngữ, --reason "…" --reason-en "…".',
    en: 'Nothing is done: give the reason in both languages, --reason "…" --reason-en "…".',
  },
  question: { vi: 'Rút bộ số liệu này? (có/không) ', en: 'Withdraw this dataset? (yes/no) ' },
  nobody: {
    vi: 'Chưa làm gì: không có ai để hỏi. Nếu những điều trên là đúng, chạy lại với --yes.',
    en: 'Nothing is done: there is nobody to ask. If all of the above is right, run it again with --yes.',
  },
  nothing: { vi: 'Không tệp nào bị thay đổi.', en: 'Nothing was changed.' },
  done: { vi: 'Đã rút {id}.', en: '{id} is withdrawn.' },
  left: {
    vi: 'Còn phải sửa bằng tay; trang chưa dựng được cho đến khi npm run check không còn lỗi:',
    en: 'Still to be changed by hand; the site cannot be built until npm run check tells no fault:',
  },
  clean: {
    vi: 'Chạy npm run check, rồi dựng lại trang.',
    en: 'Run npm run check, then build the site.',
  },
} satisfies Record<string, Words>;

/** How much goes of the lists that several datasets share, and how many files lead on. */
export const withdrawCounts = {
  indicators: {
    vi: '{n} chỉ tiêu trong data/codes/indicators.csv',
    en: '{n} indicators of data/codes/indicators.csv',
    one: '{n} indicator of data/codes/indicators.csv',
  },
  corrections: {
    vi: '{n} mục của bộ này trong data/corrections.yaml',
    en: '{n} entries on it in data/corrections.yaml',
    one: '{n} entry on it in data/corrections.yaml',
  },
  declared: {
    vi: '{n} mục trong content/typed-figures.yaml',
    en: '{n} entries of content/typed-figures.yaml',
    one: '{n} entry of content/typed-figures.yaml',
  },
  files: { vi: '… và {n} tệp', en: '… and {n} files', one: '… and {n} file' },
} satisfies Record<string, Counted>;
