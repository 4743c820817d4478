import type { Words } from '../../language.ts';

/** Words of the source line under a chart; its first word, “Nguồn”, is `source` of site-words.ts, in files that of export-words.ts. */
export const creditWords = {
  /** Between whose figures they are and where they were read. */
  after: { vi: ', theo ', en: ', from ' },
  others: { vi: ' và các nguồn khác', en: ' and other sources' },
  derived: { vi: '; trang tính lại', en: '; derived by this site' },
} satisfies Record<string, Words>;
