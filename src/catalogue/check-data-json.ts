import type { HandInContext } from '../dataset/hand-in.ts';
import type { ChartFile } from '../schema/chart.ts';
import { editionRoot } from './edition-root.ts';
import { handInContext } from './hand-in-context.ts';
import type { Catalogue } from './types.ts';

/** What the page that checks files needs of a dataset: its rules, what is published, and its charts. */
export interface CheckDataDocument {
  context: HandInContext;
  charts: { id: string; chart: ChartFile }[];
}

/** The document of a dataset for the page that checks files. */
export function checkDataJson({ charts }: Catalogue, dataset: string): string {
  const context = handInContext(editionRoot(), dataset);
  if (!context) throw new Error(`No dataset "${dataset}"`);
  const own = [...charts].filter(([, chart]) => chart.dataset === dataset).map(([id, chart]) => ({ id, chart }));
  return `${JSON.stringify({ context, charts: own } satisfies CheckDataDocument)}\n`;
}
