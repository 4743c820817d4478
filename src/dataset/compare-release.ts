import type { PublishedFigure } from '../schema/corrections.ts';
import { decodeText } from './decode-text.ts';
import { parseTable } from './parse-table.ts';
import { readNumber, type NumberStyle } from './read-number.ts';
import type { Dataset, Observation } from './types.ts';
import { isUnsure } from './unsure.ts';

/** A figure of a release that the dataset has with another value, or no more. */
export interface FigureChange {
  /** Its code in each column of the key. */
  at: Readonly<Record<string, string>>;
  /** Row of the release's CSV. */
  row: number;
  /** The row as it is now; null where it is gone. */
  observation: Observation | null;
  old: PublishedFigure;
}

export interface Comparison {
  changes: FigureChange[];
  /** Columns without which nothing can be compared and which the release lacks. */
  missing: string[];
}

/**
 * Compares a dataset with its CSV as a release keeps it, row by row of the release: by the key, or by those of its columns
 * that the release has. Rows that are new are no change; rows with a fault, which stops the build by itself, are passed over.
 */
export function compareRelease(dataset: Dataset, bytes: Uint8Array): Comparison {
  const { meta, observations, unsure } = dataset;
  const { header, records } = parseTable(decodeText(bytes, '').text, { file: '', delimiter: ',' });
  const place = (id: string) => header.indexOf(id);
  const measure = meta.columns.find(({ role }) => role === 'measure')!.id;
  const key = meta.key.filter((id) => place(id) >= 0);
  if (!key.length || place(measure) < 0) {
    return { changes: [], missing: [...meta.key, measure].filter((id) => place(id) < 0) };
  }

  const style = styleOf(
    records.map(({ cells }) => cells[place(measure)]!),
    meta.numbers,
  );
  const rows = Map.groupBy(observations, ({ dimensions }) => joined(key.map((id) => dimensions[id] ?? '')));
  const changes = records.flatMap(({ row, cells }): FigureChange[] => {
    const codes = key.map((id) => cells[place(id)]!);
    const old = readFigure(cells[place(measure)]!, style);
    const now = rows.get(joined(codes)) ?? [];
    if (now.some((observation) => figureOf(observation) === old)) return [];
    const [observation = null] = now;
    if (
      unsure &&
      (!observation || isUnsure(dataset, { ...observation.dimensions, indicator: observation.measure.id }))
    ) {
      return [];
    }
    const codeOf = (id: string) => observation?.dimensions[id] ?? codes[key.indexOf(id)] ?? '';
    const at = Object.fromEntries((observation ? meta.key : key).map((id) => [id, codeOf(id)]));
    return [{ at, row, observation, old }];
  });
  return { changes, missing: [] };
}

/** The value of a row, or that its cell is empty, or that it is gone. */
export function figureOf(observation: Observation | null): PublishedFigure {
  return observation ? (observation.value ?? 'empty') : 'removed';
}

const joined = (codes: readonly string[]): string => codes.join('\0');

function readFigure(cell: string, style: NumberStyle): PublishedFigure {
  const value = cell === '' ? 'empty' : readNumber(cell, style);
  return typeof value === 'object' ? 'empty' : value;
}

/** The declared style, unless a cell of the release shows that it was written in the other one. */
function styleOf(cells: readonly string[], declared: NumberStyle | undefined): NumberStyle {
  const first = declared ?? 'en';
  const fits = cells.every((cell) => cell === '' || typeof readNumber(cell, first) === 'number');
  return fits ? first : first === 'vi' ? 'en' : 'vi';
}
