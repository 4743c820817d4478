import type { Words } from '../../language.ts';

/** Headings of tables that people open in a spreadsheet, beside those that the dataset's own columns have. */
export const tableWords = {
  measure: { vi: 'Chỉ tiêu', en: 'Measure' },
  /** Beside the names of a column their codes. */
  code: { vi: '{column} (mã)', en: '{column} (code)' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  qualifier: { vi: 'Mức độ chính xác', en: 'Precision' },
  status: { vi: 'Tình trạng', en: 'Status' },
  basis: { vi: 'Cách có số liệu', en: 'Basis' },
  publisher: { vi: 'Nơi công bố', en: 'Publisher' },
  source: { vi: 'Nguồn', en: 'Source' },
  sourceAddress: { vi: 'Địa chỉ nguồn', en: 'Address of the source' },
  note: { vi: 'Ghi chú', en: 'Note' },
} satisfies Record<string, Words>;

/** Names of the sheets of a dataset's workbook, and of what stands in them. */
export const workbookWords = {
  figures: { vi: 'Số liệu', en: 'Figures' },
  measures: { vi: 'Chỉ tiêu', en: 'Measures' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  description: { vi: 'Mô tả', en: 'Description' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  page: { vi: 'Trang của bộ số liệu', en: 'Page of the dataset' },
  terms: { vi: 'Điều kiện sử dụng', en: 'Terms of use' },
} satisfies Record<string, Words>;

/** The words of the text that stands in the archive of all datasets. */
export const archiveWords = {
  readme: { vi: 'DOC-TRUOC.txt', en: 'README.txt' },
  lead: {
    vi: 'Toàn bộ số liệu của trang. Mỗi bộ số liệu là một tệp CSV trong thư mục data; datapackage.json mô tả các cột, đơn vị, mã và nguồn.',
    en: 'All figures of the site. Each dataset is a CSV file in the folder data; datapackage.json describes columns, units, codes and sources.',
  },
  terms: {
    vi: 'Số liệu là của cơ quan công bố và theo điều kiện của nguồn, ghi dưới tên từng bộ. Giấy phép {licence} là của phần tổng hợp của trang: {address}',
    en: 'The figures are those of their issuers, under the terms given below each dataset. The licence {licence} is that of this site’s compilation: {address}',
  },
} satisfies Record<string, Words>;

/** Words for taking datasets along. */
export const datasetFileWords = {
  excel: { vi: 'CSV cho Excel', en: 'CSV for Excel (Vietnamese)' },
  excelHint: { vi: 'có tên, đơn vị và nguồn bằng chữ', en: 'names, units and sources in words' },
  xlsxHint: { vi: 'sổ tính: số liệu, chỉ tiêu, ghi chú, nguồn', en: 'workbook: figures, measures, notes, sources' },
  csvHint: { vi: 'mã, cho phần mềm', en: 'codes, for software' },
  archive: { vi: 'Tải tất cả (ZIP)', en: 'Download all (ZIP)' },
  archiveHint: {
    vi: 'CSV của mọi bộ số liệu, mô tả và điều kiện sử dụng',
    en: 'the CSV of every dataset, with descriptions and terms of use',
  },
} satisfies Record<string, Words>;
