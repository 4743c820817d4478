import type { Dataset, Observation } from '../types.ts';
import { writeCsv } from '../write/write-csv.ts';

/** A row that both states say otherwise than the one from which they come, each in its own way; null where one has it not. */
export interface RowConflict {
  base: Observation | null;
  today: Observation | null;
  handed: Observation | null;
}

/** Three states of a dataset under the same rules: `today` and `handed` both come from `base`. */
export type States = Readonly<Record<keyof RowConflict, Dataset>>;

/**
 * Brings what was handed in into what stands today, row by row, by the key: whatever `handed` adds, changes or removes
 * against `base` is done to `today`. Gives the CSV, or every row that both have changed to something else.
 * Which of two hand-ins comes first makes no difference, not even to the order of the rows.
 */
export function mergeDatasets(states: States): { csv: string; conflicts: RowConflict[] } {
  const { header, meta } = states.today;
  const [base, today, handed] = [
    rowsOf(states.base, header),
    rowsOf(states.today, header),
    rowsOf(states.handed, header),
  ];
  const conflicts: RowConflict[] = [];
  const rows = [...inOrder(base, today, handed)].flatMap((id) => {
    const [was, is, comes] = [base.get(id), today.get(id), handed.get(id)];
    const same = (one: Row | undefined, other: Row | undefined) => one?.text === other?.text;
    if (same(comes, was) || same(comes, is)) return is ? [is.cells] : [];
    if (same(is, was)) return comes ? [comes.cells] : [];
    conflicts.push({
      base: was?.observation ?? null,
      today: is?.observation ?? null,
      handed: comes?.observation ?? null,
    });
    return [];
  });
  return {
    csv: conflicts.length ? '' : writeCsv({ header, rows }, { delimiter: meta.delimiter, sparing: true }),
    conflicts,
  };
}

interface Row {
  observation: Observation;
  cells: string[];
  /** The cells as one text, to compare. */
  text: string;
}

/** The rows of a dataset by the ids of their observations, their cells in the order of a header. */
function rowsOf({ header, rows, observations }: Dataset, order: readonly string[]): Map<string, Row> {
  const places = order.map((column) => header.indexOf(column));
  return new Map(
    observations.map((observation, index) => {
      const cells = places.map((place) => rows[index]![place] ?? '');
      return [observation.id, { observation, cells, text: cells.join('\0') }];
    }),
  );
}

/**
 * The ids of all rows: those of `base` in its order, each followed by the new rows that stand after it in either state.
 * Where both have some there, those of one come whole before those of the other, the run that is first by its ids first.
 */
function inOrder(base: ReadonlyMap<string, Row>, ...states: ReadonlyMap<string, Row>[]): Set<string> {
  const runs = states.map((rows) => newAfter(base, rows));
  const ids = new Set<string>();
  for (const id of [START, ...base.keys()]) {
    if (id !== START) ids.add(id);
    const here = runs.map((run) => run.get(id) ?? []).sort(compareRuns);
    for (const added of here.flat()) ids.add(added);
  }
  return ids;
}

/** Stands before the first row; no id is empty. */
const START = '';

/** The runs of new rows by the row of `base` after which they stand. */
function newAfter(base: ReadonlyMap<string, Row>, rows: ReadonlyMap<string, Row>): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  let after = START;
  for (const id of rows.keys()) {
    if (base.has(id)) after = id;
    else if (!runs.get(after)?.push(id)) runs.set(after, [id]);
  }
  return runs;
}

function compareRuns(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((id, index) => id !== other[index]);
  if (place < 0) return one.length - other.length;
  return one[place]! < (other[place] ?? '') ? -1 : 1;
}
