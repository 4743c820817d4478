import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { contentTypes } from '../../address/content-types.ts';
import { outFilled, outForeign, outHolds, outInSources, outNotFolder } from '../../schema/messages/out-folder.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { EditionError, type Problem } from '../../schema/problem.ts';
import { swapParts, swapPlace } from './swap-folder.ts';

export interface OutOptions {
  /** The project's folder. */
  root: string;
  /** The folder that holds content/ and data/. */
  edition: string;
  /** The folder that is asked for, from `root`. */
  out: string;
  /** Whether a folder is, file by file, as the last build left it. */
  asBuilt: (folder: string) => boolean;
}

/** What a project and an edition are made of; so is whatever begins with a dot. */
const sources = new Set(['content', 'data', 'node_modules', 'public', 'src', 'tests']);
/** What every built site has. */
const marks = ['_headers', '_nginx.conf', '_redirects', 'sitemap.xml'];
/** Endings of what a build writes, besides the marks. */
const kinds = /^\.(pagefind|pf_[a-z]+)$/;
/** Workbooks and archives are written beside the data alone; elsewhere they are somebody's. */
const ofData = /^\.(xlsx|zip)$/;
/** What systems leave in folders that somebody has looked into. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The real path of the folder that a build may replace: it is absent, empty or made by an earlier build, and outside the
 * sources. Throws an EditionError with the reason for any other, before anything is touched.
 */
export function outFolder({ root, edition, out, asBuilt }: OutOptions): string {
  const asked = resolve(root, out);
  const folder = realPath(asked);
  const bases = [...new Set([realPath(root), realPath(edition)])];
  const own = folder === join(realPath(root), 'dist');
  const reason =
    amongSources(folder, bases) ?? whyFilled(folder, own) ?? (asBuilt(folder) ? null : whyForeign(folder, root));
  const swap = swapPlace(folder);
  const beside = reason ? null : whySwap(swap);
  const problems: Problem[] = [
    ...(reason ? [{ ...reason, file: asked }] : []),
    ...(beside ? [{ ...beside, file: swap }] : []),
  ];
  if (problems.length) throw new EditionError(problems);
  return folder;
}

/** A path without links; of what does not exist, as far as it does. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

/** Whether a path is a folder or lies in it; where capitals make no difference, they make none here. */
function holds(folder: string, path: string): boolean {
  const [outer, inner] = [folder, path].map((each) => `${each}${sep}`.replace(/[\\/]+$/, sep).toLowerCase());
  return inner!.normalize().startsWith(outer!.normalize());
}

function amongSources(folder: string, bases: readonly string[]): Sentence | null {
  const held = bases.find((base) => holds(folder, base));
  if (held) return outHolds(held);
  for (const base of bases.filter((each) => holds(each, folder))) {
    const [first = '', ...rest] = folder.slice(base.length).split(sep).filter(Boolean);
    const cached = first === '.cache' && rest.length > 0;
    if (sources.has(first.toLowerCase()) || (first.startsWith('.') && !cached)) return outInSources(join(base, first));
  }
  return null;
}

/** Why a folder is kept as it is; null where nothing would be lost. The project's own `dist` may be damaged. */
function whyFilled(folder: string, own: boolean): Sentence | null {
  const kind = lstatSync(folder, { throwIfNoEntry: false });
  if (!kind) return null;
  if (!kind.isDirectory()) return outNotFolder();
  const names = readdirSync(folder).filter((name) => !litter.has(name));
  const has = (name: string) => names.includes(name);
  return !names.length || marks.every(has) || (own && marks.some(has)) ? null : outFilled(few(names));
}

/** What stands in a built site and was put there by others: working copies, documents. */
function whyForeign(folder: string, root: string): Sentence | null {
  if (!existsSync(folder)) return null;
  const isBuilt = (name: string, parent: string) =>
    !name.startsWith('.') &&
    (marks.includes(name) || extname(name).slice(1) in contentTypes || kinds.test(extname(name))) &&
    (basename(parent) === 'data' || !ofData.test(extname(name)));
  const foreign = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        !litter.has(entry.name) &&
        (entry.isDirectory() ? entry.name.startsWith('.') : !isBuilt(entry.name, entry.parentPath)),
    )
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !existsSync(join(root, 'public', path)));
  return foreign.length ? outForeign(few(foreign)) : null;
}

/** Why what stands beside the folder, under the name that a swap needs, is kept. */
function whySwap(place: string): Sentence | null {
  const kind = lstatSync(place, { throwIfNoEntry: false });
  if (!kind) return null;
  if (!kind.isDirectory()) return outNotFolder();
  const others = readdirSync(place).filter((name) => !swapParts.includes(name));
  return others.length ? outFilled(few(others)) : null;
}

function few(names: readonly string[]): string[] {
  const sorted = [...names].sort();
  return [...sorted.slice(0, 3), ...(names.length > 3 ? ['…'] : [])];
}
