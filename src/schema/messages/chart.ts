import { listed, sentence } from './sentence.ts';

/** `start` is the dataset's id. */
export const chartId = (start: string) =>
  sentence(
    'chart-id',
    ['tên tệp không phải mã biểu đồ hợp lệ', 'the file name is not a valid chart id'],
    [
      `đặt tên bằng chữ thường tiếng Anh, nối bằng dấu gạch nối, bắt đầu bằng ${start}`,
      `name it in lower-case English words joined by hyphens, beginning with ${start}`,
    ],
  );

export const chartColumn = (column: string, columns: readonly string[]) =>
  sentence(
    'chart-column',
    [`bộ số liệu không có cột ${column}`, `the dataset has no column ${column}`],
    [`dùng một trong: ${listed(columns)}`, `use one of: ${listed(columns)}`],
  );

export const chartCode = (code: string, near: readonly string[]) =>
  sentence(
    'chart-code',
    [`không có số liệu với mã ${code}`, `no observation has the code ${code}`],
    [`dùng một trong: ${listed(near)}`, `use one of: ${listed(near)}`],
  );

export const chartEmpty = () =>
  sentence(
    'chart-empty',
    ['lựa chọn và thời gian này không có số liệu nào', 'this selection and time have no figures'],
    ['sửa select hoặc time cho khớp với số liệu', 'change select or time to fit the data'],
  );

export const chartMeasures = (measures: readonly string[]) =>
  sentence(
    'chart-measures',
    [
      `một trục giá trị không vẽ chung nhiều đơn vị: ${listed(measures)}`,
      `one value axis cannot carry several units: ${listed(measures)}`,
    ],
    ['chọn một chỉ tiêu trong select.indicator', 'choose one indicator in select.indicator'],
  );

export const chartMixed = (column: string, codes: readonly string[]) =>
  sentence(
    'chart-mixed',
    [
      `một đường có nhiều số liệu cho cùng một kỳ, khác nhau ở ${column}`,
      `a line has several figures for one period, which differ in ${column}`,
    ],
    [
      `đặt series: ${column}, hoặc chọn một mã trong: ${listed(codes)}`,
      `set series: ${column}, or select one of: ${listed(codes)}`,
    ],
  );

/** Periods of several lengths along one axis of time, an example of each. */
export const chartLengths = (periods: readonly string[]) =>
  sentence(
    'chart-lengths',
    [
      `trục thời gian trộn các kỳ dài khác nhau: ${listed(periods)}`,
      `one time axis mixes periods of different lengths: ${listed(periods)}`,
    ],
    [
      'chọn time: chỉ có một loại kỳ, hoặc để số cả năm thành chỉ tiêu riêng',
      'choose a time: with periods of one length, or make the figures of whole years an indicator of their own',
    ],
  );

export const chartEmphasis = (code: string, codes: readonly string[]) =>
  sentence(
    'chart-emphasis',
    [`mã được nhấn ${code} không có trong biểu đồ`, `the emphasised code ${code} is not in the chart`],
    [`dùng một trong: ${listed(codes)}`, `use one of: ${listed(codes)}`],
  );

export const chartNeeds = (kind: string, key: string) =>
  sentence(
    'chart-needs',
    [`loại biểu đồ ${kind} cần mục ${key}`, `the chart kind ${kind} needs ${key}`],
    [`thêm mục ${key}`, `add ${key}`],
  );

/** A key that only the files of other kinds have. */
export const chartOtherKind = (key: string, kind: string, others: readonly string[]) =>
  sentence(
    'chart-other-kind',
    [`biểu đồ loại ${kind} không có mục ${key}`, `a chart of the kind ${kind} has no ${key}`],
    [`bỏ mục này; mục này chỉ có ở loại ${listed(others)}`, `remove it; it belongs to: ${listed(others)}`],
  );

export const chartTime = (time: string) =>
  sentence(
    'chart-time',
    [`thời gian ${time} không đúng cách viết`, `the time ${time} is not spelled as it must be`],
    [
      'viết last, một kỳ như 2024-S1, hoặc một khoảng như 2011..2025 hay 2011..',
      'write last, one period such as 2024-S1, or a span such as 2011..2025 or 2011..',
    ],
  );

export const chartAnnotation = (at: string, periods: readonly string[]) =>
  sentence(
    'chart-annotation',
    [`biểu đồ không có kỳ ${at} để ghi chú`, `the chart has no period ${at} to annotate`],
    [`dùng một trong: ${listed(periods)}`, `use one of: ${listed(periods)}`],
  );

export const chartPlace = (column: string) =>
  sentence(
    'chart-place',
    [
      `một ô của biểu đồ có nhiều số liệu, khác nhau ở ${column}`,
      `one place of the chart has several figures, which differ in ${column}`,
    ],
    [
      `đặt rows hoặc series là ${column}, hoặc chọn một mã trong select (kỳ thì ghi ở time)`,
      `set rows or series to ${column}, or choose one code in select (a period in time)`,
    ],
  );

export const chartWhole = (row: string, sum: string, whole: string) =>
  sentence(
    'chart-whole',
    [
      `các phần của ${row} cộng lại là ${sum}, không phải ${whole}`,
      `the parts of ${row} add up to ${sum}, not to ${whole}`,
    ],
    ['chọn đủ các phần trong select, hoặc sửa số liệu', 'select all parts, or correct the figures'],
  );

export const chartWholeAbsent = (row: string) =>
  sentence(
    'chart-whole-absent',
    [`${row} không có số tổng hoặc thiếu một phần`, `${row} has no total, or a part is missing`],
    ['bỏ dòng này khỏi select, hoặc dùng loại biểu đồ bar', 'leave this row out of select, or use the kind bar'],
  );

export const chartParts = (count: number, most: number) =>
  sentence(
    'chart-parts',
    [
      `có ${count} loại, nhiều hơn ${most} loại phân biệt được bằng mẫu`,
      `${count} kinds, more than the ${most} patterns`,
    ],
    [`chọn nhiều nhất ${most}, hoặc gộp bớt`, `choose at most ${most}, or join some`],
  );

export const chartTones = () =>
  sentence(
    'chart-tones',
    ['các mốc của độ đậm không tăng dần', 'the boundaries of the tones do not rise'],
    ['ghi từ số nhỏ đến số lớn, ví dụ [60, 70, 80]', 'write them from the lowest to the highest, such as [60, 70, 80]'],
  );

export const chartMarks = (row: string, count: number) =>
  sentence(
    'chart-marks',
    [`${row} có ${count} dấu, mỗi dòng chỉ vẽ một hoặc hai`, `${row} has ${count} marks; a row takes one or two`],
    ['chọn bớt mã trong select, hoặc thu hẹp time', 'choose fewer codes in select, or a shorter time'],
  );

export const chartTile = (codes: readonly string[]) =>
  sentence(
    'chart-tile',
    [
      `bảng mã không có vị trí ô (tile_x, tile_y) của ${listed(codes)}`,
      `the code list has no tile_x, tile_y for ${listed(codes)}`,
    ],
    ['điền tile_x, tile_y trong bảng mã', 'fill in tile_x and tile_y in the code list'],
  );

export const chartTileTwice = (codes: readonly string[]) =>
  sentence(
    'chart-tile-twice',
    [`nhiều mã đứng cùng một ô: ${listed(codes)}`, `several codes stand on one tile: ${listed(codes)}`],
    ['sửa tile_x, tile_y trong bảng mã', 'change tile_x or tile_y in the code list'],
  );

/** Tiles are told apart by an attribute or by their values. */
export const chartTiles = () =>
  sentence(
    'chart-tiles',
    [
      'ô được chia theo class (một cột) hoặc theo classes (nhóm giá trị), không theo cả hai',
      'tiles are told apart by class, a column, or by classes of values, not by both',
    ],
    ['giữ một trong hai; into chỉ đi với class', 'keep one of the two; into goes with class alone'],
  );

/** The class at a place counted from 1, whose beginning is missing, out of order, or one too many. */
export const chartClassFrom = (place: number) =>
  sentence(
    'chart-class-from',
    place === 1
      ? ['nhóm đầu là nhóm thấp nhất nên không có from', 'the first class is the lowest and has no from']
      : [
          `from của nhóm thứ ${place} thiếu hoặc không lớn hơn nhóm trước`,
          `the from of class ${place} is missing or not above that of the class before`,
        ],
    place === 1
      ? ['bỏ from của nhóm đầu', 'remove the from of the first class']
      : [
          'xếp các nhóm từ thấp lên cao, mỗi nhóm sau ghi from là giá trị bắt đầu',
          'put the classes from low to high and give each after the first the value at which it begins',
        ],
  );

/** Ranks stand at equal distances whatever is measured. */
export const chartQuarters = () =>
  sentence(
    'chart-quarters',
    ['thứ hạng không chia thành bốn nhóm theo giá trị', 'ranks are not divided into quarters by value'],
    [
      'ghi các nhóm hạng vào tiles.classes, mỗi nhóm sau ghi from',
      'name the classes of ranks in tiles.classes, each after the first with its from',
    ],
  );
