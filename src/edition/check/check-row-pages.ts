import { mostRowsOfPage, rowPages } from '../../dataset/row-pages.ts';
import type { Dataset } from '../../dataset/types.ts';
import { rowPageLarge } from '../../schema/messages/metadata.ts';
import type { Problem } from '../../schema/problem.ts';

/** Every page with rows of a dataset can be read on a phone, or its metadata must part the rows further. */
export function checkRowPages(dataset: Dataset, metaFile: string): Problem[] {
  const { id, rowsBy, dimensionColumns, observations, derived } = dataset;
  const pages = rowsBy.length ? rowPages(dataset) : [{ path: '', observations, derived }];
  const more = dimensionColumns.map((column) => column.id).filter((column) => !rowsBy.includes(column));
  return pages.flatMap((page) => {
    const rows = page.observations.length + page.derived.length;
    if (rows <= mostRowsOfPage) return [];
    const told = rowPageLarge(`${id}/${page.path}`, rows, mostRowsOfPage, rowsBy, more);
    return [{ ...told, file: metaFile, column: 'rows_by' }];
  });
}
