import type { Observation } from '../../dataset/types.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { chartGrid } from './chart-grid.ts';
import type { GridRow } from './chart-grid.ts';
import { formatValue } from '../words/format-value.ts';
import type { ChartInput } from '../types.ts';

/** A part of a row's whole. */
export interface Part {
  key: string;
  name: string;
  /** "305 Bộ, ngành". */
  words: string;
  emphasis: boolean;
  /** Its place among the parts of every row, by which it has its texture. */
  place: number;
  observation: Observation;
  /** The sum of the parts before it. */
  from: number;
}

/** One stated whole with its parts. */
export interface PartedRow extends GridRow {
  whole: Observation | null;
  parts: Part[];
  /** False where the whole or a part has no figure; such a row is not drawn. */
  known: boolean;
  /** "2.870 = 305 + 2.565", or that there are no figures. */
  sum: string;
}

/** The rows of a stacked bar, each with its whole and its parts in the order of the series. */
export function stackRows(input: ChartInput): PartedRow[] {
  const { chart, language } = input;
  const { columns, rows } = chartGrid(input);
  const stated = columns.findIndex(({ key }) => key === chart.whole);
  const places = columns.filter(({ key }) => key !== chart.whole);
  return rows.map((row) => {
    const whole = row.cells[stated] ?? null;
    let from = 0;
    const parts = row.cells.flatMap((observation, index): Part[] => {
      if (index === stated || observation?.value == null) return [];
      const { name, emphasis, key } = columns[index]!;
      const place = places.findIndex((one) => one.key === key);
      const part = {
        key,
        name,
        words: `${formatValue(observation, language)}\u00a0${name}`,
        emphasis,
        place,
        observation,
        from,
      };
      from += observation.value;
      return [part];
    });
    const absent = row.cells.some((cell) => cell !== null && cell.value === null);
    const known = whole?.value != null && parts.length > 0 && !absent;
    const value = (one: Observation): string => formatValue(one, language);
    const sum = known
      ? `${value(whole)} = ${parts.map(({ observation }) => value(observation)).join(' + ')}`
      : chartWords.empty[language];
    return { ...row, whole, parts, known, sum };
  });
}
