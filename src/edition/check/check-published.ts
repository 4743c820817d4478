import { compareStates, readRelease, type FigureChange } from '../../dataset/hand-in/compare-states.ts';
import { freeColumns } from '../../dataset/read/fixed-columns.ts';
import { columnLetter } from '../../dataset/read/parse-table.ts';
import { isIndicatorColumn } from '../../dataset/read/read-measures.ts';
import { observationId } from '../../dataset/read/read-observations.ts';
import { rowColumns } from '../../dataset/row-pages.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Published } from '../../schema/corrections.ts';
import {
  correctionOld,
  figureChanged,
  figureRemoved,
  releaseColumns,
  releaseColumnsGone,
  sourceChanged,
} from '../../schema/messages/correction.ts';
import { rowsMoved } from '../../schema/messages/metadata.ts';
import type { Problem } from '../../schema/problem.ts';
import { releaseData } from '../../address/address.ts';
import { unitField } from '../../dataset/text/change-text.ts';
import {
  chainOf,
  csvOf,
  entryFor,
  inStyle,
  unitFile,
  type Chains,
  type CorrectionPlaces,
  type Report,
} from './correction-chains.ts';
import { missingFile } from '../read/edition-files.ts';
import type { Codes, Release } from '../types.ts';

/** What a dataset says otherwise than its last release, where no entry begins with what was published. */
export function checkPublished(
  dataset: Dataset,
  chains: Chains,
  { releases, files, codes, told }: Pick<CorrectionPlaces, 'releases' | 'files' | 'codes' | 'told'>,
  report: Report,
): Problem[] {
  const release = releases.find(({ datasets }) => datasets.includes(dataset.id));
  if (!release) return [];
  const file = csvOf(dataset);
  const { date } = release;
  const kept = `public${releaseData(date, dataset.id)}`;
  if (!files.has(kept)) return [missingFile(kept)];
  const before = readRelease(files.bytes(kept), dataset);
  const { changes, missing, gone } = compareStates(dataset, before);
  if (missing.length) return [{ file, row: 1, ...releaseColumns(date, missing) }];
  const faulty = new Set(told.map(placeOf));
  const unexplained = changes.filter((change) => {
    const { at, field, old } = change;
    if (freeColumns.has(field ?? '') || faulty.has(placeOf(placeIn(dataset, change)))) return false;
    const id = observationId(dataset.meta.key.map((column) => at[column] ?? ''));
    return !explains(chains, { dataset, id, field }, { old, now: change.new, date }, report);
  });
  const sources = unexplained.filter(({ field }) => field === 'source');
  return [
    ...movedRows(dataset, before.rows.length, date),
    ...(gone.length ? [{ file, row: 1, ...releaseColumnsGone(date, gone) }] : []),
    ...unexplained.filter((change) => !sources.includes(change)).map((change) => problemOf(dataset, change, date)),
    ...sourceNotices(dataset, sources, date),
    ...unitProblems(dataset, release, chains, codes, report),
  ];
}

/** Rows that stood elsewhere when the dataset had as many as in the release, where its metadata do not say where they stand. */
function movedRows({ id, meta, dimensionColumns, rowsBy }: Dataset, released: number, day: string): Problem[] {
  const then = rowColumns(meta, dimensionColumns, released);
  return then.join() === rowsBy.join()
    ? []
    : [{ file: `data/${id}.meta.yaml`, column: 'rows_by', ...rowsMoved(day, then) }];
}

/** True where entries tell of a change; one that begins otherwise than what was published is told. */
function explains(
  chains: Chains,
  { dataset, id, field }: { dataset: Dataset; id: string; field: string | undefined },
  { old, now, date }: { old: Published; now: Published; date: string },
  report: Report,
): boolean {
  const chain = chains.get(chainOf(dataset, id, field));
  if (!chain) return false;
  const { entry, place } = chain.at(-1)!;
  // An entry that ends elsewhere has been told.
  const begins = chain.some((one) => one.entry.old === old);
  if (!begins && entry.new === now) report(place, ['old'], entry.old, correctionOld(date, inStyle(dataset, old)));
  return true;
}

type Place = Pick<Problem, 'file' | 'row' | 'column' | 'letter'>;

const placeOf = ({ file, row, column }: Place): string => [file, row, column].join('\0');

/** Where a change stands in the dataset's file; without a row where the row is gone. */
function placeIn(dataset: Dataset, { observation, field }: Pick<FigureChange, 'observation' | 'field'>): Place {
  const column = field ?? dataset.meta.columns.find(({ role }) => role === 'measure')!.id;
  const position = dataset.header.indexOf(column);
  const letter = position < 0 ? undefined : columnLetter(position);
  return { file: csvOf(dataset), column, letter, ...(observation ? { row: observation.row! } : {}) };
}

function problemOf(dataset: Dataset, change: FigureChange, day: string): Problem {
  const { at, row, observation, old } = change;
  const place = placeIn(dataset, change);
  const before = inStyle(dataset, old);
  const entry = entryFor(dataset, change);
  if (!observation) return { ...place, ...figureRemoved(day, row, Object.values(at), before, entry) };
  const now = inStyle(dataset, change.new);
  return { ...place, found: now === 'empty' ? '' : now, ...figureChanged(day, before, now, entry) };
}

/** Sources that are others now: one notice for the rows that went from one source to another. */
function sourceNotices(dataset: Dataset, changes: readonly FigureChange[], day: string): Problem[] {
  const pairs = Map.groupBy(changes, ({ old, new: now }) => `${old}\0${now}`);
  return [...pairs.values()].map((some) => {
    const [first] = some;
    const rows = some.map(({ observation }) => observation!.row!);
    return {
      ...placeIn(dataset, first!),
      found: String(first!.new),
      ...sourceChanged(day, String(first!.old), String(first!.new), rows),
    };
  });
}

/** Measures that have another unit than in the release; releases that do not tell units are not compared. */
function unitProblems(
  dataset: Dataset,
  { date, units }: Release,
  chains: Chains,
  { indicators }: Codes,
  report: Report,
): Problem[] {
  const indicator = dataset.meta.columns.find(isIndicatorColumn);
  return [...dataset.measures.values()].flatMap((measure): Problem[] => {
    const { id, unit } = measure;
    const old = units?.[dataset.id]?.[id];
    // An unknown unit has been told.
    if (old === undefined || old === unit.code || unit.code === '') return [];
    const now = unit.code;
    if (explains(chains, { dataset, id, field: unitField }, { old, now, date }, report)) return [];
    const entry = entryFor(dataset, { at: indicator ? { indicator: id } : {}, field: unitField, old, new: now });
    const row = indicators.findIndex((record) => record['dataset'] === dataset.id && record['code'] === id);
    const place = indicator
      ? { file: unitFile(dataset), row: row + 2, column: 'unit' }
      : {
          file: unitFile(dataset),
          column: `columns.${dataset.meta.columns.findIndex(({ id: own }) => own === id)}.unit`,
        };
    return [{ ...place, found: now, ...figureChanged(date, old, now, entry) }];
  });
}
