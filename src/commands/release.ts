import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { editionFiles } from '../edition/read/edition-files.ts';
import {
  addressesFile,
  growAddresses,
  publishedAddresses,
  readAddresses,
  writeAddresses,
} from '../edition/published-addresses.ts';
import { chartFile, datasetFile } from '../address/address.ts';
import { isDate } from '../language/period.ts';
import { readReleases, releasesFolder, releaseUnits } from '../edition/releases.ts';
import { loadCatalogue } from '../edition/load.ts';
import type { Catalogue, Release } from '../edition/types.ts';
import { fill } from '../language/fill.ts';
import { inAll, languages } from '../language/language.ts';
import { releaseRefusals, releaseStages } from '../language/words/command/release-words.ts';
import { buildSite, describeFailure } from './build.ts';
import { stage } from './build/stage.ts';
import { swapFolder } from './build/swap-folder.ts';

/**
 * npm run release -- 2026-11-26: keeps every chart and dataset as they are on a day under public/v/<day>/, with an index and
 * a manifest of hashes, and adds the addresses of the site to content/addresses.txt. What is kept never changes: a day that
 * has a release is refused, and nothing is left of one that fails.
 */
async function release(root: string, day: string): Promise<void> {
  const folder = join(root, releasesFolder, day);
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'release-'));
  try {
    process.env['RELEASE'] = day;
    const site = join(work, 'site');
    await buildSite({ root, edition: root, out: site });
    await stage(fill(releaseStages.keep, { day }), () => {
      const catalogue = loadCatalogue(root);
      const kept = join(work, 'kept');
      keep(site, kept, day, catalogue);
      swapFolder(kept, folder);
      const addresses = growAddresses(readAddresses(editionFiles(root)), publishedAddresses(catalogue));
      writeFileSync(join(root, addressesFile), writeAddresses(addresses));
    });
    process.stdout.write(`${fill(releaseStages.kept, { folder: relative(root, folder), addresses: addressesFile })}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Why a day can have no release, in every language; empty when it can. */
function problemOf(root: string, day: string): string {
  if (!isDate(day)) return fill(inAll(releaseRefusals.day), { found: JSON.stringify(day) });
  const [last] = readReleases(root);
  if (last && day <= last.date) return fill(inAll(releaseRefusals.early), { last: last.date, day });
  const folder = `${releasesFolder}/${day}`;
  return existsSync(join(root, folder)) ? fill(inAll(releaseRefusals.taken), { folder }) : '';
}

/** Copies what a release keeps out of a built site, and writes its manifest. */
function keep(site: string, kept: string, day: string, catalogue: Catalogue): void {
  const [charts, datasets] = [[...catalogue.charts.keys()], [...catalogue.datasets.keys()]];
  const take = (from: string, to: string): void => {
    mkdirSync(dirname(join(kept, to)), { recursive: true });
    copyFileSync(join(site, from), join(kept, to));
  };
  take(`v/${day}/index.html`, 'index.html');
  for (const id of charts) {
    for (const language of languages) {
      take(`v/${day}/${id}.${language}/index.html`, `${id}.${language}.html`);
      take(chartFile(id, `${language}.svg`), `${id}.${language}.svg`);
      take(chartFile(id, `${language}.png`), `${id}.${language}.png`);
    }
  }
  for (const id of datasets) take(datasetFile(id, 'csv'), `data/${id}.csv`);
  const files = Object.fromEntries(
    readdirSync(kept, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(kept, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(kept, path)))
          .digest('hex'),
      ]),
  );
  const manifest: Release = { date: day, charts, datasets, units: releaseUnits(catalogue), files };
  writeFileSync(join(kept, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

const [root, day] = [process.cwd(), process.argv[2] ?? ''];
const problem = problemOf(root, day);
try {
  if (problem) process.stderr.write(`${problem}\n`);
  else await release(root, day);
  process.exit(problem ? 1 : 0);
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exit(1);
}
