import type { Words } from '../../language.ts';

/** Words of the line that says whose figures a chart draws. */
export const creditWords = {
  /** Between whose figures they are and where they were read. */
  after: { vi: ', theo ', en: ', from ' },
  others: { vi: ' và các nguồn khác', en: ' and other sources' },
  derived: { vi: '; trang tính lại', en: '; derived by this site' },
} satisfies Record<string, Words>;
