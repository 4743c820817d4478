import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue, Release } from './types.ts';

/** Where an edition keeps its releases: public/v/<day>/, each with a manifest. */
export const releasesFolder = 'public/v';

/** Units of the first releases, which do not tell them and are never changed: by day, dataset and measure. */
export const unitsFile = 'data/released-units.yaml';

/** The releases of an edition, newest first. */
export function readReleases(root: string): Release[] {
  const folder = join(root, releasesFolder);
  if (!existsSync(folder)) return [];
  const told = join(root, unitsFile);
  const units = (existsSync(told) ? parse(readFileSync(told, 'utf8')) : {}) as Record<string, Release['units']>;
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'manifest.json')))
    .sort()
    .reverse()
    .map((name) => JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')) as Release)
    .map((release) => ({ units: units[release.date], ...release }));
}

/** The units of the measures of each dataset, as a release keeps them. */
export function releaseUnits({ datasets }: Pick<Catalogue, 'datasets'>): NonNullable<Release['units']> {
  return Object.fromEntries(
    [...datasets].map(([id, { measures }]) => [
      id,
      Object.fromEntries([...measures].map(([measure, { unit }]) => [measure, unit.code])),
    ]),
  );
}

/** The days whose releases keep a chart, newest first. */
export function releasesOf({ releases }: Catalogue, chart: string): string[] {
  return releases.filter(({ charts }) => charts.includes(chart)).map(({ date }) => date);
}
