import type { Words } from './language.ts';

/** Words of the page frame and of lists; each is used by layouts and components. */
export const siteWords = {
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  menu: { vi: 'Mục lục', en: 'Menu' },
  home: { vi: 'Trang chủ', en: 'Home' },
  breadcrumbs: { vi: 'Đường dẫn', en: 'Breadcrumbs' },
  languageName: { vi: 'Tiếng Việt', en: 'English' },
  theme: { vi: 'Giao diện sáng, tối', en: 'Light or dark theme' },
  areas: { vi: 'Lĩnh vực', en: 'Areas' },
  charts: { vi: 'Biểu đồ', en: 'Charts' },
  datasets: { vi: 'Dữ liệu', en: 'Data' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  updated: { vi: 'Cập nhật', en: 'Updated' },
  compilation: { vi: 'Bản tổng hợp và biểu đồ', en: 'Compilation and charts' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  publisher: { vi: 'Đơn vị thực hiện', en: 'Published by' },
  notFound: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  notFoundHelp: {
    vi: 'Địa chỉ này không có trên trang. Hãy tìm kiếm, hoặc chọn một mục dưới đây.',
    en: 'There is no page at this address. Try a search, or choose from the list below.',
  },
  onThisPage: { vi: 'Trong trang này', en: 'On this page' },
  areasLead: {
    vi: 'Các lĩnh vực của chương trình cải cách, mỗi lĩnh vực một trang: kết quả, biểu đồ, việc chưa xong và nguồn.',
    en: 'The areas of the reform programme, one page each: results, charts, what is not yet done, and sources.',
  },
  chartsLead: {
    vi: 'Mỗi biểu đồ có địa chỉ cố định, kèm bảng số liệu, nguồn và tệp tải xuống.',
    en: 'Each chart has a permanent address, with its table, sources and downloads.',
  },
  datasetsLead: {
    vi: 'Mỗi bộ số liệu có từ điển dữ liệu, từng quan sát kèm nguồn, và tệp CSV, JSON để tải xuống.',
    en: 'Each dataset has a data dictionary, every observation with its source, and CSV and JSON downloads.',
  },
  sourcesLead: {
    vi: 'Mọi số liệu trên trang đều dẫn về một trong các nguồn đã công bố dưới đây.',
    en: 'Every figure on this site leads back to one of the published sources below.',
  },
  latest: { vi: 'Số liệu mới nhất', en: 'Latest figures' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  nextUpdate: { vi: 'Kỳ công bố tới', en: 'Next release' },
  nextUnknown: { vi: 'chưa có lịch công bố', en: 'no date announced' },
  overdue: { vi: 'Quá hạn cập nhật', en: 'Update overdue' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  issuer: { vi: 'Cơ quan công bố', en: 'Issued by' },
  readChart: { vi: 'Đọc biểu đồ này', en: 'Reading this chart' },
  aboutFigure: { vi: 'Chỉ số này đo gì', en: 'What this measures' },
  aboutData: { vi: 'Về số liệu', en: 'About the figures' },
  table: { vi: 'Bảng số liệu', en: 'Table' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  source: { vi: 'Nguồn', en: 'Source' },
  download: { vi: 'Tải xuống', en: 'Download' },
  openChart: { vi: 'Bảng, nguồn và tải xuống', en: 'Table, sources and downloads' },
  related: { vi: 'Liên quan', en: 'Related' },
  dataset: { vi: 'Bộ số liệu', en: 'Dataset' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  dictionary: { vi: 'Từ điển dữ liệu', en: 'Data dictionary' },
  column: { vi: 'Cột', en: 'Column' },
  name: { vi: 'Tên', en: 'Name' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  role: { vi: 'Vai trò', en: 'Role' },
  type: { vi: 'Kiểu', en: 'Type' },
  code: { vi: 'Mã', en: 'Code' },
  measures: { vi: 'Các đại lượng', en: 'Measures' },
  rows: { vi: 'Số liệu', en: 'Observations' },
  derivedRows: { vi: 'Tính lại từ nguồn', en: 'Derived from the sources' },
  alternatives: { vi: 'Nơi các nguồn khác nhau', en: 'Where sources differ' },
  period: { vi: 'Kỳ', en: 'Period' },
  value: { vi: 'Giá trị', en: 'Value' },
  status: { vi: 'Tình trạng', en: 'Status' },
  method: { vi: 'Cách tính', en: 'Method' },
  publishedBy: { vi: 'Nơi công bố', en: 'Publisher' },
  date: { vi: 'Ngày', en: 'Date' },
  noDate: { vi: 'không rõ ngày', en: 'date not known' },
  originalLanguage: { vi: 'Ngôn ngữ', en: 'Language' },
  kind: { vi: 'Loại nguồn', en: 'Kind of source' },
  openSource: { vi: 'Mở nguồn gốc', en: 'Open the original' },
  noAddress: { vi: 'Nguồn không có địa chỉ trên mạng được ghi lại.', en: 'No web address is recorded for this source.' },
  usedBy: { vi: 'Số liệu lấy từ nguồn này', en: 'Figures taken from this source' },
  excelHint: { vi: 'mở thẳng bằng Excel', en: 'opens in Excel as it is' },
} as const satisfies Record<string, Words>;

/** Words for the kinds of source that sources.csv may name. */
export const sourceKindWords: Record<string, Words> = {
  issuer: { vi: 'cơ quan ban hành số liệu', en: 'issuer of the figures' },
  government: { vi: 'cơ quan nhà nước', en: 'government' },
  news_agency: { vi: 'hãng thông tấn', en: 'news agency' },
  press: { vi: 'báo chí', en: 'press' },
};

/** Words for the language codes that sources.csv may name. */
export const languageWords: Record<string, Words> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

/** Words for the roles and types of columns, in the dictionary of a dataset. */
export const columnWords: Record<string, Words> = {
  dimension: { vi: 'chiều', en: 'dimension' },
  time: { vi: 'thời kỳ', en: 'time' },
  measure: { vi: 'giá trị', en: 'measure' },
  attribute: { vi: 'thuộc tính', en: 'attribute' },
  code: { vi: 'mã', en: 'code' },
  period: { vi: 'kỳ', en: 'period' },
  number: { vi: 'số', en: 'number' },
  text: { vi: 'chữ', en: 'text' },
  date: { vi: 'ngày', en: 'date' },
};
