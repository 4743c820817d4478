import type { Words } from '../language.ts';

/** Words for taking a chart along: its figures, its picture, its citation. */
export const downloadWords = {
  figures: { vi: 'Số liệu', en: 'Figures' },
  picture: { vi: 'Hình', en: 'Picture' },
  csvHint: { vi: 'toàn bộ số liệu của biểu đồ', en: 'all figures of the chart' },
  csvView: { vi: 'CSV phần đang xem', en: 'CSV of the view' },
  csvViewHint: { vi: 'chỉ những số đang hiện', en: 'only the figures shown' },
  excel: { vi: 'CSV cho Excel', en: 'CSV for Excel (Vietnamese)' },
  excelHint: { vi: 'phần đang xem; dấu chấm phẩy, dấu phẩy thập phân', en: 'the view; semicolons and decimal commas' },
  jsonHint: { vi: 'số liệu kèm chú giải và nguồn', en: 'figures with notes and sources' },
  svgHint: { vi: 'phần đang xem, chữ sửa được', en: 'the view, with live text' },
  outlines: { vi: 'SVG, chữ chuyển thành đường nét', en: 'SVG, text as outlines' },
  outlinesHint: { vi: 'hình ban đầu, cho in ấn', en: 'the original picture, for print' },
  socialHint: { vi: 'hình ban đầu, cho mạng xã hội', en: 'the original picture, for social media' },
  large: { vi: 'PNG rộng 2400 điểm ảnh', en: 'PNG 2400 pixels wide' },
  largeHint: { vi: 'phần đang xem, cho bài viết', en: 'the view, for articles' },
  squareHint: { vi: 'phần đang xem, hình vuông', en: 'the view, square' },
  portraitHint: { vi: 'phần đang xem, hình dọc', en: 'the view, portrait' },
  cite: { vi: 'Trích dẫn nguồn', en: 'Cite' },
  citation: { vi: 'Trích dẫn', en: 'Citation' },
  sentence: { vi: 'Một câu để dùng lại', en: 'A sentence to reuse' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  copyCitation: { vi: 'Sao chép trích dẫn', en: 'Copy the citation' },
  copyBibtex: { vi: 'Sao chép BibTeX', en: 'Copy the BibTeX' },
  copySentence: { vi: 'Sao chép câu', en: 'Copy the sentence' },
  copyAddress: { vi: 'Sao chép địa chỉ trang', en: 'Copy the page’s address' },
  embed: { vi: 'Nhúng', en: 'Embed' },
  embedCode: { vi: 'Chọn và sao chép mã nhúng', en: 'Choose and copy the code' },
  embedGuide: { vi: 'Hướng dẫn nhúng', en: 'Embedding guide' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.' },
  notCopied: {
    vi: 'Trình duyệt không cho sao chép; hãy tự chép đoạn chữ này.',
    en: 'The browser does not allow copying; please copy the text yourself.',
  },
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
