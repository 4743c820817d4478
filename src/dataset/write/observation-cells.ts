import { separators } from '../../language/number.ts';
import type { DatasetMeta } from '../../schema/dataset.ts';
import type { FiguresMeta, Observation } from '../types.ts';

/** The columns of rows, and how their numbers are written; as in English where nothing is said. */
interface Header {
  header: readonly string[];
  meta: FiguresMeta & Partial<Pick<DatasetMeta, 'numbers'>>;
}

/** An observation as a row in a dataset's columns; a computed one has all its sources, parted by spaces. */
export function observationCells({ header, meta }: Header, observation: Observation): string[] {
  const { dimensions, attributes, value, interval, status, basis, qualifier, sources, note } = observation;
  const cells: Record<string, string | number> = {
    ...attributes,
    ...dimensions,
    lower_bound: interval?.[0] ?? '',
    upper_bound: interval?.[1] ?? '',
    basis: basis === 'derived' ? basis : '',
    obs_status: status === 'A' ? '' : status,
    qualifier: qualifier ?? '',
    source: sources.join(' '),
    note_vi: note?.vi ?? '',
    note_en: note?.en ?? '',
  };
  for (const { id, role } of meta.columns) if (role === 'measure') cells[id] = value ?? '';
  const numbers = new Set(meta.columns.flatMap(({ id, type }) => (type === 'number' ? id : [])));
  return header.map((column) => {
    const text = String(cells[column] ?? '');
    return numbers.has(column) ? text.replace('.', separators[meta.numbers ?? 'en'].decimal) : text;
  });
}
