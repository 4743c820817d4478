import type { Words } from '../../language/language.ts';
import { formatNumber } from '../../language/number.ts';
import { notice, sentence } from './sentence.ts';

/** The rules of what is put right in a file that is handed in. */
export const mendCodes = [
  'mended-delimiter',
  'mended-encoding',
  'mended-header',
  'mended-lines',
  'mended-marks',
  'mended-tail',
] as const;

/** What was put right in a file that is handed in; nothing that a figure says is ever changed. */
export const mendedEncoding = () =>
  notice(
    'mended-encoding',
    ['tệp không ở dạng UTF-8 thuần', 'the file is not plain UTF-8'],
    ['đã chuyển sang UTF-8', 'converted to UTF-8'],
  );

export const mendedDelimiter = (declared: string, found: string) =>
  notice(
    'mended-delimiter',
    [`các ô cách nhau bằng ${spelled(found).vi}`, `cells are parted by ${spelled(found).en}`],
    [`đã đổi sang ${spelled(declared).vi} như quy ước`, `changed to ${spelled(declared).en} as declared`],
  );

export const mendedHeader = (labels: readonly string[]) =>
  notice(
    'mended-header',
    [`tiêu đề cột ghi bằng lời: ${labels.join(', ')}`, `columns are named in words: ${labels.join(', ')}`],
    ['đã đổi sang mã cột', 'changed to the ids of the columns'],
  );

export const mendedTail = () =>
  notice(
    'mended-tail',
    ['cuối bảng có dòng hoặc cột trống', 'there are blank rows or columns at the end'],
    ['đã bỏ các dòng, cột trống ấy', 'removed them'],
  );

export const mendedMarks = () =>
  notice(
    'mended-marks',
    ['có chữ ghép từ ký tự và dấu rời (NFD)', 'some letters and marks stand apart (NFD)'],
    ['đã ghép lại (NFC)', 'composed them (NFC)'],
  );

export const mendedLines = () =>
  notice(
    'mended-lines',
    ['dấu ngắt dòng không theo quy ước', 'lines end in another way than declared'],
    ['đã đổi thành một dấu ngắt dòng LF', 'changed to one line feed each'],
  );

export const handInUnknown = (ids: readonly string[]) =>
  sentence(
    'hand-in-unknown',
    ['không rõ tệp này thuộc bộ số liệu nào', 'it is not clear to which dataset this file belongs'],
    [
      `chọn bộ số liệu, hoặc giữ nguyên dòng tiêu đề của mẫu; có các bộ: ${ids.join(', ')}`,
      `choose the dataset, or keep the header of its template; there are: ${ids.join(', ')}`,
    ],
  );

function spelled(delimiter: string): { vi: string; en: string } {
  if (delimiter === ';') return { vi: 'dấu chấm phẩy', en: 'semicolons' };
  if (delimiter === '\t') return { vi: 'phím Tab', en: 'tabs' };
  return delimiter === ',' ? { vi: 'dấu phẩy', en: 'commas' } : { vi: `dấu ${delimiter}`, en: `the sign ${delimiter}` };
}

/** Rows that are published and that the file does not have: where most are missing, only new rows were handed in. */
export const rowsMissing = (missing: number, published: number, added: number) =>
  notice(
    'rows-missing',
    [
      `tệp thiếu ${formatNumber(missing, 'vi')} trong ${formatNumber(published, 'vi')} dòng đang công bố; nếu đưa vào, các dòng ấy sẽ bị bỏ`,
      `the file lacks ${formatNumber(missing, 'en')} of the ${formatNumber(published, 'en')} rows that are published; taken in, it would remove them`,
    ],
    added && missing * 2 > published
      ? [
          'có phải bạn chỉ nộp các dòng mới? Tệp phải gồm cả bảng: tải CSV ở trang của bộ số liệu, thêm các dòng mới vào rồi kiểm tra lại',
          'did you hand in only the new rows? The file must hold the whole table: download the CSV from the dataset’s page, add the new rows to it and check again',
        ]
      : [
          'nếu bỏ nhầm thì ghi lại các dòng ấy; nếu bỏ đúng thì mỗi dòng đã có trong một bản cố định cần một mục đính chính',
          'if they were left out by mistake, put them back; if not, each that a release has needs an entry in data/corrections.yaml',
        ],
  );

const retake = [
  'lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
  'take the package anew from the page Check data; do not edit it by hand',
] as const;

/** The package is no JSON file, or its form is another; `place` is the path of the key. */
export const packageFormat = (place: string) =>
  sentence(
    'package-format',
    place
      ? [`gói bàn giao không đọc được (${place})`, `the hand-in package cannot be read (${place})`]
      : ['đây không phải gói bàn giao (tệp JSON)', 'this is no hand-in package (a JSON file)'],
    retake,
  );

/** A package of an earlier form, which does not say with what it was compared. */
export const packageOld = () =>
  sentence(
    'package-old',
    [
      'gói bàn giao được lập bằng bản cũ của trang, không ghi đã so với số liệu nào',
      'the hand-in package was made with an earlier version of the site and does not say with what it was compared',
    ],
    [
      'kiểm tra lại tệp trên trang hiện nay và lập gói mới',
      'check the file on the site as it is now and make the package anew',
    ],
  );

export const packageHash = () =>
  sentence(
    'package-hash',
    ['số liệu trong gói khác với mã băm ghi khi kiểm tra', 'the data in the package are not those that were checked'],
    retake,
  );

export const packagePeople = () =>
  sentence(
    'package-people',
    ['người lập và người kiểm tra là một', 'the same person prepared and checked it'],
    ['nhờ một người khác kiểm tra rồi lập lại gói', 'have somebody else check it and make the package anew'],
  );

export const packageDataset = (ids: readonly string[]) =>
  sentence(
    'package-dataset',
    ['không có bộ số liệu mang mã này', 'there is no dataset with this id'],
    [`có các bộ: ${ids.join(', ')}`, `there are: ${ids.join(', ')}`],
  );

/** The day of the package is none, or has not come. */
export const packageDate = () =>
  sentence(
    'package-date',
    ['ngày lập gói không có trên lịch hoặc chưa đến', 'the day of the package is not on the calendar or has not come'],
    [
      'sửa ngày giờ của máy đã lập gói, rồi lập lại gói',
      'set the clock of the machine on which it was made, and make the package anew',
    ],
  );

/** The package says something else of its table than the table does. */
export const packageStatement = (said: string, found: string) =>
  sentence(
    'package-statement',
    [
      `gói ghi ${said}, nhưng tính lại từ số liệu trong gói là ${found}`,
      `the package says ${said}, its own data say ${found}`,
    ],
    retake,
  );

/** What the package was compared with cannot be read by the rules of today. */
export const packageBase = () =>
  sentence(
    'package-base',
    [
      'quy tắc của bộ số liệu đã đổi từ khi lập gói, nên không đối chiếu được với số liệu khi ấy',
      'the rules of the dataset have changed since the package was made, so that it cannot be compared with the data of then',
    ],
    [
      'kiểm tra lại tệp trên trang hiện nay và lập gói mới',
      'check the file on the site as it is now and make the package anew',
    ],
  );

/** A row that the package and somebody else have both changed; texts are what it said, says, and would say. */
export const packageConflict = (name: Words, csv: string, base: Words, today: Words, handed: Words) =>
  sentence(
    'package-conflict',
    [
      `${name.vi}: khi lập gói là ${base.vi}, nay ${csv} ghi ${today.vi}, còn gói ghi ${handed.vi}`,
      `${name.en}: ${base.en} when the package was made, ${today.en} in ${csv} now, ${handed.en} in the package`,
    ],
    [
      'hỏi hai bên xem số nào đúng, rồi lập gói mới từ số liệu hiện nay',
      'ask both sides which is right, then make a new package from the data as they are now',
    ],
  );

/** A file that cannot be read or written, by the code that the system gives. */
export const fileRefused = (code: string) => {
  const [vi, en] = refusals[code] ?? [`hệ thống báo ${code}`, `the system says ${code}`];
  return sentence(
    'file-refused',
    [`không đọc hoặc ghi được tệp này: ${vi}`, `this file cannot be read or written: ${en}`],
    [
      'xem lại đường dẫn và quyền truy cập, rồi chạy lại lệnh',
      'look at the path and its permissions, then run the command again',
    ],
  );
};

const refusals: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ENOENT: ['không có tệp này', 'there is no such file'],
  EISDIR: ['đây là một thư mục', 'it is a folder'],
  ENOTDIR: ['một phần của đường dẫn là tệp, không phải thư mục', 'a part of its path is a file and no folder'],
  EEXIST: ['một phần của đường dẫn là tệp, không phải thư mục', 'a part of its path is a file and no folder'],
  EACCES: ['không có quyền', 'permission is denied'],
  EPERM: ['không có quyền', 'permission is denied'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'the disk can only be read'],
  ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
};

/** The dataset's file has changed between the question and its answer. */
export const fileChangedMeanwhile = () =>
  sentence(
    'file-changed-meanwhile',
    ['tệp này vừa thay đổi trong khi chờ trả lời', 'this file has changed while the question stood'],
    ['chạy lại lệnh để xem lại các thay đổi', 'run the command again to see the changes anew'],
  );
