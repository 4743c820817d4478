import type { Words } from '../language.ts';

/** Words of the page on which editors see what a new period changes. */
export const reviewWords = {
  title: { vi: 'Rà soát kỳ {period}', en: 'Review of {period}' },
  outdated: { vi: 'Còn nói về kỳ trước', en: 'Still speaks of an earlier period' },
  outdatedLead: {
    vi: 'Những chỗ dưới đây cần viết theo kỳ mới, hoặc để nguyên nếu nói riêng về kỳ cũ. Bên trái là lời và hình hiện có, bên phải là số của kỳ mới.',
    en: 'These are to be written for the new period, or left where they are about the old one. On the left what stands now, on the right the figures of the new period.',
  },
  moved: { vi: 'Đã tự sang kỳ mới', en: 'Moved to the new period by itself' },
  movedLead: {
    vi: 'Tiêu đề, hình và nguồn đã theo số mới. Hãy đọc lại các câu gõ sẵn (chú thích, phần giải thích) xem còn đúng không.',
    en: 'Headline, picture and source follow the new figures. Read the typed sentences again (notes, explanations): are they still true?',
  },
  none: { vi: 'Không có.', en: 'None.' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  absent: { vi: 'chưa có số liệu', en: 'no figure yet' },
  notDrawn: { vi: 'chưa vẽ được ở kỳ này', en: 'cannot be drawn for this period' },
  row: { vi: 'dòng', en: 'line' },
} satisfies Record<string, Words>;
