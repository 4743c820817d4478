import { listed, notice, sentence } from './sentence.ts';

const delimiterName: Record<string, readonly [string, string]> = {
  ',': ['dấu phẩy (,)', 'a comma (,)'],
  ';': ['dấu chấm phẩy (;)', 'a semicolon (;)'],
  '\t': ['ký tự tab', 'a tab'],
};

const named = (delimiter: string, language: 0 | 1) => delimiterName[delimiter]?.[language] ?? `“${delimiter}”`;

/** The cells are separated otherwise than the metadata declares. */
export const delimiterOther = (declared: string, used: string) =>
  sentence(
    'delimiter-other',
    [
      `các ô cách nhau bằng ${named(used, 0)}, khác với khai báo là ${named(declared, 0)}`,
      `cells are separated by ${named(used, 1)}, while ${named(declared, 1)} is declared`,
    ],
    [
      `lưu lại tệp với ${named(declared, 0)}, hoặc sửa delimiter trong tệp .meta.yaml`,
      `save the file with ${named(declared, 1)}, or correct delimiter in the .meta.yaml file`,
    ],
  );

/** A cell holds the text of whole rows, which an open quote has swallowed. */
export const quoteSwallowed = () =>
  sentence(
    'quote-swallowed',
    [
      'một ô chứa cả các dòng sau, vì dấu nháy kép (") mở ra không được đóng đúng chỗ',
      'one cell holds the rows below, since a double quote (") was not closed where it should be',
    ],
    [
      'xóa dấu nháy kép thừa ở dòng này; dấu nháy thuộc về lời văn phải viết đôi: ""lương cơ sở""',
      'delete the extra double quote in this row; quotes that belong to the text are doubled: ""base salary""',
    ],
  );

/** Cells quoted with typographic marks, which quote nothing in a CSV. */
export const quoteTypographic = () =>
  sentence(
    'quote-typographic',
    [
      'ô được đặt trong nháy cong (“ ”), CSV không hiểu nháy cong nên ô bị cắt ra',
      'a cell stands in curly quotes (“ ”), which a CSV does not know, so it was cut apart',
    ],
    [
      'thay nháy cong ở đầu và cuối ô bằng nháy thẳng: "…"',
      'use straight quotes at the start and end of the cell: "…"',
    ],
  );

/** A quoted cell does not end, or goes on after its closing quote. */
export const quoteBroken = () =>
  sentence(
    'quote-broken',
    ['dấu nháy kép (") không khớp cặp', 'a double quote (") has no partner'],
    [
      'ô có dấu nháy kép phải đặt trong nháy kép và viết đôi dấu bên trong: "gọi là ""lương cơ sở"""',
      'put the cell in double quotes and double those within: "called ""base salary"""',
    ],
  );

/** The first row is a title, not the column names. */
export const headerTitleRow = (columns: readonly string[]) =>
  sentence(
    'header-title-row',
    ['dòng 1 không phải dòng tiêu đề cột', 'row 1 does not hold the column names'],
    [
      `xóa các dòng tên bảng ở trên, để dòng 1 là: ${listed(columns)}`,
      `delete the title rows above, so that row 1 is: ${listed(columns)}`,
    ],
  );

/** A column has no name. */
export const headerBlank = () =>
  sentence(
    'header-blank',
    ['cột không có tên', 'the column has no name'],
    [
      'bỏ gộp ô ở dòng tiêu đề nếu có, đặt tên cột như đã khai báo, hoặc xóa cột thừa',
      'unmerge the cells of the header if they are merged, name the column as declared, or delete it',
    ],
  );

/** Two columns have one name. */
export const headerTwice = () =>
  sentence(
    'header-twice',
    ['tên cột xuất hiện hai lần', 'the column name appears twice'],
    ['giữ lại một cột', 'keep one of the columns'],
  );

/** A column that is not declared. */
export const headerUnknown = (near: readonly string[]) =>
  sentence(
    'header-unknown',
    ['tên cột không có trong khai báo', 'the column is not declared'],
    [
      `dùng đúng tên: ${listed(near)}; cột mới phải khai báo trong tệp .meta.yaml`,
      `use the exact name: ${listed(near)}; a new column must be declared in the .meta.yaml file`,
    ],
  );

/** A declared column is absent. */
export const headerMissing = () =>
  sentence(
    'header-missing',
    ['thiếu cột đã khai báo', 'a declared column is missing'],
    ['thêm cột này vào tệp, đúng tên', 'add the column to the file, with this name'],
  );

/** A name that programs treat specially. */
export const headerDangerous = () =>
  sentence(
    'header-dangerous',
    ['tên cột không được phép', 'the column name is not allowed'],
    ['đổi sang tên khác', 'choose another name'],
  );

/** The row has fewer cells than the header. */
export const rowShort = (cells: number, columns: number) =>
  sentence(
    'row-short',
    [`dòng có ${cells} ô, cần ${columns} ô`, `the row has ${cells} cells, ${columns} are needed`],
    [
      'bổ sung các ô còn thiếu; ô không có số liệu để trống nhưng vẫn giữ dấu phân cách',
      'add the missing cells; a cell without a figure stays empty but keeps its separator',
    ],
  );

/** The row has more cells than the header. */
export const rowLong = (cells: number, columns: number) =>
  sentence(
    'row-long',
    [`dòng có ${cells} ô, chỉ cần ${columns} ô`, `the row has ${cells} cells, only ${columns} are needed`],
    [
      'ô có chứa dấu phân cách phải đặt trong dấu nháy kép; xóa các ô thừa',
      'put a cell that contains the separator in double quotes; delete the extra cells',
    ],
  );

/** Most rows have as many cells as each other, and another number than the header. */
export const rowsOther = (cells: number, columns: number) =>
  sentence(
    'rows-other',
    [
      `các dòng số liệu có ${cells} ô, dòng tiêu đề có ${columns} ô`,
      `the rows have ${cells} cells, the header has ${columns}`,
    ],
    [
      'thêm hoặc bỏ tên cột ở dòng tiêu đề, hoặc sửa các dòng cho đủ ô; các dòng sau cũng vậy',
      'add or remove a column name in the header, or give every row as many cells; the rows below are alike',
    ],
  );

/** A row without any cell filled. */
export const rowBlank = () =>
  sentence('row-blank', ['dòng trống', 'the row is blank'], ['xóa dòng này', 'delete the row']);

/** Rows at the end of the file without any cell filled. */
export const tailRows = (count: number) =>
  notice(
    'tail-rows',
    [
      `${count} dòng trống ở cuối tệp đã được bỏ qua`,
      `${count} blank ${count === 1 ? 'row' : 'rows'} at the end of the file left out`,
    ],
    [
      'không cần sửa; xóa các dòng ấy trong Excel sẽ hết',
      'nothing needs mending; deleting the rows in Excel removes them',
    ],
  );

/** Columns at the right of the table without a name or any cell filled. */
export const tailColumns = (count: number) =>
  notice(
    'tail-columns',
    [
      `${count} cột trống ở bên phải bảng đã được bỏ qua`,
      `${count} blank ${count === 1 ? 'column' : 'columns'} at the right of the table left out`,
    ],
    [
      'không cần sửa; xóa các cột ấy trong Excel sẽ hết',
      'nothing needs mending; deleting the columns in Excel removes them',
    ],
  );
