import { numberText } from '../../language/number.ts';
import type { DatasetMeta } from '../../schema/dataset.ts';
import { boundColumns } from '../read/fixed-columns.ts';
import type { FiguresMeta, Observation } from '../types.ts';

/** The columns of rows, and how their numbers are written; as in English where nothing is said. */
interface Header {
  header: readonly string[];
  meta: FiguresMeta & Partial<Pick<DatasetMeta, 'numbers'>>;
}

/** An observation as a row in a dataset's columns; a computed one has all its sources, parted by spaces. */
export function observationCells({ header, meta }: Header, observation: Observation): string[] {
  const { dimensions, attributes, value, interval, status, basis, qualifier, sources, note } = observation;
  const numbers = new Set(meta.columns.filter(({ type }) => type === 'number').map(({ id }) => id));
  const inStyle = (text: string) => (text === '' ? '' : numberText(Number(text), meta.numbers));
  const said = Object.entries(attributes).map(([id, text]) => [id, numbers.has(id) ? inStyle(text) : text] as const);
  const cells: Record<string, string> = {
    ...Object.fromEntries(said),
    ...dimensions,
    basis: basis === 'derived' ? basis : '',
    obs_status: status === 'A' ? '' : status,
    qualifier: qualifier ?? '',
    source: sources.join(' '),
    note_vi: note?.vi ?? '',
    note_en: note?.en ?? '',
  };
  if (interval) boundColumns.forEach((id, end) => (cells[id] = numberText(interval[end]!, meta.numbers)));
  const measure = meta.columns.find(({ role }) => role === 'measure');
  if (measure) cells[measure.id] = value === null ? '' : numberText(value, meta.numbers);
  return header.map((column) => cells[column] ?? '');
}
