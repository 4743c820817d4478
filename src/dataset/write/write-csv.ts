import type { Dataset } from '../types.ts';

/**
 * The rows exactly as published, separated by commas (or another sign) and line feeds; `bom` tells a spreadsheet that it is
 * UTF-8. Cells with a sign that any program may take for a separator are quoted; with `sparing` only those that must be, as
 * the files of data/ are kept.
 */
export function writeCsv(
  { header, rows }: Pick<Dataset, 'header' | 'rows'>,
  { bom = false, delimiter = ',', sparing = false } = {},
): string {
  const signs = sparing ? ['"', '\n', '\r', delimiter] : ['"', '\n', '\r', ',', ';', '\t'];
  const written = (cell: string) => (signs.some((sign) => cell.includes(sign)) ? quoted(cell) : cell);
  const lines = [header, ...rows].map((cells) => cells.map(written).join(delimiter));
  return `${bom ? '\ufeff' : ''}${lines.join('\n')}\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
