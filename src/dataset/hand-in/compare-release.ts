import type { Published } from '../../schema/corrections.ts';
import { decodeText } from '../read/decode-text.ts';
import { fixedWords, freeColumns, usualWords } from '../read/fixed-columns.ts';
import { observationCells } from '../write/observation-cells.ts';
import { parseTable } from '../read/parse-table.ts';
import { otherLanguage } from '../../language/language.ts';
import type { NumberStyle } from '../../language/number.ts';
import { readNumber } from '../read/read-number.ts';
import type { Dataset, Observation } from '../types.ts';
import { isUnsure } from '../check/unsure.ts';

/** What a row of a release says and the dataset says otherwise, or no more. */
export interface FigureChange {
  /** Its code in each column of the key. */
  at: Readonly<Record<string, string>>;
  /** Row of the release's CSV. */
  row: number;
  /** The row as it is now; null where it is gone. */
  observation: Observation | null;
  /** The column whose cell is another; undefined for the figure itself. */
  field: string | undefined;
  old: Published;
  new: Published;
}

export interface Comparison {
  /** In the order of the release's rows, the figure of each before its other columns. */
  changes: FigureChange[];
  /** Columns without which nothing can be compared and which the release lacks. */
  missing: string[];
  /** Columns of the release that have cells and that the dataset does not have any more. */
  gone: string[];
}

/**
 * Compares a dataset with its CSV as a release keeps it, row by row of the release: by the key, or by those of its columns
 * that the release has; the figure and every other column that the release has. Rows that are new are no change; rows with
 * a fault, which stops the build by itself, are passed over.
 */
export function compareRelease(dataset: Dataset, bytes: Uint8Array): Comparison {
  const { meta, observations, unsure } = dataset;
  const { header, records } = parseTable(decodeText(bytes, '').text, { file: '', delimiter: ',' });
  const place = (id: string) => header.indexOf(id);
  const measure = meta.columns.find(({ role }) => role === 'measure')!.id;
  const key = meta.key.filter((id) => place(id) >= 0);
  if (!key.length || place(measure) < 0) {
    return { changes: [], missing: [...meta.key, measure].filter((id) => place(id) < 0), gone: [] };
  }

  const style = styleOf(
    records.map(({ cells }) => cells[place(measure)]!),
    meta.numbers,
  );
  const types = new Map(meta.columns.map(({ id, type }) => [id, type]));
  const others = header.filter((id) => id !== measure && !key.includes(id));
  const compared = others.filter((id) => types.has(id) || Object.hasOwn(fixedWords, id));
  const gone = others.filter(
    (id) => !compared.includes(id) && !freeColumns.has(id) && records.some(({ cells }) => cells[place(id)] !== ''),
  );
  const rows = Map.groupBy(observations, ({ dimensions }) => joined(key.map((id) => dimensions[id] ?? '')));

  const changes = records.flatMap(({ row, cells }): FigureChange[] => {
    const codes = key.map((id) => cells[place(id)]!);
    const old = readFigure(cells[place(measure)]!, style);
    const now = rows.get(joined(codes)) ?? [];
    const alike = now.filter((observation) => figureOf(observation) === old);
    const candidates = alike.length ? alike : now;
    const [observation = null] = candidates;
    if (
      unsure &&
      (!observation || isUnsure(dataset, { ...observation.dimensions, indicator: observation.measure.id }))
    ) {
      return [];
    }
    const codeOf = (id: string) => observation?.dimensions[id] ?? codes[key.indexOf(id)] ?? '';
    const at = Object.fromEntries((observation ? meta.key : key).map((id) => [id, codeOf(id)]));
    const figure = { at, row, observation, field: undefined, old, new: figureOf(observation) };
    if (!observation) return [figure];
    // Where a figure comes or goes, what is said about it comes or goes with it.
    const sameKind = (old === 'empty') === (figure.new === 'empty');
    const cellsNow = candidates.map((each) => plainCells(dataset, each));
    const told = compared.flatMap((field): FigureChange[] => {
      if (!sameKind && Object.hasOwn(fixedWords, field)) return [];
      const cell = cells[place(field)]!;
      const before = plainCell(field, types.get(field) === 'number' ? numberText(cell, style) : cell);
      const after = cellsNow.map((each) => plainCell(field, each.get(field) ?? ''));
      return after.includes(before) ? [] : [{ ...figure, field, old: before, new: after[0]! }];
    });
    return alike.length ? told : [figure, ...told];
  });
  return { changes, missing: [], gone };
}

/** The value of a row, or that its cell is empty, or that it is gone. */
export function figureOf(observation: Observation | null): Published {
  return observation ? (observation.value ?? 'empty') : 'removed';
}

/** What a row says in a column beside its figure, in the form in which cells are compared. */
export function cellOf(dataset: Dataset, observation: Observation | null, field: string): Published {
  return observation ? plainCell(field, plainCells(dataset, observation).get(field) ?? '') : 'removed';
}

/** A cell in the form in which it is compared: what is usual is written as nothing, and nothing as `empty`. */
export function plainCell(field: string, cell: string): string {
  return cell === '' || cell === usualWords[field] ? 'empty' : cell;
}

function plainCells(dataset: Dataset, observation: Observation): Map<string, string> {
  const types = new Map(dataset.meta.columns.map(({ id, type }) => [id, type]));
  const cells = observationCells(dataset, observation);
  return new Map(
    dataset.header.map((id, index) => {
      const cell = cells[index]!;
      return [id, types.get(id) === 'number' ? numberText(cell, dataset.meta.numbers ?? 'en') : cell];
    }),
  );
}

const joined = (codes: readonly string[]): string => codes.join('\0');

function readFigure(cell: string, style: NumberStyle): Published {
  const value = cell === '' ? 'empty' : readNumber(cell, style);
  return typeof value === 'object' ? 'empty' : value;
}

/** A number as every style reads it; what is none stays as it is. */
function numberText(cell: string, style: NumberStyle): string {
  const value = readNumber(cell, style);
  return typeof value === 'number' ? String(value) : cell;
}

/** The declared style, unless a cell of the release shows that it was written in the other one. */
function styleOf(cells: readonly string[], declared: NumberStyle | undefined): NumberStyle {
  const first = declared ?? 'en';
  const fits = cells.every((cell) => cell === '' || typeof readNumber(cell, first) === 'number');
  return fits ? first : otherLanguage(first);
}
