/** Types of results, in the order of their filter. */
export const resultTypes = [
  'area',
  'report',
  'ranking',
  'chart',
  'dataset',
  'source',
  'province',
  'term',
  'page',
] as const;
export type ResultType = (typeof resultTypes)[number];
