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
  const text = value === null ? '' : String(value);
  if (measure) cells[measure.id] = meta.numbers === 'vi' ? text.replace('.', ',') : text;
  return header.map((column) => cells[column] ?? '');
}
