import { isDate } from '../../language/period.ts';
import type { TableRecord } from './parse-table.ts';
import type { DatasetInput, Measure } from '../types.ts';

/**
 * Rows in the forms in which they are published where the metadata declare others: days as 2024-07-15, percentages
 * without their sign. A cell that is not in the declared form stays as it stands and is told by its own rule.
 */
export function convertFormats(
  records: TableRecord[],
  positions: ReadonlyMap<string, number>,
  { meta }: DatasetInput,
  measures: ReadonlyMap<string, Measure>,
): TableRecord[] {
  const days = meta.dates ? meta.columns.filter(({ type }) => type === 'date' || type === 'period') : [];
  const signed = meta.columns.filter(({ role, percent_sign }) => role === 'measure' && percent_sign);
  if (!days.length && !signed.length) return records;
  const indicator = positions.get('indicator');
  return records.map(({ row, cells }) => {
    const own = [...cells];
    const change = (column: { id: string }, to: (cell: string) => string) => {
      const position = positions.get(column.id);
      if (position !== undefined) own[position] = to(own[position]!);
    };
    for (const column of days) change(column, isoDay);
    for (const column of signed) {
      const measure = measures.get(cells[indicator ?? -1] ?? '') ?? measures.get(column.id);
      if (measure?.unit.format.vi.includes('%')) change(column, (cell) => cell.replace(/(\d)%$/, '$1'));
    }
    return { row, cells: own };
  });
}

/** 15/07/2024 as 2024-07-15 where there is such a day. */
function isoDay(text: string): string {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const iso = match ? `${match[3]}-${match[2]}-${match[1]}` : text;
  return isDate(iso) ? iso : text;
}
