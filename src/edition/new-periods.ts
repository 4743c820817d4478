import { readRelease } from '../dataset/hand-in/compare-states.ts';
import { periodsOf } from '../dataset/periods-of.ts';
import type { Dataset } from '../dataset/types.ts';
import { releaseData } from '../address/address.ts';
import type { EditionFiles } from './read/edition-files.ts';
import type { Release } from './types.ts';

/**
 * The periods that each dataset has and its state in the last release does not, by its id, in order; null where no release
 * keeps it, so that all of it is new. Empty before the first release.
 */
export function newPeriods(
  datasets: Iterable<Dataset>,
  [release]: readonly Release[],
  files: EditionFiles,
): ReadonlyMap<string, readonly string[] | null> {
  if (!release) return new Map();
  return new Map([...datasets].map((dataset) => [dataset.id, periodsSince(dataset, release, files)]));
}

function periodsSince(dataset: Dataset, { date, datasets }: Release, files: EditionFiles): readonly string[] | null {
  const kept = `public${releaseData(date, dataset.id)}`;
  if (!datasets.includes(dataset.id) || !files.has(kept)) return null;
  const { timeColumn } = dataset;
  if (timeColumn === null) return [];
  const before = new Set(readRelease(files.bytes(kept), dataset).rows.map(({ cells }) => cells.get(timeColumn)));
  return periodsOf(dataset.observations).filter((period) => !before.has(period));
}
