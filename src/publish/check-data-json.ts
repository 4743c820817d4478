import type { CheckDataDocument } from '../dataset/hand-in/check-data-document.ts';
import type { Dataset } from '../dataset/types.ts';
import { editionRoot } from '../edition/edition-root.ts';
import { editionFiles } from '../edition/read/edition-files.ts';
import { contextOf } from '../edition/read/hand-in-context.ts';
import type { Catalogue } from '../edition/types.ts';

/** The document of a dataset for the page that checks files. */
export function checkDataJson({ charts, codes }: Catalogue, dataset: Dataset): string {
  const context = contextOf(dataset, codes, editionFiles(editionRoot()));
  const own = [...charts].filter(([, chart]) => chart.dataset === dataset.id).map(([id, chart]) => ({ id, chart }));
  return `${JSON.stringify({ context, charts: own } satisfies CheckDataDocument)}\n`;
}
