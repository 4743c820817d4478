import type { Language } from '../../language/language.ts';
import { numberText } from '../../language/number.ts';
import type { Figures, Observation } from '../types.ts';
import { peopleColumns } from './people-table.ts';
import { writeCsv } from './write-csv.ts';

/**
 * Figures as people with a spreadsheet of Vietnamese settings open them: names and units in their language with codes beside,
 * semicolons, decimal commas, UTF-8 with its mark.
 */
export function writeExcelCsv(figures: Figures, observations: readonly Observation[], language: Language): string {
  const columns = peopleColumns(figures, observations, language);
  const header = columns.map(({ head }) => head);
  const rows = observations.map((one) =>
    columns.map(({ cell }) => {
      const written = cell(one) ?? '';
      return typeof written === 'number' ? numberText(written, 'vi') : written;
    }),
  );
  return writeCsv({ header, rows }, { bom: true, delimiter: ';' });
}
