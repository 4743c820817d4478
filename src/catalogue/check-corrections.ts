import { isDate } from '../language/period.ts';
import { compareRelease, figureOf, type FigureChange } from '../dataset/compare-release.ts';
import { nearestNames } from '../dataset/nearest-names.ts';
import { columnLetter } from '../dataset/parse-table.ts';
import { observationId } from '../dataset/read-observations.ts';
import type { Dataset } from '../dataset/types.ts';
import type { CorrectionEntry, PublishedFigure } from '../schema/corrections.ts';
import {
  correctionChain,
  correctionDataset,
  correctionDate,
  correctionFuture,
  correctionKey,
  correctionNew,
  correctionOld,
  correctionRow,
  correctionSame,
  correctionTwice,
  figureChanged,
  figureRemoved,
  releaseColumns,
} from '../schema/messages/correction.ts';
import type { Sentence } from '../schema/messages/sentence.ts';
import type { Problem } from '../schema/problem.ts';
import { releaseData } from './address.ts';
import type { Correction } from './corrections.ts';
import { missingFile, type EditionFiles } from './edition-files.ts';
import type { LineOf } from './load-charts.ts';
import type { Release } from './releases.ts';

export const correctionsFile = 'data/corrections.yaml';

export interface CorrectionPlaces {
  datasets: ReadonlyMap<string, Dataset>;
  /** What corrections.yaml says; null when the edition has none. */
  corrections: { value: readonly CorrectionEntry[] | null; lineOf: LineOf } | null;
  /** Newest first. */
  releases: readonly Release[];
  files: EditionFiles;
  /** The day to which the edition is brought; undefined where that cannot be read. */
  updated: string | undefined;
  broken: ReadonlySet<string>;
}

/** An entry with its place in the file. */
type Placed = Correction & { place: number };

/** The entries of corrections.yaml, latest first, and every published figure that was changed without one. */
export function checkCorrections(places: CorrectionPlaces): { corrections: Correction[]; problems: Problem[] } {
  const entries = places.corrections ? places.corrections.value : [];
  // What the entries say is not known.
  if (!entries) return { corrections: [], problems: [] };
  const problems: Problem[] = [];
  const report: Report = (place, key, found, sentence) =>
    problems.push({
      file: correctionsFile,
      row: places.corrections!.lineOf([place, ...key]),
      column: [place, ...key].join('.'),
      found: found === undefined ? undefined : String(found),
      ...sentence,
    });
  const placed = entries.flatMap((entry, place) => placeEntry(entry, place, entries, places, report) ?? []);
  const inOrder = placed.sort((a, b) => compare(a.entry.date, b.entry.date) || a.place - b.place);
  const chains = Map.groupBy(inOrder, ({ dataset, id }) => `${dataset.id}#${id}`);
  for (const chain of chains.values()) checkChain(chain, places, report);
  for (const dataset of places.datasets.values()) problems.push(...compareDataset(dataset, chains, places, report));
  return { corrections: inOrder.toReversed(), problems };
}

type Report = (
  place: number,
  key: readonly string[],
  found: PublishedFigure | undefined | string,
  sentence: Sentence,
) => void;

/** Finds the row of an entry; null where what it names is not known, or cannot be read. */
function placeEntry(
  entry: CorrectionEntry,
  place: number,
  entries: readonly CorrectionEntry[],
  { datasets, broken, updated, corrections }: CorrectionPlaces,
  report: Report,
): Placed | null {
  const { date } = entry;
  if (!isDate(date)) report(place, ['date'], date, correctionDate());
  else if (updated !== undefined && date > updated) report(place, ['date'], date, correctionFuture(updated));
  const first = entries.findIndex((other) => print(other) === print(entry));
  if (first < place) report(place, [], undefined, correctionTwice(corrections!.lineOf([first])));
  else if (entry.old === entry.new) report(place, ['new'], entry.new, correctionSame());

  const dataset = datasets.get(entry.dataset);
  if (!dataset) {
    if (!broken.has(entry.dataset)) {
      report(place, ['dataset'], entry.dataset, correctionDataset(nearestNames(entry.dataset, datasets.keys())));
    }
    return null;
  }
  const { key } = dataset.meta;
  if (Object.keys(entry.at).sort().join() !== [...key].sort().join()) {
    report(place, ['at'], Object.keys(entry.at).join(', '), correctionKey(key));
    return null;
  }
  if (first < place) return null;
  const id = observationId(key.map((column) => entry.at[column]!));
  const observation = dataset.observations.find((one) => one.id === id) ?? null;
  return { entry, dataset, id, observation, place };
}

/** What was said twice is known by this. */
function print({ dataset, at, date, old, new: now }: CorrectionEntry): string {
  return JSON.stringify([dataset, Object.entries(at).sort(), date, old, now]);
}

/** The entries of one row follow on each other and end in what the row says. */
function checkChain(chain: readonly Placed[], { corrections }: CorrectionPlaces, report: Report): void {
  chain.slice(1).forEach(({ entry, place }, index) => {
    const before = chain[index]!;
    if (entry.old === before.entry.new) return;
    const line = corrections!.lineOf([before.place]);
    report(place, ['old'], entry.old, correctionChain(line, String(before.entry.new)));
  });
  const { entry, dataset, observation, place } = chain.at(-1)!;
  const now = figureOf(observation);
  if (entry.new === now || dataset.unsure) return;
  const csv = csvOf(dataset);
  const next = written(dataset, entry.at, entry.new, now);
  if (!observation && !chain.some(({ entry: { old, new: value } }) => old === 'removed' || value === 'removed')) {
    report(place, ['at'], Object.values(entry.at).join(', '), correctionRow(csv));
  } else report(place, ['new'], entry.new, correctionNew(csv, inStyle(dataset, now), next));
}

/** The figures of a dataset that differ from its last release, where no entry begins with what was published. */
function compareDataset(
  dataset: Dataset,
  chains: ReadonlyMap<string, readonly Placed[]>,
  { releases, files }: CorrectionPlaces,
  report: Report,
): Problem[] {
  const release = releases.find(({ datasets }) => datasets.includes(dataset.id));
  if (!release) return [];
  const file = csvOf(dataset);
  const { date } = release;
  const kept = `public${releaseData(date, dataset.id)}`;
  if (!files.has(kept)) return [missingFile(kept)];
  const { changes, missing } = compareRelease(dataset, files.bytes(kept));
  if (missing.length) return [{ file, row: 1, ...releaseColumns(date, missing) }];
  return changes.flatMap((change) => {
    const chain = chains.get(`${dataset.id}#${observationId(dataset.meta.key.map((id) => change.at[id] ?? ''))}`);
    if (!chain) return [unexplained(dataset, change, date)];
    const { entry, observation, place } = chain.at(-1)!;
    // An entry that ends elsewhere has been told.
    const begins = chain.some((one) => one.entry.old === change.old);
    if (!begins && entry.new === figureOf(observation)) {
      report(place, ['old'], entry.old, correctionOld(date, inStyle(dataset, change.old)));
    }
    return [];
  });
}

function unexplained(dataset: Dataset, { at, row, observation, old }: FigureChange, day: string): Problem {
  const column = dataset.meta.columns.find(({ role }) => role === 'measure')!.id;
  const place = { file: csvOf(dataset), column, letter: columnLetter(dataset.header.indexOf(column)) };
  const before = inStyle(dataset, old);
  const entry = written(dataset, at, old, figureOf(observation));
  if (!observation) return { ...place, ...figureRemoved(day, row, Object.values(at), before, entry) };
  const now = inStyle(dataset, figureOf(observation));
  const found = observation.value === null ? '' : now;
  return { ...place, row: observation.row!, found, ...figureChanged(day, before, now, entry) };
}

/** The line to write for a change; day and reason are the editor's. */
function written({ id }: Dataset, at: FigureChange['at'], old: PublishedFigure, now: PublishedFigure): string {
  const codes = Object.entries(at).map(([column, code]) => `${column}: ${code}`);
  return `- { dataset: ${id}, at: { ${codes.join(', ')} }, kind: …, date: …, old: ${old}, new: ${now}, reason: { vi: …, en: … } }`;
}

/** A value as the dataset's CSV writes it. */
function inStyle({ meta }: Dataset, figure: PublishedFigure): string {
  return meta.numbers === 'vi' ? String(figure).replace('.', ',') : String(figure);
}

const csvOf = ({ id }: Dataset): string => `data/${id}.csv`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
