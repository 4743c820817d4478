import type { CheckDataDocument } from '../dataset/hand-in/check-data-document.ts';
import { editionRoot } from '../edition/edition-root.ts';
import { handInContext } from '../edition/read/hand-in-context.ts';
import type { Catalogue } from '../edition/types.ts';

/** The document of a dataset for the page that checks files. */
export function checkDataJson({ charts }: Catalogue, dataset: string): string {
  const context = handInContext(editionRoot(), dataset);
  if (!context) throw new Error(`No dataset "${dataset}"`);
  const own = [...charts].filter(([, chart]) => chart.dataset === dataset).map(([id, chart]) => ({ id, chart }));
  return `${JSON.stringify({ context, charts: own } satisfies CheckDataDocument)}\n`;
}
