import type { ChartFile } from '../../schema/chart.ts';
import type { HandInContext } from './hand-in.ts';

/** What the page that checks files needs of a dataset: its rules, what is published, and its charts. */
export interface CheckDataDocument {
  context: HandInContext;
  charts: { id: string; chart: ChartFile }[];
}
