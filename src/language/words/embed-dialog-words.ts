import type { Words } from '../language.ts';

/** Words of the dialog in which a chart's code for other pages is chosen and copied. */
export const embedDialogWords = {
  title: { vi: 'Nhúng biểu đồ vào bài viết', en: 'Embed this chart in an article' },
  close: { vi: 'Đóng', en: 'Close' },
  choices: { vi: 'Lựa chọn', en: 'Choices' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Giao diện màu', en: 'Colours' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  auto: { vi: 'Theo thiết bị', en: 'As the device' },
  shown: { vi: 'Hiển thị', en: 'Show' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  table: { vi: 'Bảng', en: 'Table' },
  titled: { vi: 'Hiện tiêu đề', en: 'With the title' },
  version: { vi: 'Phiên bản', en: 'Version' },
  current: { vi: 'Luôn cập nhật', en: 'Always current' },
  frozen: { vi: 'Cố định theo ngày', en: 'As of' },
  frozenHint: {
    vi: 'Bản cố định giữ nguyên biểu đồ của ngày đó: không đổi số liệu, nền kinh tế hay thời gian.',
    en: 'A fixed version keeps the chart of that day: figures, items and time do not change.',
  },
  height: { vi: 'Chiều cao khung (pixel)', en: 'Height of the frame (pixels)' },
  codes: { vi: 'Mã nhúng', en: 'Embed code' },
  plain: { vi: 'Chỉ iframe', en: 'Plain iframe' },
  plainHint: {
    vi: 'Dùng được ở mọi nơi cho dán iframe. Biểu đồ tự vừa khung, không có thanh cuộn.',
    en: 'Works wherever an iframe may be pasted. The chart fits its frame and never scrolls.',
  },
  responsive: { vi: 'Tự chỉnh chiều cao', en: 'Responsive' },
  responsiveHint: {
    vi: 'iframe kèm một đoạn mã nhỏ của trang này, để khung cao vừa đủ ở mọi bề rộng.',
    en: 'The iframe with one small script of this site, so that the frame is as high as the chart needs at any width.',
  },
  picture: { vi: 'Hình ảnh', en: 'Picture' },
  pictureHint: {
    vi: 'Hình PNG của biểu đồ mặc định, có liên kết và lời mô tả. Dùng khi không nhúng được iframe.',
    en: 'A PNG of the default chart with a link and a description, for where no iframe is allowed.',
  },
  copy: { vi: 'Sao chép mã', en: 'Copy the code' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  width: { vi: 'Bề rộng', en: 'Width' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  desktop: { vi: 'Máy tính', en: 'Desktop' },
  guide: { vi: 'Hướng dẫn nhúng', en: 'Embedding guide' },
} satisfies Record<string, Words>;
