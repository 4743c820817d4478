import type { Words } from '../../language.ts';

/** What the command that reviews a period says. */
export const reviewCommandWords = {
  unknown: {
    vi: 'Không có kỳ “{period}” để rà soát; các kỳ hiện có: {periods}',
    en: 'There is no period "{period}" to review; there are: {periods}',
  },
  left: {
    vi: '{n} chỗ còn nói về kỳ trước {period}. Mở trang này để xem trước và sau: {page}',
    en: '{n} places still speak of a period before {period}. Open this page to see before and after: {page}',
  },
} satisfies Record<string, Words>;
