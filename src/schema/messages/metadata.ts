import { listed, sentence } from './sentence.ts';

export const metaColumnName = () =>
  sentence(
    'meta-column-name',
    ['tên cột bị trùng hoặc không được phép', 'the column name is repeated or not allowed'],
    ['đặt cho mỗi cột một tên riêng', 'give each column its own name'],
  );

/** A column's type does not fit its role. */
export const metaColumnType = (role: string, type: string) =>
  sentence(
    'meta-column-type',
    [`cột có vai trò ${role} phải có kiểu ${type}`, `a column with role ${role} has type ${type}`],
    [`sửa type thành ${type}, hoặc sửa role`, `set type to ${type}, or correct role`],
  );

export const metaOneTime = () =>
  sentence(
    'meta-one-time',
    ['có hơn một cột thời gian', 'there is more than one time column'],
    ['chỉ để một cột có role: time', 'give role: time to one column only'],
  );

export const metaOneMeasure = () =>
  sentence(
    'meta-one-measure',
    ['phải có đúng một cột số liệu (role: measure)', 'there must be exactly one column with role: measure'],
    [
      'mỗi dòng là một số liệu; nhiều chỉ tiêu thì thêm cột indicator',
      'one row is one figure; for several indicators add a column indicator',
    ],
  );

export const metaNoSource = () =>
  sentence(
    'meta-no-source',
    ['bộ số liệu không có cột nguồn', 'the dataset has no source column'],
    [
      'thêm cột source (role: attribute, type: code, codes: sources)',
      'add a column source (role: attribute, type: code, codes: sources)',
    ],
  );

/** A name that should be one of this dataset's columns, with a role that fits. */
export const metaColumnUnknown = (allowed: readonly string[]) =>
  sentence(
    'meta-column-unknown',
    ['không phải là chiều hoặc cột thời gian của bộ số liệu', 'this is not a dimension or time column of the dataset'],
    [`dùng một trong: ${listed(allowed)}`, `use one of: ${listed(allowed)}`],
  );

export const metaCodeList = (lists: readonly string[]) =>
  sentence(
    'meta-code-list',
    ['cột kiểu mã phải chỉ tới một danh mục có trong data/codes', 'a column of codes must name a list in data/codes'],
    [`khai báo codes là một trong: ${listed(lists)}`, `set codes to one of: ${listed(lists)}`],
  );

export const metaUnit = (near: readonly string[]) =>
  sentence(
    'meta-unit',
    ['đơn vị chưa khai báo hoặc không có trong danh mục units', 'the unit is not given or not in the list units'],
    [`dùng một đơn vị trong danh mục: ${listed(near)}`, `use a unit of the list: ${listed(near)}`],
  );

/** An indicator (or measure) that the dataset does not have. */
export const metaIndicator = (near: readonly string[]) =>
  sentence(
    'meta-indicator',
    ['bộ số liệu không có chỉ tiêu này', 'the dataset has no such indicator'],
    [
      `dùng một trong: ${listed(near)}; hoặc thêm chỉ tiêu vào data/codes/indicators.csv`,
      `use one of: ${listed(near)}; or add the indicator to data/codes/indicators.csv`,
    ],
  );

/** A dataset with an `indicator` column, of which no indicator is declared. */
export const metaNoIndicators = () =>
  sentence(
    'meta-no-indicators',
    [
      'bộ số liệu chưa có chỉ tiêu nào trong data/codes/indicators.csv',
      'data/codes/indicators.csv has no indicator of this dataset',
    ],
    [
      'thêm mỗi chỉ tiêu một dòng, cột dataset là mã của bộ số liệu này',
      'add a row for each indicator, with the id of this dataset in the column dataset',
    ],
  );

export const metaArea = (near: readonly string[]) =>
  sentence(
    'meta-area',
    ['lĩnh vực không có trong danh mục areas', 'the area is not in the list areas'],
    [`dùng một trong: ${listed(near)}`, `use one of: ${listed(near)}`],
  );

/** An entry that must name one observation leaves a column of the key open. */
export const metaKeyPart = (column: string) =>
  sentence(
    'meta-key-part',
    [`chưa nêu ${column}, nên không rõ là số liệu nào`, `${column} is not given, so it is open which value is meant`],
    [`thêm ${column} vào of`, `add ${column} to of`],
  );

/** An alternative that belongs to no observation. */
export const metaAlternative = () =>
  sentence(
    'meta-alternative',
    ['không có số liệu nào khớp với giá trị khác này', 'no observation matches this alternative'],
    [
      'sửa các mã ở of cho khớp với một dòng trong tệp CSV',
      'correct the codes in of so that they match a row of the CSV',
    ],
  );

/** A name by which rows cannot be parted into pages. */
export const metaRowsBy = (allowed: readonly string[]) =>
  sentence(
    'meta-rows-by',
    [
      'các dòng chỉ chia trang được theo chiều của bộ số liệu',
      'rows are parted into pages by dimensions of the dataset alone',
    ],
    [`dùng một trong: ${listed(allowed)}`, `use one of: ${listed(allowed)}`],
  );

/** A page of so many rows, which is too heavy for a reader's phone; `more` are dimensions by which it could be parted further. */
export const rowPageLarge = (
  page: string,
  rows: number,
  most: number,
  by: readonly string[],
  more: readonly string[],
) =>
  sentence(
    'row-page-large',
    [
      `trang ${page} có ${rows} dòng, nhiều hơn ${most} dòng mà một trang chứa được`,
      `the page ${page} has ${rows} rows, more than the ${most} that one page can hold`,
    ],
    more.length
      ? [
          `chia các dòng theo thêm một chiều trước khi công bố lần đầu: rows_by: [${[...by, more[0]].join(', ')}]`,
          `part the rows by one more dimension before they are first published: rows_by: [${[...by, more[0]].join(', ')}]`,
        ]
      : ['tách bộ số liệu thành nhiều bộ nhỏ hơn', 'divide the dataset into smaller ones'],
  );

/** Rows that a release has elsewhere: their addresses are promises. */
export const rowsMoved = (day: string, by: readonly string[]) =>
  sentence(
    'rows-moved',
    [
      `bản phát hành ${day} có các dòng ở địa chỉ khác; địa chỉ của dòng đã công bố không được đổi`,
      `the release of ${day} has the rows at other addresses; the address of a published row may not change`,
    ],
    [
      `ghi rows_by: [${by.join(', ')}] để giữ địa chỉ cũ`,
      `write rows_by: [${by.join(', ')}] to keep the old addresses`,
    ],
  );

/** A unit's pattern without a place for the number. */
export const unitFormat = () =>
  sentence(
    'unit-format',
    ['mẫu viết đơn vị thiếu chỗ cho số', 'the unit pattern has no place for the number'],
    [
      'viết {n} ở chỗ của số: {n} triệu đồng; hoặc {nth} cho số thứ tự tiếng Anh',
      'write {n} where the number goes: {n} tasks; or {nth} for an ordinal',
    ],
  );

export const unitDivisor = () =>
  sentence(
    'unit-divisor',
    ['số chia của đơn vị phải là số dương', 'the divisor of a unit is a positive number'],
    ['để trống nếu không chia, hoặc viết như 1000000', 'leave it empty, or write like 1000000'],
  );

/** A cell of indicators.csv that is not one of the words allowed there. */
export const indicatorWord = (allowed: readonly string[]) =>
  sentence(
    'indicator-word',
    ['từ này không dùng được ở đây', 'this word cannot be used here'],
    [`dùng một trong: ${listed(allowed)}; hoặc để trống`, `use one of: ${listed(allowed)}; or leave it empty`],
  );

/** Columns of an interval that are no pair of numbers beside the value. */
export const metaBounds = () =>
  sentence(
    'meta-bounds',
    [
      'lower_bound và upper_bound phải cùng có, đều là role: attribute, type: number',
      'lower_bound and upper_bound stand together, each with role: attribute and type: number',
    ],
    ['khai báo cả hai cột như vậy, hoặc bỏ cả hai', 'declare both columns so, or neither'],
  );

/** Figures were read in a copy, and it is not said in which. */
export const metaCopyMissing = (source: string) =>
  sentence(
    'meta-copy-missing',
    [
      `số liệu của nguồn ${source} được đọc từ bản sao mà copies: chưa nêu bản sao nào`,
      `figures of the source ${source} were read in a copy, and copies: does not say which`,
    ],
    [
      'thêm vào copies: một mục có source, repository, commit và path của tệp đã đọc',
      'add to copies: an entry with source, repository, commit and path of the file that was read',
    ],
  );

/** A copy of which no figure was read. */
export const metaCopyIdle = () =>
  sentence(
    'meta-copy-idle',
    ['không có số liệu nào lấy từ nguồn này', 'no figure is from this source'],
    ['xóa mục này, hoặc sửa source', 'delete the entry, or correct source'],
  );

/** A dataset that has ended and yet has a next release. */
export const metaEnded = () =>
  sentence(
    'meta-ended',
    [
      'bộ số liệu đã ngừng công bố nên không có kỳ công bố tới',
      'the dataset has ended, so that it has no next release',
    ],
    ['xóa next_update, hoặc xóa ended', 'delete next_update, or delete ended'],
  );
