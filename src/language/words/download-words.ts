import type { Words } from '../language.ts';

/** Words for taking a chart along: its figures, its picture, its citation. */
export const downloadWords = {
  figures: { vi: 'Số liệu', en: 'Figures' },
  picture: { vi: 'Hình', en: 'Picture' },
  csvHint: { vi: 'toàn bộ số liệu', en: 'all figures' },
  csvView: { vi: 'CSV theo lựa chọn đang xem', en: 'CSV of the view' },
  excel: { vi: 'CSV cho Excel', en: 'CSV for Excel (Vietnamese)' },
  excelHint: { vi: 'phần đang xem, có tên và đơn vị', en: 'the view, with names and units' },
  jsonHint: { vi: 'kèm chú giải và nguồn', en: 'figures with notes and sources' },
  svgHint: { vi: 'phần đang xem, chữ sửa được', en: 'the view, with live text' },
  outlines: { vi: 'SVG cho nhà in', en: 'SVG for print' },
  outlinesHint: { vi: 'hình mặc định, chữ đã chuyển nét', en: 'the default picture, text as outlines' },
  socialHint: { vi: 'hình mặc định', en: 'the default picture' },
  large: { vi: 'PNG khổ lớn (2.400 px)', en: 'Large PNG (2,400 px)' },
  viewHint: { vi: 'phần đang xem', en: 'the view' },
  cite: { vi: 'Trích dẫn', en: 'Cite' },
  citation: { vi: 'Mẫu trích dẫn', en: 'Citation' },
  sentence: { vi: 'Câu trích sẵn', en: 'A ready-made sentence' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  copyCitation: { vi: 'Sao chép trích dẫn', en: 'Copy the citation' },
  copyBibtex: { vi: 'Sao chép BibTeX', en: 'Copy the BibTeX' },
  copySentence: { vi: 'Sao chép câu', en: 'Copy the sentence' },
  copyAddress: { vi: 'Sao chép địa chỉ trang', en: 'Copy the page’s address' },
  embed: { vi: 'Nhúng', en: 'Embed' },
  embedCode: { vi: 'Tùy chỉnh, lấy mã nhúng', en: 'Customise and get the code' },
  embedGuide: { vi: 'Hướng dẫn nhúng', en: 'Embedding guide' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.' },
  notCopied: {
    vi: 'Trình duyệt không cho sao chép; hãy tự chép.',
    en: 'The browser does not allow copying; please copy the text yourself.',
  },
} satisfies Record<string, Words>;

/** Words for passing a chart on, and for seeing it alone. */
export const shareWords = {
  share: { vi: 'Chia sẻ', en: 'Share' },
  link: { vi: 'Sao chép liên kết', en: 'Copy the link' },
  sentence: { vi: 'Sao chép câu trích sẵn', en: 'Copy the ready-made sentence' },
  picture: { vi: 'Sao chép hình (PNG)', en: 'Copy the picture (PNG)' },
  send: { vi: 'Gửi qua ứng dụng…', en: 'Send with an app…' },
  on: { vi: 'Đăng lên {n}', en: 'Post on {n}' },
  full: { vi: 'Xem toàn màn hình', en: 'Full screen' },
} satisfies Record<string, Words>;

/** What is said while a chart is passed on, and after. */
export const shareMessages = {
  making: { vi: 'Đang tạo hình…', en: 'Making the picture…' },
  pictured: {
    vi: 'Đã sao chép hình; dán vào bài viết hoặc tin nhắn.',
    en: 'Picture copied; paste it into a text or message.',
  },
  noPicture: {
    vi: 'Trình duyệt không cho sao chép hình; hãy tải PNG ở mục Tải xuống.',
    en: 'The browser does not allow copying pictures; please take the PNG under Download.',
  },
  leave: { vi: 'Thoát toàn màn hình', en: 'Leave full screen' },
} satisfies Record<string, Words>;

/** What is said while a file is made, and after. */
export const downloadMessages = {
  making: { vi: 'Đang tạo tệp…', en: 'Making the file…' },
  made: { vi: 'Đã tải {n}.', en: 'Downloaded {n}.' },
  failed: {
    vi: 'Chưa tạo được tệp; hãy thử lại.',
    en: 'The file could not be made; please try again.',
  },
} satisfies Record<string, Words>;
