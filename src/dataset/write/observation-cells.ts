import { numberText } from '../../language/number.ts';
import type { Dataset, Observation } from '../types.ts';

/** An observation as a row in the dataset's columns; a computed one has all its sources, parted by spaces. */
export function observationCells({ header, meta }: Dataset, observation: Observation): string[] {
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
