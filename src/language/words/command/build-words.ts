/** What the commands that build, test and serve say of their work, one stage after another; the terminal is Vietnamese. */
export const buildWords = {
  check: 'Kiểm tra số liệu và nội dung',
  pages: 'Dựng các trang',
  index: 'Lập chỉ mục tìm kiếm',
  hosts: 'Viết quy tắc cho máy chủ web',
  swap: 'Thay {folder} bằng bản mới',
  unchanged: 'Trang đã được dựng từ chính các tệp này nên không dựng lại',
  served: 'Xem trang tại {url}/  (Ctrl+C để dừng)',
  seconds: '{n} giây',
  failed: 'lỗi',
};

/** The stages of `npm test`. */
export const testWords = {
  chromium: 'Tìm Chromium',
  nginx: 'Tìm nginx',
  build: 'Dựng trang',
  types: 'Kiểm tra kiểu',
  format: 'Kiểm tra định dạng',
  unused: 'Tìm phần thừa',
  rules: 'Kiểm tra quy tắc',
  failed: '{name} … không đạt',
  skipped: 'Bỏ qua {tests} vì bước trên không đạt',
};
