import type { Words } from '../../language.ts';

/** Words that only line charts are made of. */
export const lineWords = {
  break: {
    vi: 'Nét đứt dọc: cách tính thay đổi, không so sánh qua mốc này.',
    en: 'Dashed vertical line: the method changed; figures on either side are not comparable.',
  },
  band: {
    vi: 'Dải mờ quanh đường: khoảng mà nguồn nêu cho mỗi giá trị.',
    en: 'Pale band around the line: the interval that the source gives each value.',
  },
  hollowPoint: { vi: 'Điểm rỗng: tính lại từ nguồn.', en: 'Hollow point: derived from the sources.' },
} satisfies Record<string, Words>;
