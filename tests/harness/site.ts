import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readHostFiles } from '../../src/commands/serve/read-host-files.ts';

export const projectFolder = resolve(import.meta.dirname, '../..');
export const siteFolder = join(projectFolder, 'dist');

/** Paths of all files under a folder, from it, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative('.', path))
    .sort();
}

/** SHA-256 of every file under a folder by its path. */
export function fingerprint(folder: string): Record<string, string> {
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((path) => [path, digest(path)]));
}

/** Addresses of all pages of a built site: /, /bieu-do/x/, /404.html. Those that only lead on to another, and those of releases, which stay as they were, are left out. */
export function pageAddresses(site = siteFolder): string[] {
  const { movedTo } = readHostFiles(site);
  return listFiles(site)
    .filter((path) => path.endsWith('.html') && !/^(pagefind|v)\//.test(path))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((address) => movedTo(address) === null);
}

/**
 * Addresses of all pages, but of those that one layout makes in large numbers only some: of the pages of rows of a dataset
 * the first in each language, of provinces one in ten. For what a layout does; what the data do is asked of every page.
 */
export function pagesOfLayouts(site = siteFolder): string[] {
  const seen = new Set<string>();
  let provinces = 0;
  return pageAddresses(site).filter((address) => {
    // Some with one member, some with more, some that are merged.
    if (/^\/(?:dia-phuong|en\/provinces)\/./.test(address)) return (provinces += 1) % 10 === 1;
    const [dataset] = /^(?:\/en)?\/(?:du-lieu|data)\/[^/]+\/(?=.)/.exec(address) ?? [];
    if (dataset === undefined) return true;
    const isFirst = !seen.has(dataset);
    seen.add(dataset);
    return isFirst;
  });
}

/** The HTML of a page, or the text of a file, by its address. */
export function readAddress(address: string, site = siteFolder): string {
  return readFileSync(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

interface ChartPage {
  id: string;
  kind: string;
  page: Record<'vi' | 'en', string>;
}

/** The charts of a built site, found by their permanent addresses. */
export function listedCharts(site = siteFolder): ChartPage[] {
  return pageAddresses(site).flatMap((address) => {
    const id = /^\/bieu-do\/([^/]+)\/$/.exec(address)?.[1];
    if (id === undefined) return [];
    const kind = /data-kind="([^"]+)"/.exec(readAddress(address, site))?.[1] ?? '';
    return [{ id, kind, page: { vi: address, en: `/en/charts/${id}/` } }];
  });
}

/**
 * One address of each template in a language: pages whose addresses have the same first step and the same length share
 * one, but each kind of chart is taken. Embeds stand under /embed/ in both languages.
 */
export function templates(language: 'vi' | 'en', site = siteFolder): string[] {
  const kinds = new Map(listedCharts(site).map((chart) => [chart.page[language], chart.kind]));
  const chosen = new Map<string, string>();
  for (const address of pageAddresses(site)) {
    if (/^\/en(\/|$)/.test(address) !== (language === 'en')) continue;
    const steps = address.split('/').filter((step) => step !== '' && step !== 'en');
    const key = [steps[0] ?? '', steps.length, kinds.get(address) ?? ''].join(' ');
    if (!chosen.has(key)) chosen.set(key, address);
  }
  return [...chosen.values()];
}

/** The chart pages in Vietnamese, heaviest first. */
export function chartPages(site = siteFolder): string[] {
  const weight = (address: string): number => readAddress(address, site).length;
  return listedCharts(site)
    .map((chart) => chart.page.vi)
    .sort((a, b) => weight(b) - weight(a));
}
