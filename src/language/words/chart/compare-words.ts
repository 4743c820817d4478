import type { Words } from '../../language.ts';

/** One sentence that compares two things: `{a}` stands above or is more than `{b}`; `{x}` and `{y}` are their figures, `{d}` the difference. */
export const compareWords = {
  rank: {
    vi: '{when}: {a} xếp thứ {x}, trên {b} (thứ {y}) {d}.',
    en: '{when}: {a} ranks {x}, {d} above {b} ({y}).',
  },
  sameRank: { vi: '{when}: {a} và {b} cùng xếp thứ {x}.', en: '{when}: {a} and {b} both rank {x}.' },
  amount: { vi: '{when}: {a} {x}, cao hơn {b} ({y}) {d}.', en: '{when}: {a} {x}, {d} higher than {b} ({y}).' },
  position: {
    vi: '{when}: {a} {x}, gần đầu bảng hơn {b} ({y}) {d}.',
    en: '{when}: {a} {x}, {d} nearer the top than {b} ({y}).',
  },
  same: { vi: '{when}: {a} và {b} bằng nhau, {x}.', en: '{when}: {a} and {b} are equal, {x}.' },
  noPeriod: {
    vi: 'Chưa so sánh được {a} với {b}: không có kỳ nào có số liệu của cả hai.',
    en: '{a} and {b} cannot be compared: no period has figures of both.',
  },
  otherMethod: {
    vi: 'Không so sánh {a} với {b}: hai số không cùng phương pháp hoặc không cùng kỳ công bố.',
    en: '{a} and {b} are not compared: their figures are not of one method and one edition.',
  },
  overlap: {
    vi: 'Không so sánh {a} với {b}: khoảng giá trị mà nguồn nêu cho hai số chồng lên nhau.',
    en: '{a} and {b} are not compared: the intervals that the source gives for their figures overlap.',
  },
  uncertain: {
    vi: 'Không so sánh {a} với {b}: có số chỉ được nêu gần đúng hoặc chưa chính thức.',
    en: '{a} and {b} are not compared: a figure is approximate or not final.',
  },
} satisfies Record<string, Words>;
