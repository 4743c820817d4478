import { listed, sentence } from './sentence.ts';

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
