import type { Dataset } from './types.ts';

/** The rows exactly as published, separated by commas (or another sign) and line feeds; `bom` tells a spreadsheet that it is UTF-8. */
export function writeCsv(
  { header, rows }: Pick<Dataset, 'header' | 'rows'>,
  { bom = false, delimiter = ',' } = {},
): string {
  const lines = [header, ...rows].map((cells) => cells.map(quoted).join(delimiter));
  return `${bom ? '\ufeff' : ''}${lines.join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n\r;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
