import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, string>} Versions of packages, by name */
/** @typedef {Record<string, Versions | undefined>} Manifest what package.json asks for, by kind */
/** @typedef {{ version?: string, integrity?: string, optional?: true, devOptional?: true, peer?: true }} Package */
/** @typedef {{ packages?: { '': Manifest } & Record<string, Package> }} Lock */

/**
 * Whether node_modules holds exactly what package-lock.json says. npm writes node_modules/.package-lock.json as the
 * last act of an install, so an install that was cut short never counts; deleted packages are seen one by one.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = /** @type {Lock | null} */ (readJson(join(root, 'package-lock.json')))?.packages;
  const present = /** @type {Lock | null} */ (readJson(join(root, 'node_modules/.package-lock.json')))?.packages;
  if (!wanted || !present || !matchesManifest(root, wanted[''])) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (!found && !entry.optional && !entry.devOptional && !entry.peer) return false;
    if (found && (found.version !== entry.version || found.integrity !== entry.integrity)) return false;
  }
  return Object.keys(present).every((path) => path in wanted && existsSync(join(root, path, 'package.json')));
}

/**
 * A changed package.json asks for `npm ci` too, which then says what the lock file lacks.
 * @param {string} root
 * @param {Manifest | undefined} locked
 */
function matchesManifest(root, locked = {}) {
  const manifest = /** @type {Manifest | null} */ (readJson(join(root, 'package.json'))) ?? {};
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every(
    (kind) => canonical(manifest[kind]) === canonical(locked[kind]),
  );
}

/** @param {Versions | undefined} record */
function canonical(record = {}) {
  return JSON.stringify(Object.entries(record).sort());
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
