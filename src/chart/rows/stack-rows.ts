import { stack } from 'd3';
import type { Observation } from '../../dataset/types.ts';
import { chartWords } from '../../language/words/chart/chart-words.ts';
import { chartGrid, type GridRow } from './chart-grid.ts';
import { formatValue } from '../words/format-value.ts';
import { oncePerChart } from '../prepare-chart.ts';

/** A part of a row's whole. */
export interface Part {
  key: string;
  name: string;
  /** "Bộ, ngành: 305". */
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
export const stackRows = oncePerChart((input): PartedRow[] => {
  const { chart, language } = input;
  const { columns, rows } = chartGrid(input);
  const stated = columns.findIndex(({ key }) => key === chart.whole);
  const places = [...columns.keys()].filter((index) => index !== stated);
  const layers = stack<unknown, GridRow, number>()
    .keys(places)
    .value(({ cells }, index) => cells[index]?.value ?? 0)(rows);
  const value = (one: Observation): string => formatValue(one, language);
  return rows.map((row, line) => {
    const whole = row.cells[stated] ?? null;
    const parts = layers.flatMap((layer, place): Part[] => {
      const { name, emphasis, key } = columns[layer.key]!;
      const observation = row.cells[layer.key];
      if (observation?.value == null) return [];
      return [
        {
          key,
          name,
          words: `${name}:\u00a0${value(observation)}`,
          emphasis,
          place,
          observation,
          from: layer[line]![0],
        },
      ];
    });
    const absent = row.cells.some((cell) => cell !== null && cell.value === null);
    const known = whole?.value != null && parts.length > 0 && !absent;
    const sum = known
      ? `${value(whole)} = ${filled(parts)
          .map(({ observation }) => value(observation))
          .join(' + ')}`
      : chartWords.empty[language];
    return { ...row, whole, parts, known, sum };
  });
});

/** The parts that there is something of; where there is nothing at all every one. */
export function filled(parts: readonly Part[]): readonly Part[] {
  const some = parts.filter(({ observation }) => observation.value !== 0);
  return some.length ? some : parts;
}
