import { numberText } from '../../language/number.ts';
import type { DatasetMeta } from '../../schema/dataset.ts';
import type { FiguresMeta, Observation } from '../types.ts';

/** The columns of rows, and how their numbers are written; as in English where nothing is said. */
interface Header {
  header: readonly string[];
  meta: FiguresMeta & Partial<Pick<DatasetMeta, 'numbers'>>;
}

/** An observation as a row in a dataset's columns; a computed one has all its sources, parted by spaces. */
export function observationCells({ header, meta }: Header, observation: Observation): string[] {
  const { dimensions, attributes, value, status, basis, qualifier, sources, note } = observation;
  const cells: Record<string, string> = {
    ...attributes,
    ...dimensions,
    basis: basis === 'derived' ? basis : '',
    obs_status: status === 'A' ? '' : status,
    qualifier: qualifier ?? '',
    source: sources.join(' '),
    note_vi: note?.vi ?? '',
    note_en: note?.en ?? '',
  };
  const measure = meta.columns.find(({ role }) => role === 'measure');
  if (measure) cells[measure.id] = value === null ? '' : numberText(value, meta.numbers);
  return header.map((column) => cells[column] ?? '');
}
