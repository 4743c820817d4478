import type { Dataset, Figures } from '../types.ts';
import { writeCsv } from './write-csv.ts';

/** Rows as a spreadsheet with Vietnamese settings opens them: named columns, semicolons, decimal commas, UTF-8 with its mark. */
export function writeExcelCsv(
  { header, meta }: Pick<Dataset, 'header'> & Pick<Figures, 'meta'>,
  rows: readonly (readonly string[])[],
): string {
  const measure = header.findIndex((id) =>
    meta.columns.some((column) => column.id === id && column.role === 'measure'),
  );
  const cells = rows.map((row) => row.map((cell, index) => (index === measure ? cell.replace('.', ',') : cell)));
  return writeCsv({ header, rows: cells }, { bom: true, delimiter: ';' });
}
