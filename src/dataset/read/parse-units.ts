import { inEach } from '../../language/language.ts';
import type { Unit } from '../../language/number.ts';
import { unitDivisor, unitFormat } from '../../schema/messages/metadata.ts';
import type { Problem } from '../../schema/problem.ts';
import type { CodeList } from '../types.ts';

/** Reads units from their code list: how each is written in both languages, and by what a value is divided first. */
export function parseUnits(list: CodeList, file: string): { units: ReadonlyMap<string, Unit>; problems: Problem[] } {
  const problems: Problem[] = [];
  const units = new Map<string, Unit>();
  [...list.values()].forEach(({ code, name, extra }, index) => {
    const cell = (column: string) => extra[column] ?? '';
    // A blank or doubled row is a problem already, so the place in the list tells the row.
    const whole = 'format_vi' in extra;
    const place = (column: string) => ({ file, row: index + 2, column, found: cell(column) });
    for (const column of ['format_vi', 'format_en', 'format_en_one']) {
      const text = cell(column);
      if (whole && !/\{n(th)?\}/.test(text) && (text || column !== 'format_en_one'))
        problems.push({ ...unitFormat(), ...place(column) });
    }
    const [divisor = 1, divisorEn] = ['divisor', 'divisor_en'].map((column) => {
      const value = cell(column) === '' ? undefined : Number(cell(column));
      const sound = value === undefined || (value > 0 && Number.isFinite(value));
      if (!sound) problems.push({ ...unitDivisor(), ...place(column) });
      return sound ? value : undefined;
    });
    units.set(code, {
      code,
      name,
      format: inEach((language) => cell(`format_${language}`)),
      formatOne: cell('format_en_one'),
      divisor,
      ...(divisorEn === undefined ? {} : { divisorEn }),
    });
  });
  return { units, problems };
}
