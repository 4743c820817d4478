import { notice, sentence } from './sentence.ts';

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

export const packageFormat = (place: string) =>
  sentence(
    'package-format',
    [`gói bàn giao không đọc được (${place})`, `the hand-in package cannot be read (${place})`],
    [
      'lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'take the package anew from the page Check data; do not edit it by hand',
    ],
  );

export const packageHash = () =>
  sentence(
    'package-hash',
    ['số liệu trong gói khác với mã băm ghi khi kiểm tra', 'the data in the package are not those that were checked'],
    ['lấy lại gói từ trang Kiểm tra số liệu', 'take the package anew from the page Check data'],
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
