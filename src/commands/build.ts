import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pictureFolder, prunePictures } from '../publish/picture-cache.ts';
import { pageAddress } from '../address/address.ts';
import { releasesFolder } from '../edition/releases.ts';
import { fill } from '../language/fill.ts';
import { languages } from '../language/language.ts';
import { buildWords as words } from '../language/words/command/build-words.ts';
import { EditionError } from '../schema/problem.ts';
import { describeProblems } from './problems/describe-problems.ts';
import { hashInputs } from './build/hash-inputs.ts';
import { nameScripts } from './build/name-scripts.ts';
import { hashOutput } from './build/hash-output.ts';
import { outFolder } from './build/out-folder.ts';
import { stage } from './build/stage.ts';
import { restoreFolder, swapFolder } from './build/swap-folder.ts';

export interface BuildOptions {
  /** The project's folder. */
  root: string;
  /** Folder that holds content/ and data/; the project's own by default. */
  edition?: string | undefined;
  /** Where the site goes, dist by default: a folder that is absent, empty or built before, outside the sources. */
  out?: string | undefined;
  /** Does nothing when `out` was built from the same inputs and has not been changed since. */
  ifChanged?: boolean | undefined;
  quiet?: boolean | undefined;
}

/**
 * Builds the site of an edition; throws EditionError with every problem, or because of what `out` is, and leaves `out` as it
 * was on any failure.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const root = resolve(options.root);
  const edition = resolve(options.edition ?? root);
  const cache = join(root, '.cache');
  const stampFile = (folder: string) => join(cache, `${basename(folder)}.stamp`);
  const stampOf = (folder: string) => (existsSync(stampFile(folder)) ? readFileSync(stampFile(folder), 'utf8') : '');
  const out = outFolder({
    root,
    edition,
    out: options.out ?? 'dist',
    asBuilt: (folder) => stampOf(folder).endsWith(` ${folder} ${hashOutput(folder)}`),
  });
  restoreFolder(out);
  const say = <Result>(name: string, work: () => Promise<Result> | Result) => stage(name, work, options.quiet);
  const inputs = `${hashInputs(root, edition)} ${edition} ${out}`;
  if (options.ifChanged && stampOf(out) === `${inputs} ${hashOutput(out)}`) {
    if (!options.quiet) process.stdout.write(`${words.unchanged}\n`);
    return;
  }

  const catalogue = await say(words.check, async () => (await import('../edition/load.ts')).loadCatalogue(edition));
  if (catalogue.notices.length && !options.quiet)
    process.stdout.write(`${describeProblems(catalogue.notices, languages[0])}\n`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'build-'));
  const began = Date.now();
  try {
    const site = join(work, 'site');
    await say(words.pages, async () =>
      (await import('./build/build-pages.ts')).buildPages({ root, edition, out: site, cache: join(work, 'cache') }),
    );
    const charts = [...catalogue.charts.keys()].flatMap((id) =>
      languages.map((each) => pageAddress('chart', each, id)),
    );
    nameScripts(site, charts);
    if (edition !== root) takeReleases(edition, site);
    await say(words.index, async () => (await import('./build/index-pages.ts')).indexPages(site, catalogue));
    await say(words.hosts, async () => {
      const { hostFiles } = await import('../publish/hosts/host-files.ts');
      for (const [name, text] of Object.entries(hostFiles(catalogue))) writeFileSync(join(site, name), text);
    });
    rmSync(stampFile(out), { force: true });
    await say(fill(words.swap, { folder: basename(out) }), () => swapFolder(site, out));
    writeFileSync(stampFile(out), `${inputs} ${hashOutput(out)}`);
    prunePictures(pictureFolder(), began);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The releases in the project's `public` are those of its own edition; another one has its own, or none. */
function takeReleases(edition: string, site: string): void {
  rmSync(join(site, 'v'), { recursive: true, force: true });
  const own = join(edition, releasesFolder);
  if (existsSync(own)) cpSync(own, join(site, 'v'), { recursive: true });
}

/** What went wrong, for a terminal: the problems of an edition, or the error's own words. */
export function describeFailure(error: unknown): string {
  if (error instanceof EditionError) return describeProblems(error.problems);
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number } };
  const where = loc?.file ? `${loc.file}${loc.line ? `:${loc.line}` : ''}` : '';
  const frames = where
    ? []
    : (error.stack?.split('\n').filter((line) => /^\s+at .*\/(src|content)\//.test(line)) ?? []);
  return [error.message, where, hint, ...frames].filter(Boolean).join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { edition: { type: 'string' }, out: { type: 'string' }, 'if-changed': { type: 'boolean' } },
  });
  try {
    await buildSite({ root: process.cwd(), edition: values.edition, out: values.out, ifChanged: values['if-changed'] });
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`);
    process.exit(1);
  }
}
