import type { Words } from '../language.ts';

/** Words of the search box and of the results page; `{n}`, `{of}` and `{q}` are filled in the browser. */
export const searchWords = {
  search: { vi: 'Tìm kiếm', en: 'Search' },
  quick: { vi: 'Tìm nhanh', en: 'Quick search' },
  submit: { vi: 'Tìm', en: 'Search' },
  input: { vi: 'Tìm biểu đồ, số liệu, thuật ngữ', en: 'Search charts, data and terms' },
  panel: { vi: 'Kết quả gợi ý', en: 'Suggested results' },
  results: { vi: 'Kết quả', en: 'Results' },
  sort: { vi: 'Loại trang', en: 'Kind of page' },
  sections: { vi: 'Các mục khớp trong “{t}”', en: 'Matching sections of “{t}”' },
  all: { vi: 'Tất cả', en: 'All' },
  filterArea: { vi: 'Lĩnh vực', en: 'Area' },
  filterPeriod: { vi: 'Năm của số liệu', en: 'Year of the figures' },
  anyArea: { vi: 'Mọi lĩnh vực', en: 'Any area' },
  anyPeriod: { vi: 'Mọi năm', en: 'Any year' },
  latest: { vi: 'Số liệu mới nhất', en: 'Latest figure' },
  columns: { vi: 'Cột', en: 'Columns' },
  download: { vi: 'Tải CSV', en: 'Download CSV' },
  corrected: {
    vi: 'Bạn gõ “{q}”; trang đang hiện kết quả cho “{c}”.',
    en: 'You typed “{q}”; showing results for “{c}”.',
  },
  missing: { vi: 'Không có trên trang: “{w}”.', en: 'Not on this site: “{w}”.' },
  nearTerms: { vi: 'Có thể bạn muốn tìm', en: 'You may be looking for' },
  seeSuggestions: { vi: 'Xem gợi ý và danh mục', en: 'See suggestions and lists' },
  more: { vi: 'Xem thêm kết quả', en: 'Show more results' },
  waiting: { vi: 'Đang tìm…', en: 'Searching…' },
  one: { vi: '1 kết quả cho “{q}”', en: '1 result for “{q}”' },
  many: { vi: '{n} kết quả cho “{q}”', en: '{n} results for “{q}”' },
  showAll: { vi: 'Xem tất cả {n} kết quả', en: 'See all {n} results' },
  none: { vi: 'Không tìm thấy trang nào cho “{q}”', en: 'No page found for “{q}”' },
  noneHint: {
    vi: 'Hãy thử dùng ít từ hơn, bỏ bộ lọc hoặc xem theo danh mục dưới đây.',
    en: 'Try fewer words, remove the filter, or browse the lists below.',
  },
  short: { vi: 'Hãy gõ ít nhất hai ký tự.', en: 'Type at least two characters.' },
  failed: {
    vi: 'Chưa tải được bộ tìm kiếm. Hãy thử tải lại trang hoặc xem theo danh mục dưới đây.',
    en: 'Search could not be loaded. Reload the page or browse the lists below.',
  },
  noScript: {
    vi: 'Tìm kiếm cần JavaScript. Không có JavaScript, mọi trang vẫn mở được từ danh mục dưới đây.',
    en: 'Search needs JavaScript. Without it, every page can still be opened from the lists below.',
  },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  report: { vi: 'Báo cáo', en: 'Report' },
  ranking: { vi: 'Chỉ số quốc tế', en: 'International index' },
  dataset: { vi: 'Dữ liệu', en: 'Dataset' },
  source: { vi: 'Nguồn', en: 'Source' },
  province: { vi: 'Địa phương', en: 'Province' },
  term: { vi: 'Thuật ngữ', en: 'Term' },
  page: { vi: 'Trang', en: 'Page' },
} satisfies Record<string, Words>;

/** The search words in one language, as the islands read them from the page. */
export type SearchWords = Record<keyof typeof searchWords, string>;
