import type { Words } from '../../language.ts';

/** What is said of the tools that tests and benchmarks need. */
export const toolWords = {
  chromium: {
    vi: 'Cần Chromium để chạy các kiểm tra trên trình duyệt. Hãy chạy: sudo apt-get install -y chromium',
    en: 'Chromium is needed for the browser tests. Run: sudo apt-get install -y chromium\n(CHROMIUM=/path/to/chromium npm test uses one that is installed elsewhere.)',
  },
  nginx: {
    vi: 'Cần nginx để kiểm tra tệp cấu hình máy chủ của trang. Hãy chạy: sudo apt-get install -y nginx',
    en: 'nginx is needed to test the server file of the site. Run: sudo apt-get install -y nginx\n(NGINX=/path/to/nginx npm test uses one that is installed elsewhere.)',
  },
  noBenchmark: {
    vi: 'Không có phép đo “{asked}”; có: {all}',
    en: 'There is no benchmark "{asked}"; there are: {all}',
  },
} satisfies Record<string, Words>;
