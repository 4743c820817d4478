import type { EditionFiles } from './read/edition-files.ts';
import { embedsOf, siteFiles, sitePages } from './site-pages.ts';
import type { Contents } from './types.ts';

/** Every address that was ever published, one a line; an edition without the file has published none. */
export const addressesFile = 'content/addresses.txt';

/** Files of the site that come from public/ and that other sites name. */
const standingFiles = ['/embed.js'];

/** Every page and file that the edition has now and must go on to have, sorted. Hashed files are named by pages alone. */
export function publishedAddresses(contents: Contents): string[] {
  const pages = sitePages(contents).map(({ addresses, language }) => addresses[language]);
  const embeds = [...contents.charts.keys()].flatMap(embedsOf);
  return growAddresses(pages, [...embeds, ...siteFiles(contents), ...standingFiles]);
}

/** All addresses of both lists, each once, sorted. */
export function growAddresses(old: readonly string[], now: readonly string[]): string[] {
  return [...new Set([...old, ...now])].filter(Boolean).sort();
}

/** The lines of an edition's addresses.txt, those that are blank included. */
export function readAddresses(files: EditionFiles): string[] {
  if (!files.has(addressesFile)) return [];
  return files
    .text(addressesFile)
    .split('\n')
    .map((line) => line.trim());
}

/** The text of addresses.txt. */
export function writeAddresses(addresses: readonly string[]): string {
  return addresses.map((address) => `${address}\n`).join('');
}
