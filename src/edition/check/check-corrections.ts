import { cellOf, figureOf, plainCell } from '../../dataset/hand-in/compare-states.ts';
import { fixedWords, freeColumns } from '../../dataset/read/fixed-columns.ts';
import { nearestNames } from '../../dataset/check/nearest-names.ts';
import { isIndicatorColumn } from '../../dataset/read/read-measures.ts';
import { observationId } from '../../dataset/read/read-observations.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { CorrectionEntry, CorrectionsEntry, Published, Withdrawal } from '../../schema/corrections.ts';
import {
  correctionChain,
  correctionDataset,
  correctionField,
  correctionKey,
  correctionNew,
  correctionRow,
  correctionSame,
  correctionTwice,
  correctionValue,
} from '../../schema/messages/correction.ts';
import type { Problem } from '../../schema/problem.ts';
import { unitField } from '../../dataset/text/change-text.ts';
import { checkPublished } from './check-published.ts';
import { checkDay, checkWithdrawal } from './check-withdrawal.ts';
import {
  chainOf,
  csvOf,
  entryFor,
  inStyle,
  unitFile,
  type Chains,
  type CorrectionPlaces,
  type Placed,
  type Report,
} from './correction-chains.ts';
import type { Correction } from '../types.ts';

export const correctionsFile = 'data/corrections.yaml';

export interface CheckedCorrections {
  corrections: Correction[];
  withdrawals: Withdrawal[];
  problems: Problem[];
}

/** The entries of corrections.yaml, latest first, and everything published that was changed without one. */
export function checkCorrections(places: CorrectionPlaces): CheckedCorrections {
  const entries = places.corrections ? places.corrections.value : [];
  // What the entries say is not known.
  if (!entries) return { corrections: [], withdrawals: [], problems: [] };
  const problems: Problem[] = [];
  const report: Report = (place, key, found, sentence) =>
    problems.push({
      file: correctionsFile,
      row: places.corrections!.lineOf([place, ...key]),
      column: [place, ...key].join('.'),
      found: found === undefined ? undefined : String(found),
      ...sentence,
    });
  const placed = entries.flatMap((entry, place) =>
    entry.kind === 'withdrawn' ? [] : (placeEntry(entry, place, entries, places, report) ?? []),
  );
  const inOrder = placed.sort((a, b) => compare(a.entry.date, b.entry.date) || a.place - b.place);
  const chains: Chains = Map.groupBy(inOrder, ({ dataset, id, entry }) => chainOf(dataset, id, entry.field));
  for (const chain of chains.values()) checkChain(chain, chains, places, report);
  for (const dataset of places.datasets.values()) {
    for (const problem of checkPublished(dataset, chains, places, report)) problems.push(problem);
  }
  const withdrawals = entries.flatMap((entry, place) => {
    if (entry.kind !== 'withdrawn') return [];
    checkWithdrawal(entry, place, entries, places, report);
    return [entry];
  });
  withdrawals.sort((a, b) => compare(b.date, a.date));
  return { corrections: inOrder.toReversed(), withdrawals, problems };
}

/** Finds the row of an entry; null where what it names is not known, or cannot be read. */
function placeEntry(
  said: CorrectionEntry,
  place: number,
  entries: readonly CorrectionsEntry[],
  { datasets, broken, updated, corrections, codes }: CorrectionPlaces,
  report: Report,
): Placed | null {
  checkDay(said, place, updated, report);
  const first = entries.findIndex((other) => other.kind !== 'withdrawn' && identityOf(other) === identityOf(said));
  if (first < place) report(place, [], undefined, correctionTwice(corrections!.lineOf([first])));
  else if (String(said.old) === String(said.new)) report(place, ['new'], said.new, correctionSame());

  const dataset = datasets.get(said.dataset);
  if (!dataset) {
    if (!broken.has(said.dataset)) {
      report(place, ['dataset'], said.dataset, correctionDataset(nearestNames(said.dataset, datasets.keys())));
    }
    return null;
  }
  const entry = plainEntry(said, dataset);
  const { field } = entry;
  const fields = fieldsOf(dataset);
  if (field !== undefined && !fields.includes(field)) {
    report(place, ['field'], field, correctionField(fields));
    return null;
  }
  const wrong = (['old', 'new'] as const).filter((name) => field === undefined && !isFigure(entry[name]));
  for (const name of wrong) report(place, [name], entry[name], correctionValue());
  if (wrong.length) return null;
  const key = keyOf(dataset, field);
  if (Object.keys(entry.at).sort().join() !== [...key].sort().join()) {
    report(place, ['at'], Object.keys(entry.at).join(', '), correctionKey(key));
    return null;
  }
  if (first < place) return null;
  const { units } = codes;
  if (field === unitField) return { entry, dataset, id: measureIn(dataset, entry.at), observation: null, units, place };
  const id = observationId(key.map((column) => entry.at[column]!));
  const observation = dataset.observations.find((one) => one.id === id) ?? null;
  return { entry, dataset, id, observation, units, place };
}

/** An entry with the figure as no field, and the cells of others in the form in which they are compared. */
function plainEntry({ field, ...entry }: CorrectionEntry, dataset: Dataset): CorrectionEntry {
  if (field === undefined || field === measureColumn(dataset).id) return entry;
  const plain = (cell: Published) => plainCell(field, String(cell));
  return { ...entry, field, old: plain(entry.old), new: plain(entry.new) };
}

const isFigure = (said: Published): boolean => typeof said === 'number' || said === 'empty' || said === 'removed';

/** What an entry may name beside the figure; a column with fixed words also where the dataset has it no more. */
function fieldsOf(dataset: Dataset): string[] {
  const { meta } = dataset;
  const own = meta.columns
    .map(({ id }) => id)
    .filter((id) => id !== measureColumn(dataset).id && !meta.key.includes(id) && !freeColumns.has(id));
  return [...new Set([...own, ...Object.keys(fixedWords), unitField])];
}

const measureColumn = ({ meta }: Dataset) => meta.columns.find(({ role }) => role === 'measure')!;

/** The columns whose codes an entry gives: those of the key; for a unit the indicator alone, where there is one. */
function keyOf({ meta }: Dataset, field: string | undefined): string[] {
  return field === unitField ? meta.columns.filter(isIndicatorColumn).map(({ id }) => id) : meta.key;
}

const measureIn = (dataset: Dataset, at: CorrectionEntry['at']): string => at['indicator'] ?? measureColumn(dataset).id;

/** What was said twice is known by this. */
function identityOf({ dataset, at, field, date, old, new: now }: CorrectionEntry): string {
  return JSON.stringify([dataset, Object.entries(at).sort(), field, date, old, now]);
}

/** What stands where a chain of entries ends. */
function publishedNow({ dataset, id, observation, entry: { field } }: Placed): Published {
  if (field === undefined) return figureOf(observation);
  if (field === unitField) return dataset.measures.get(id)?.unit.code ?? 'removed';
  return cellOf(dataset, observation, field);
}

/** The entries of one row follow on each other and end in what the row says. */
function checkChain(chain: readonly Placed[], chains: Chains, { corrections }: CorrectionPlaces, report: Report): void {
  chain.slice(1).forEach(({ entry, place }, index) => {
    const before = chain[index]!;
    if (entry.old === before.entry.new) return;
    const line = corrections!.lineOf([before.place]);
    report(place, ['old'], entry.old, correctionChain(line, String(before.entry.new)));
  });
  const last = chain.at(-1)!;
  const { entry, dataset, id, place } = last;
  const now = publishedNow(last);
  if (entry.new === now || dataset.unverified) return;
  const ofRow = chains.get(chainOf(dataset, id, undefined)) ?? [];
  const removed = ofRow.some(({ entry: { old, new: value } }) => old === 'removed' || value === 'removed');
  // Where a row was removed, so was all that it said.
  if (now === 'removed' && removed && entry.field !== undefined) return;
  const file = entry.field === unitField ? unitFile(dataset) : csvOf(dataset);
  if (now === 'removed' && !removed) {
    report(place, ['at'], Object.values(entry.at).join(', '), correctionRow(file));
    return;
  }
  const next = entryFor(dataset, { at: entry.at, field: entry.field, old: entry.new, new: now });
  report(place, ['new'], entry.new, correctionNew(file, inStyle(dataset, now), next));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
