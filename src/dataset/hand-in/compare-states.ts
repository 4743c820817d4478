import type { Published } from '../../schema/corrections.ts';
import { decodeText } from '../read/decode-text.ts';
import { fixedWords, freeColumns, defaultWords, valueColumns } from '../read/fixed-columns.ts';
import { observationCells } from '../write/observation-cells.ts';
import { parseTable } from '../read/parse-table.ts';
import { otherLanguage } from '../../language/language.ts';
import type { NumberStyle } from '../../language/number.ts';
import { readNumber } from '../read/read-number.ts';
import type { Dataset, Observation } from '../types.ts';
import { isUnverified } from '../check/unverified.ts';

/** What a row of an earlier state says and the dataset says otherwise, or no more. */
export interface FigureChange {
  /** Its code in each column of the key. */
  at: Readonly<Record<string, string>>;
  /** Row of the earlier state's file. */
  row: number;
  /** The row as it is now; null where it is gone. */
  observation: Observation | null;
  /** The column whose cell is another; undefined for the figure itself. */
  field: string | undefined;
  old: Published;
  new: Published;
}

export interface Comparison {
  /** In the order of the earlier rows, the figure of each before its other columns. */
  changes: FigureChange[];
  /** Columns without which nothing can be compared and which the earlier state lacks. */
  missing: string[];
  /** Columns of the earlier state that have cells and that the dataset does not have any more. */
  gone: string[];
}

/** An earlier state of a dataset, as rows to compare with. */
export interface EarlierState {
  columns: readonly string[];
  rows: readonly EarlierRow[];
}

interface EarlierRow {
  /** Its number in its file. */
  row: number;
  figure: Published;
  /** Its cells by column, numbers beside the figure as every style reads them. */
  cells: ReadonlyMap<string, string>;
}

/** The rows of a dataset's CSV as a release keeps it, whose numbers may be written in another style than those of today. */
export function readRelease(bytes: Uint8Array, { meta }: Pick<Dataset, 'meta'>): EarlierState {
  const { header, records } = parseTable(decodeText(bytes, '').text, { file: '', delimiter: ',' });
  const place = header.indexOf(measureOf(meta));
  const figureIn = (cells: readonly string[]) => cells[place] ?? '';
  const style = styleOf(
    records.map(({ cells }) => figureIn(cells)),
    meta.numbers,
  );
  const byColumn = columnReader(header, meta, style);
  const rows = records.map(({ row, cells }) => ({
    row,
    figure: readFigure(figureIn(cells), style),
    cells: byColumn(cells),
  }));
  return { columns: header, rows };
}

/** A sound dataset as an earlier state of itself. */
export function stateOf(dataset: Dataset): EarlierState {
  const cellsOf = cellReader(dataset);
  const rows = dataset.observations.map((observation) => ({
    row: observation.row!,
    figure: figureOf(observation),
    cells: cellsOf(observation),
  }));
  return { columns: dataset.header, rows };
}

/**
 * Compares a dataset with an earlier state of it, row by row of that: by the key, or by those of its columns that the
 * earlier state has; the figure and every other column that it has. Rows that are new are no change; rows with a fault,
 * which stops the build by itself, are passed over.
 */
export function compareStates(dataset: Dataset, earlier: EarlierState): Comparison {
  const { meta, observations, unverified } = dataset;
  const { columns } = earlier;
  const measure = measureOf(meta);
  const key = meta.key.filter((id) => columns.includes(id));
  if (!key.length || !columns.includes(measure)) {
    return { changes: [], missing: [...meta.key, measure].filter((id) => !columns.includes(id)), gone: [] };
  }

  const known = new Set(meta.columns.map(({ id }) => id));
  const others = columns.filter((id) => id !== measure && !key.includes(id));
  const compared = others.filter((id) => known.has(id) || Object.hasOwn(fixedWords, id));
  const gone = others.filter(
    (id) => !compared.includes(id) && !freeColumns.has(id) && earlier.rows.some(({ cells }) => cells.get(id) !== ''),
  );
  const rows = Map.groupBy(observations, ({ dimensions }) => joined(key.map((id) => dimensions[id] ?? '')));
  const cellsOf = cellReader(dataset);

  const changes = earlier.rows.flatMap(({ row, figure: old, cells }): FigureChange[] => {
    const codes = key.map((id) => cells.get(id)!);
    const now = rows.get(joined(codes)) ?? [];
    const alike = now.filter((observation) => figureOf(observation) === old);
    const candidates = alike.length ? alike : now;
    const [observation = null] = candidates;
    if (
      unverified &&
      (!observation || isUnverified(dataset, { ...observation.dimensions, indicator: observation.measure.id }))
    ) {
      return [];
    }
    const codeOf = (id: string) => observation?.dimensions[id] ?? codes[key.indexOf(id)] ?? '';
    const at = Object.fromEntries((observation ? meta.key : key).map((id) => [id, codeOf(id)]));
    const figure = { at, row, observation, field: undefined, old, new: figureOf(observation) };
    if (!observation) return [figure];
    // Where a figure comes or goes, what is said about it comes or goes with it.
    const sameKind = (old === 'empty') === (figure.new === 'empty');
    const cellsNow = candidates.map(cellsOf);
    const told = compared.flatMap((field): FigureChange[] => {
      if (!sameKind && valueColumns.has(field)) return [];
      const before = plainCell(field, cells.get(field)!);
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
  return observation ? plainCell(field, cellReader(dataset)(observation).get(field) ?? '') : 'removed';
}

/** A cell in the form in which it is compared: the default is written as nothing, and nothing as `empty`. */
export function plainCell(field: string, cell: string): string {
  return cell === '' || cell === defaultWords[field] ? 'empty' : cell;
}

/** Reads the rows of a dataset as cells by column, numbers beside the figure as every style reads them. */
function cellReader(dataset: Dataset): (observation: Observation) => Map<string, string> {
  const byColumn = columnReader(dataset.header, dataset.meta, dataset.meta.numbers ?? 'en');
  return (observation) => byColumn(observationCells(dataset, observation));
}

/** Reads a row's cells by column; numbers that are said about a figure lose their style. */
function columnReader(
  header: readonly string[],
  { columns }: Dataset['meta'],
  style: NumberStyle,
): (cells: readonly string[]) => Map<string, string> {
  const numbers = new Set(
    columns.filter(({ role, type }) => role === 'attribute' && type === 'number').map(({ id }) => id),
  );
  const plain = (id: string, cell: string) => (numbers.has(id) ? numberText(cell, style) : cell);
  return (cells) => new Map(header.map((id, index) => [id, plain(id, cells[index]!)]));
}

function measureOf({ columns }: Dataset['meta']): string {
  return columns.find(({ role }) => role === 'measure')!.id;
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
