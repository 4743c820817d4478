import type { Words } from '../../language.ts';

/** What the command that adds things says, beside its questions. */
export const newWords = {
  thing: { vi: 'Thêm gì', en: 'What is new' },
  /** A question asked once for each language. */
  inLanguage: { vi: '{what}, {language}', en: '{what}, in {language}' },
  stopped: { vi: 'Đã dừng, không ghi tệp nào.', en: 'Stopped, nothing is written.' },
  nothing: { vi: 'Không ghi tệp nào.', en: 'Nothing is written.' },
  faults: {
    vi: 'Ấn bản đang có lỗi; sửa trước khi thêm mới.',
    en: 'The edition has problems; mend them before adding anything.',
  },
  written: { vi: 'Đã ghi', en: 'Written' },
  draft: {
    vi: 'Đây là bản nháp: xem bằng npm run dev; công bố thì bỏ dòng draft: true.',
    en: 'This is a draft: see it with npm run dev; to publish it remove the line draft: true.',
  },
  left: { vi: 'Còn phải sửa', en: 'Still to mend' },
  clean: { vi: 'không có lỗi', en: 'no problems' },
  /** A comment at the head of a page that is to be written. */
  comment: {
    vi: 'Số liệu dẫn bằng <Value of="bộ-số-liệu/chỉ-tiêu" />, biểu đồ bằng <Chart id="…" />; xong thì bỏ dòng draft.',
    en: 'Figures by <Value of="dataset/measure" />, charts by <Chart id="…" />; then remove the line draft.',
  },
} satisfies Record<string, Words>;

/** What is asked of every page. */
export const pageQuestions = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  description: { vi: 'Một câu giới thiệu', en: 'One sentence on it' },
  summary: { vi: 'Dòng đầu trang, tóm tắt', en: 'First line of the page, in short' },
} satisfies Record<string, Words>;

export const areaQuestions = {
  area: { vi: 'Mã lĩnh vực, đang có hoặc mới', en: 'Id of the area, existing or new' },
  name: { vi: 'Tên lĩnh vực', en: 'Name of the area' },
  kind: { vi: 'Loại', en: 'Kind' },
  title: { vi: 'Tiêu đề trang', en: 'Title of the page' },
  address: { vi: 'Địa chỉ /…/ ({language})', en: 'Address /…/ ({language})' },
} satisfies Record<string, Words>;

/** The headings under which an area's page is written. */
export const areaHeadings = [
  { vi: 'Kết quả', en: 'Results' },
  { vi: 'Nguồn', en: 'Sources' },
] satisfies Words[];

export const reportQuestions = {
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  /** What must be there to choose from. */
  some: { vi: 'kỳ có số liệu mà chưa có báo cáo', en: 'a period with figures and no report' },
} satisfies Record<string, Words>;

/** What a report says where its editor gives no other words. */
export const reportTexts = {
  title: { vi: 'Báo cáo {period}', en: 'Report on {period}' },
  description: { vi: 'Kết quả {period}, mỗi con số kèm nguồn', en: 'Results of {period}, each figure with its source' },
  summary: {
    vi: 'Số liệu của kỳ nêu ở cuối trang, mỗi số kèm nguồn.',
    en: 'The figures of the period stand at the end of the page, each with its source.',
  },
  heading: { vi: 'Kết quả chính', en: 'Main results' },
} satisfies Record<string, Words>;

export const sourceQuestions = {
  title: { vi: 'Tên nguồn như đã công bố', en: 'Title of the source as published' },
  id: { vi: 'Mã nguồn', en: 'Id of the source' },
  publisher: { vi: 'Nơi công bố', en: 'Publisher' },
  publisherEn: { vi: 'Nơi công bố, tiếng Anh', en: 'Publisher, in English' },
  address: { vi: 'Địa chỉ trên mạng', en: 'Web address' },
  date: { vi: 'Ngày công bố', en: 'Day of publication' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  kind: { vi: 'Loại nguồn', en: 'Kind' },
} satisfies Record<string, Words>;

export const chartQuestions = {
  dataset: { vi: 'Bộ số liệu', en: 'Dataset' },
  /** What must be there to choose from. */
  some: { vi: 'bộ số liệu', en: 'a dataset' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  kind: { vi: 'Loại biểu đồ', en: 'Kind of chart' },
  code: { vi: 'Mã của {column}', en: 'Code of {column}' },
  codes: { vi: 'Các mã của {column} ({codes})', en: 'Codes of {column}' },
  by: { vi: 'Mỗi đường, mỗi dòng là một', en: 'Each line or row is one' },
  id: { vi: 'Mã biểu đồ', en: 'Id of the chart' },
  title: { vi: 'Tiêu đề: phát hiện, có kỳ', en: 'Title: the finding, with its period' },
  subtitle: { vi: 'Dòng dưới: chỉ tiêu, đơn vị', en: 'Under it: measure, unit' },
} satisfies Record<string, Words>;

export const datasetQuestions = {
  id: { vi: 'Mã bộ số liệu', en: 'Id of the dataset' },
  title: { vi: 'Tên bộ số liệu', en: 'Title' },
  description: { vi: 'Hai, ba câu: gồm những gì', en: 'Two or three sentences: what it holds' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  issuer: { vi: 'Cơ quan công bố', en: 'Issued by' },
  licence: { vi: 'Điều kiện sử dụng', en: 'Terms of use' },
  frequency: { vi: 'Bao lâu có số mới', en: 'How often' },
  reports: { vi: 'Mỗi kỳ có một trang báo cáo', en: 'A report for each period' },
  codes: { vi: 'Chia theo danh sách mã', en: 'Broken down by the code list' },
  dimension: { vi: 'Tên cột ấy', en: 'Name of that column' },
  indicator: { vi: 'Mã chỉ tiêu đầu tiên', en: 'Id of the first indicator' },
  name: { vi: 'Tên chỉ tiêu', en: 'Name of the indicator' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  decimals: { vi: 'Số chữ số thập phân', en: 'Decimals' },
  better: { vi: 'Chiều nào tốt hơn', en: 'Which is better' },
  nature: { vi: 'Tính chất', en: 'Nature' },
  compare: { vi: 'So với kỳ nào', en: 'Compared with which period' },
  definition: { vi: 'Định nghĩa', en: 'Definition' },
  period: { vi: 'Kỳ của số đầu tiên', en: 'Period of the first figure' },
  code: { vi: 'Mã của số ấy', en: 'Its code' },
  value: { vi: 'Giá trị, viết như 1327.5', en: 'Value, written like 1327.5' },
  source: { vi: 'Nguồn', en: 'Source' },
} satisfies Record<string, Words>;

/** The labels of the columns that every dataset begins with. */
export const columnLabels = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  value: { vi: 'Giá trị', en: 'Value' },
  obs_status: { vi: 'Trạng thái', en: 'Status' },
  source: { vi: 'Nguồn', en: 'Source' },
  note_vi: { vi: 'Ghi chú', en: 'Note in Vietnamese' },
  note_en: { vi: 'Ghi chú tiếng Anh', en: 'Note' },
} satisfies Record<string, Words>;
