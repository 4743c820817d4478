import { listed, notice, sentence } from './sentence.ts';

/** A file that an edition must have and has not. */
export const fileMissing = () =>
  sentence(
    'file-missing',
    ['không có tệp này', 'this file does not exist'],
    ['tạo tệp đúng tên và thư mục này', 'create the file with this name in this folder'],
  );

/** The bytes are neither UTF-8 nor UTF-16 with a mark. */
export const fileEncoding = () =>
  sentence(
    'file-encoding',
    ['tệp không được lưu bằng bảng mã UTF-8', 'the file is not saved as UTF-8'],
    [
      'trong Excel chọn Lưu thành › CSV UTF-8 (phân tách bằng dấu phẩy), hoặc dán lại số liệu từ bản gốc',
      'in Excel choose Save As › CSV UTF-8 (Comma delimited), or paste the figures again from the original',
    ],
  );

/** A text that is no table is not UTF-8, or holds characters that an earlier change of encoding has destroyed. */
export const textEncoding = () =>
  sentence(
    'text-encoding',
    [
      'tệp không được lưu bằng bảng mã UTF-8, hoặc có chữ đã hỏng do chuyển bảng mã',
      'the file is not saved as UTF-8, or has text that was damaged by a change of encoding',
    ],
    [
      'lấy lại bản chưa hỏng, rồi trong trình soạn thảo chọn bảng mã UTF-8 khi lưu',
      'go back to a copy that is not damaged and choose UTF-8 when saving in the editor',
    ],
  );

/** A CSV in a folder from which none is read. */
export const filePlace = () =>
  sentence(
    'file-place',
    [
      'tệp nằm ở thư mục không được đọc nên số liệu sẽ không lên trang',
      'nothing is read from this folder, so the figures would not be published',
    ],
    [
      'chuyển bộ số liệu vào data/, danh mục vào data/codes/; hoặc xóa tệp',
      'move a dataset to data/, a code list to data/codes/; or delete the file',
    ],
  );

/** A page in a folder from which none is read, or with a name that makes no address. */
export const pagePlace = () =>
  sentence(
    'page-place',
    [
      'trang nằm ở thư mục không được đọc, hoặc tên tệp không dùng làm địa chỉ được',
      'no page is read from this folder, or the name of the file makes no address',
    ],
    [
      'đặt vào vi/ hoặc en/ của content/areas/, content/reports/, content/rankings/ hay content/pages/; tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, đuôi .mdx',
      'put it into vi/ or en/ of content/areas/, content/reports/, content/rankings/ or content/pages/; its name has only plain lower-case letters, digits and hyphens, and ends in .mdx',
    ],
  );

/** A page about the site with the name of a part of it. */
export const pageReserved = () =>
  sentence(
    'page-reserved',
    [
      'tên tệp này là địa chỉ của một phần khác của trang',
      'the name of this file is the address of another part of the site',
    ],
    ['đặt tên khác cho tệp', 'give the file another name'],
  );

/** A symbolic link: what is checked and what is built could be different files. */
export const fileLink = () =>
  sentence(
    'file-link',
    ['đây là liên kết tới một nơi khác, không phải tệp', 'this is a link to another place, not a file'],
    ['chép chính tệp ấy vào đây thay cho liên kết', 'put the file itself here in place of the link'],
  );

/** A file among the texts that is none. */
export const fileKind = (endings: readonly string[]) =>
  sentence(
    'file-kind',
    ['thư mục content/ chỉ chứa lời văn, không chứa tệp loại này', 'content/ holds texts alone, no file of this kind'],
    [
      `chỉ để ở đây các tệp có đuôi ${listed(endings)}; chuyển hoặc xóa tệp này`,
      `only files ending in ${listed(endings)} stand here; move or delete this one`,
    ],
  );

/** Something in the mark that does more than draw. */
export const markCode = () =>
  sentence(
    'mark-code',
    [
      'biểu trưng chỉ được gồm hình vẽ, không có mã, kiểu hay thứ lấy từ nơi khác',
      'the mark may hold shapes alone: no script, no style, nothing from elsewhere',
    ],
    [
      'lưu lại thành SVG thuần hình vẽ (path, rect, circle …), bỏ phần này',
      'save it as plain SVG (path, rect, circle …) and remove this part',
    ],
  );

/** The bytes hold zero characters: a workbook, a picture, or UTF-16 without a mark. */
export const fileNotText = () =>
  sentence(
    'file-not-text',
    ['đây không phải tệp văn bản CSV', 'this is not a CSV text file'],
    [
      'mở bảng trong Excel rồi chọn Lưu thành › CSV UTF-8; không đổi đuôi tệp .xlsx thành .csv',
      'open the table in Excel and choose Save As › CSV UTF-8; do not rename an .xlsx file to .csv',
    ],
  );

/** UTF-16 with its mark, which was converted. */
export const fileConverted = () =>
  notice(
    'file-converted',
    [
      'tệp lưu bằng UTF-16, đã được chuyển sang UTF-8 khi đọc',
      'the file is saved as UTF-16 and was converted to UTF-8',
    ],
    [
      'không cần sửa; lần sau chọn Lưu thành › CSV UTF-8 để tệp gọn hơn',
      'nothing needs mending; next time choose Save As › CSV UTF-8, which makes a smaller file',
    ],
  );

/** More than one byte order mark at the start. */
export const fileMarkTwice = () =>
  notice(
    'file-mark-twice',
    [
      'đầu tệp có hơn một dấu BOM, các dấu thừa đã được bỏ',
      'the file begins with more than one byte order mark; the extra ones were left out',
    ],
    [
      'không cần sửa; lưu lại tệp bằng CSV UTF-8 sẽ hết',
      'nothing needs mending; saving the file anew as CSV UTF-8 removes them',
    ],
  );

/** The file's name is not one that ids can be made of. */
export const fileName = () =>
  sentence(
    'file-name',
    ['tên tệp hoặc thư mục không dùng được', 'the name of the file or folder cannot be used'],
    [
      'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, chẳng hạn base-salary.csv; không dùng ../, dấu cách hay chữ hoa',
      'use only plain lower-case letters, digits and hyphens, such as base-salary.csv; no ../, spaces or capitals',
    ],
  );

/** More rows than are read. */
export const fileTooLong = (limit: number) =>
  sentence(
    'file-too-long',
    [`tệp có hơn ${limit} dòng`, `the file has more than ${limit} rows`],
    ['chia số liệu thành các bộ nhỏ hơn', 'divide the figures into smaller datasets'],
  );

/** More columns than are read. */
export const fileTooWide = (limit: number) =>
  sentence(
    'file-too-wide',
    [`bảng có hơn ${limit} cột`, `the table has more than ${limit} columns`],
    ['chỉ giữ các cột đã khai báo trong tệp .meta.yaml', 'keep only the columns that the .meta.yaml file declares'],
  );

/** The file is above the bound, in megabytes. */
export const fileTooLarge = (limit: number) =>
  sentence(
    'file-too-large',
    [`tệp lớn hơn ${limit} MB`, `the file is larger than ${limit} MB`],
    ['chia số liệu thành các bộ nhỏ hơn', 'divide the figures into smaller datasets'],
  );

/** There is no header, or no row under it. */
export const fileEmpty = () =>
  sentence(
    'file-empty',
    ['tệp không có dòng số liệu nào', 'the file holds no row of figures'],
    [
      'giữ dòng tiêu đề cột ở dòng 1 và ít nhất một dòng số liệu bên dưới',
      'keep the column names in row 1 and at least one row of figures below',
    ],
  );
