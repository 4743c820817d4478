import type { Words } from '../language.ts';

/** Words of the page where staff try a file; those in braces are filled in the browser. */
export const checkDataWords = {
  title: { vi: 'Kiểm tra số liệu', en: 'Check data' },
  lead: {
    vi: 'Dán các ô từ Excel hoặc chọn tệp CSV để biết số liệu có đúng quy ước không, khác gì với số đang công bố và biểu đồ sẽ ra sao. Không có gì được gửi đi: mọi việc diễn ra trong trình duyệt này.',
    en: 'Paste cells from Excel or choose a CSV file to see whether the figures follow the rules, how they differ from what is published, and how the chart will look. Nothing is sent anywhere: all of it happens in this browser.',
  },
  noScript: {
    vi: 'Trang này cần JavaScript. Không có JavaScript, hãy chạy lệnh dưới đây trong thư mục của dự án; lệnh dùng đúng các quy tắc của trang này.',
    en: 'This page needs JavaScript. Without it, run the command below in the project’s folder; it uses the very rules of this page.',
  },
  paste: { vi: 'Dán các ô, kể cả dòng tiêu đề', en: 'Paste the cells, their header included' },
  pasteHint: {
    vi: 'Trong Excel, bôi đen cả bảng, Ctrl+C, rồi Ctrl+V vào đây.',
    en: 'In Excel select the whole table, press Ctrl+C, then Ctrl+V here.',
  },
  file: {
    vi: 'Hoặc chọn tệp CSV (cũng có thể kéo thả vào trang)',
    en: 'Or choose a CSV file (or drop it on the page)',
  },
  dataset: { vi: 'Bộ số liệu', en: 'Dataset' },
  byHeader: { vi: 'Nhận ra theo dòng tiêu đề', en: 'Told by the header' },
  template: { vi: 'Tải mẫu CSV', en: 'Download a CSV template' },
  templates: { vi: 'Mẫu để điền', en: 'Templates to fill in' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  pasted: { vi: 'các ô đã dán', en: 'the pasted cells' },
  result: { vi: 'Kết quả', en: 'Result' },
  unknown: {
    vi: 'Không rõ các cột này thuộc bộ số liệu nào. Hãy chọn bộ số liệu ở trên, hoặc giữ nguyên dòng tiêu đề của mẫu.',
    en: 'It is not clear to which dataset these columns belong. Choose the dataset above, or keep the header of its template.',
  },
  failed: {
    vi: 'Chưa tải được quy tắc của bộ số liệu. Hãy thử lại.',
    en: 'The rules of the dataset could not be loaded. Try again.',
  },
  clean: { vi: '{d}: không có lỗi, {n} dòng.', en: '{d}: no problems, {n} rows.' },
  faulty: { vi: '{d}: {n} lỗi phải sửa.', en: '{d}: {n} problems to mend.' },
  problems: { vi: 'Phải sửa', en: 'To mend' },
  row: { vi: 'Dòng', en: 'Row' },
  column: { vi: 'Cột', en: 'Column' },
  found: { vi: 'Thấy', en: 'Found' },
  wrong: { vi: 'Lỗi', en: 'Problem' },
  fix: { vi: 'Cách sửa', en: 'Mend' },
  cells: { vi: 'Các ô của dòng', en: 'Cells of the row' },
  more: { vi: 'và {n} lỗi nữa', en: 'and {n} more' },
  notices: { vi: 'Lưu ý', en: 'Notices' },
  mends: { vi: 'Tự sửa được, không đụng đến con số nào', en: 'Put right by itself, without touching a figure' },
  mended: { vi: 'Tải CSV đã sửa', en: 'Download the mended CSV' },
  difference: { vi: 'Khác với số đang công bố', en: 'Differences from what is published' },
  missing: { vi: 'Thiếu dòng đang công bố', en: 'Published rows are missing' },
  chart: { vi: 'Biểu đồ sẽ như sau', en: 'How the chart will look' },
  chartNone: {
    vi: 'Biểu đồ này chưa vẽ được với số liệu trong tệp.',
    en: 'This chart cannot be drawn with the figures of the file.',
  },
  handIn: { vi: 'Gói bàn giao', en: 'Hand-in package' },
  handInHint: {
    vi: 'Một tệp gồm CSV sạch, số liệu đã so sánh và biên bản kiểm tra. Người phụ trách trang đưa vào bằng lệnh npm run take-in <tệp>.',
    en: 'One file with the clean CSV, what it was compared with and the report of the check. Who keeps the site takes it in with npm run take-in <file>.',
  },
  preparedBy: { vi: 'Người lập', en: 'Prepared by' },
  checkedBy: { vi: 'Người kiểm tra', en: 'Checked by' },
  people: {
    vi: 'Hãy ghi tên người lập và người kiểm tra, là hai người khác nhau.',
    en: 'Name who prepared and who checked it: two different people.',
  },
  download: { vi: 'Tải gói bàn giao', en: 'Download the package' },
  downloaded: { vi: 'Đã lưu {f}.', en: 'Saved {f}.' },
} satisfies Record<string, Words>;

/** The words in one language, as the page gives them to its script. */
export type CheckDataWords = Record<keyof typeof checkDataWords, string>;
