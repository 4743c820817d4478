import { listed, notice, sentence } from './sentence.ts';

/** A control, zero-width or bidirectional character; `name` is its code point. */
export const cellInvisible = (name: string) =>
  sentence(
    'cell-invisible',
    [`có ký tự không nhìn thấy (${name})`, `there is a character that cannot be seen (${name})`],
    ['xóa ô rồi gõ lại bằng tay', 'clear the cell and type it again'],
  );

/** A line break where only a text column may have one. */
export const cellLineBreak = () =>
  sentence(
    'cell-line-break',
    ['có dấu xuống dòng trong ô', 'there is a line break in the cell'],
    ['viết trên một dòng', 'write it on one line'],
  );

/** Full-width letters or digits. */
export const cellFullWidth = () =>
  sentence(
    'cell-full-width',
    ['có chữ hoặc số kiểu rộng của bộ gõ Đông Á', 'there are full-width letters or digits'],
    ['gõ lại bằng chữ và số thường', 'type it again with ordinary letters and digits'],
  );

/** Marks stand apart from their letters. */
export const cellNotComposed = () =>
  sentence(
    'cell-not-composed',
    ['dấu thanh gõ rời khỏi chữ (Unicode tổ hợp)', 'the marks stand apart from their letters (decomposed Unicode)'],
    ['chuyển sang Unicode dựng sẵn rồi gõ lại ô này', 'switch to precomposed Unicode and type the cell again'],
  );

/** Text damaged by an earlier change of encoding. */
export const cellDamaged = () =>
  sentence(
    'cell-damaged',
    ['chữ đã hỏng do chuyển bảng mã', 'the text was damaged by a change of encoding'],
    [
      'chép lại ô này từ bản gốc rồi lưu tệp bằng CSV UTF-8',
      'copy the cell again from the original and save as CSV UTF-8',
    ],
  );

/** A space at either end. */
export const cellSpaces = () =>
  sentence(
    'cell-spaces',
    ['có khoảng trắng ở đầu hoặc cuối ô', 'there is a space at the start or end of the cell'],
    ['xóa khoảng trắng thừa', 'delete the space'],
  );

/** Text that a spreadsheet would run as a formula. */
export const cellFormula = () =>
  sentence(
    'cell-formula',
    ['nội dung bắt đầu như một công thức', 'the text starts like a formula'],
    [
      'dán giá trị thay cho công thức; không bắt đầu ô bằng =, +, @ hoặc dấu -',
      'paste the value instead of the formula; do not begin a cell with =, +, @ or -',
    ],
  );

/** A word or sign that stands for "nothing"; the mend of a figure's cell names its status. */
export const cellMissingWord = (figure: boolean) =>
  sentence(
    'cell-missing-word',
    ['ô không có thông tin phải để trống', 'a cell without information must be empty'],
    figure
      ? [
          'xóa nội dung ô và ghi lý do ở cột obs_status: M, L, O hoặc Q',
          'clear the cell and give the reason in obs_status: M, L, O or Q',
        ]
      : ['xóa nội dung ô', 'clear the cell'],
  );

/** A cell that must be filled. */
export const cellEmpty = () =>
  sentence('cell-empty', ['ô này không được để trống', 'the cell may not be empty'], ['điền ô này', 'fill the cell']);

const example = { vi: '1.327,5', en: '1,327.5' };
const styleName = { vi: ['kiểu Việt Nam', 'Vietnamese style'], en: ['kiểu Anh', 'English style'] } as const;
type Style = keyof typeof example;

/** The mend of a number, in the declared style or, where none is declared, in the plainest form. */
const inStyle = (style: Style | undefined) =>
  style
    ? ([
        `viết theo ${styleName[style][0]} đã khai báo: ${example[style]}`,
        `write it in the declared ${styleName[style][1]}: ${example[style]}`,
      ] as const)
    : ([
        'khai báo numbers: vi (1.327,5) hoặc numbers: en (1,327.5) trong tệp .meta.yaml, hoặc viết 1327.5',
        'declare numbers: vi (1.327,5) or numbers: en (1,327.5) in the .meta.yaml file, or write 1327.5',
      ] as const);

/** Groups or the decimal sign do not follow the declared style. */
export const numberGrouping = (style: Style | undefined) =>
  sentence(
    'number-grouping',
    [
      'dấu phân cách hàng nghìn hoặc dấu thập phân không đúng chỗ',
      'a thousands separator or decimal sign is out of place',
    ],
    inStyle(style),
  );

/** Not a number at all. */
export const numberGrammar = (style: Style | undefined) =>
  sentence('number-grammar', ['đây không phải là một số', 'this is not a number'], inStyle(style));

/** Zeros stand before the number, as in a code or a date. */
export const numberLeadingZero = () =>
  sentence(
    'number-leading-zero',
    ['số bắt đầu bằng chữ số 0 thừa', 'the number starts with an extra zero'],
    ['bỏ số 0 ở đầu; nếu đây là mã thì không để ở cột số', 'drop the zero; a code does not belong in a number column'],
  );

/** One sign before three digits: thousands in one style, decimals in the other, and the measure does not tell which. */
export const numberAmbiguous = (whole: string, decimal: string, declared: boolean) =>
  sentence(
    'number-ambiguous',
    [
      'số có thể hiểu theo hai cách: hàng nghìn hoặc phần thập phân',
      'the number can be read in two ways: thousands or decimals',
    ],
    declared
      ? [
          `viết ${whole} nếu là hàng nghìn, viết ${decimal} nếu là số thập phân`,
          `write ${whole} for thousands, ${decimal} for decimals`,
        ]
      : [
          `khai báo numbers: vi (1.327,5) hoặc numbers: en (1,327.5) trong tệp .meta.yaml; hoặc viết ${whole} nếu là hàng nghìn`,
          `declare numbers: vi (1.327,5) or numbers: en (1,327.5) in the .meta.yaml file; or write ${whole} for thousands`,
        ],
  );

export const numberExponent = () =>
  sentence(
    'number-exponent',
    ['số viết ở dạng lũy thừa, có thể đã mất chữ số', 'the number is in exponent form and may have lost digits'],
    ['định dạng ô là Number rồi viết đủ các chữ số', 'format the cell as Number and write every digit'],
  );

export const numberPercent = () =>
  sentence(
    'number-percent',
    ['có dấu phần trăm trong ô số', 'there is a percent sign in a number cell'],
    [
      'bỏ dấu %, vì đơn vị đã khai báo cho cả chỉ tiêu; chỉ viết 60',
      'drop the %, since the measure declares its unit; write just 60',
    ],
  );

export const numberApostrophe = () =>
  sentence(
    'number-apostrophe',
    ['số được lưu dưới dạng chữ (có dấu nháy ở đầu)', 'the number is stored as text (leading apostrophe)'],
    ['xóa dấu nháy, định dạng ô là Number', 'delete the apostrophe and format the cell as Number'],
  );

export const numberSpace = () =>
  sentence(
    'number-space',
    ['có khoảng trắng giữa các chữ số', 'there is a space between digits'],
    ['xóa khoảng trắng', 'delete the space'],
  );

export const numberMinus = () =>
  sentence(
    'number-minus',
    ['dấu âm không phải là dấu gạch nối trên bàn phím', 'the minus is not the hyphen of the keyboard'],
    ['gõ lại bằng dấu -: -5', 'type it with a hyphen: -5'],
  );

export const numberPrecision = () =>
  sentence(
    'number-precision',
    ['số có hơn 15 chữ số, máy không giữ được hết', 'the number has more than 15 digits and cannot be kept exactly'],
    ['dùng đơn vị lớn hơn hoặc bớt chữ số thập phân', 'use a larger unit or fewer decimals'],
  );

/** The cell is not a period; `guess` is how it is spelled when that can be told. */
export const periodGrammar = (guess: string | null) =>
  sentence(
    'period-grammar',
    ['kỳ không đúng cách viết', 'the period is not spelled as it must be'],
    guess
      ? [`viết là ${guess}`, `write ${guess}`]
      : [
          'viết như 2024, 2024-S1 (6 tháng đầu năm), 2024-Q2 (quý II), 2024-07 hoặc 2024-07-01',
          'write like 2024, 2024-S1 (first half), 2024-Q2, 2024-07 or 2024-07-01',
        ],
  );

/** The cell is not a calendar day; `guess` is how it is spelled when that can be told. */
export const dateGrammar = (guess: string | null) =>
  sentence(
    'date-grammar',
    ['ngày không đúng cách viết hoặc không có trên lịch', 'the day is misspelled or not on the calendar'],
    guess
      ? [`viết là ${guess}`, `write ${guess}`]
      : ['viết năm-tháng-ngày: 2024-07-15', 'write year-month-day: 2024-07-15'],
  );

/** The address of a source is none that a reader could open. */
export const sourceAddress = () =>
  sentence(
    'source-address',
    ['địa chỉ nguồn không dùng được', 'the address of the source cannot be used'],
    [
      'viết đủ địa chỉ công khai bắt đầu bằng https:// (hoặc http://) và tên miền; không dùng IP, cổng riêng, tên đăng nhập hay máy nội bộ',
      'write the whole public address, https:// (or http://) and a domain; no IP address, port, login or internal machine',
    ],
  );

/** A host from which no source has come so far. */
export const sourceHost = (host: string, near: readonly string[]) =>
  notice(
    'source-host',
    [`máy chủ ${host} chưa có trong content/source-hosts.txt`, `the host ${host} is not in content/source-hosts.txt`],
    [
      `mở địa chỉ để kiểm tra (các tên gần giống đã có: ${listed(near)}); nếu đúng thì thêm một dòng ${host} vào tệp ấy`,
      `open the address to check it (names like it: ${listed(near)}); if it is right, add a line ${host} to that file`,
    ],
  );

/** A code that its list does not hold. */
export const codeUnknown = (list: string, near: readonly string[]) =>
  sentence(
    'code-unknown',
    [`mã không có trong danh mục ${list}`, `the code is not in the list ${list}`],
    [
      `dùng một mã của danh mục: ${listed(near)}; mã mới phải thêm vào danh mục trước`,
      `use a code of the list: ${listed(near)}; add a new code to the list first`,
    ],
  );

/** A code that is not spelled as codes are. */
export const codeGrammar = () =>
  sentence(
    'code-grammar',
    ['mã có ký tự không được phép', 'the code has characters that are not allowed'],
    [
      'mã chỉ gồm chữ cái không dấu, chữ số, dấu gạch nối, dấu chấm, không có khoảng trắng',
      'a code has only plain letters, digits, hyphens and dots, no spaces',
    ],
  );
