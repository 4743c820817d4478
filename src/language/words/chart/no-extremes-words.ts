import type { Words } from '../../language.ts';

/** What a description says in place of the highest and the lowest of several periods. */
export const noExtremesWords = {
  intervals: {
    vi: 'Khoảng giá trị mà nguồn nêu cho các kỳ chồng lên nhau, nên không nêu kỳ nào cao nhất hay thấp nhất.',
    en: 'The intervals that the source gives overlap, so that no period is called the highest or the lowest.',
  },
  publications: {
    vi: 'Mỗi số thuộc một lần công bố, mỗi lần tính lại, nên các số không so sánh với nhau.',
    en: 'Each figure is of one publication, each of which reckons anew, so that they are not compared.',
  },
} as const satisfies Record<string, Words>;
