import type { Words } from '../../language.ts';

/** Words of /llms.txt, which programs that read for people look at first. */
export const llmsWords = {
  how: {
    vi: 'Mỗi trang có một bản Markdown ở địa chỉ của trang thêm index.md. Con số đứng đúng như trên trang, kèm đơn vị và nguồn. Khi dẫn lại, hãy nêu nguồn của con số và địa chỉ trang.',
    en: 'Each page is also there as Markdown, at its address with index.md added. Figures stand as on the page, with units and sources. When you quote one, name its source and the page’s address.',
  },
  others: { vi: 'Trang khác', en: 'Other pages' },
  package: { vi: 'Mô tả mọi bộ số liệu (Data Package)', en: 'Description of all datasets (Data Package)' },
  archive: { vi: 'Mọi bộ số liệu trong một tệp nén', en: 'All datasets in one archive' },
  inOther: { vi: 'Danh sách này bằng tiếng Anh', en: 'This list in Vietnamese' },
} satisfies Record<string, Words>;
