import { languages } from '../../language/language.ts';
import { checkSourceAddress } from '../../dataset/check/check-source-address.ts';
import { nearestNames } from '../../dataset/check/nearest-names.ts';
import { linkAway, linkRelative, linkUnknown, pictureForeign } from '../../schema/messages/page.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { datasetFile, pageAddress, pageAddressPair, type PageKind } from '../../address/address.ts';
import type { MdxText } from '../read/load-mdx-pages.ts';
import { chartFilesOf, siteFiles, sitePages } from '../site-pages.ts';
import type { Contents } from '../types.ts';

/** Where links within the site may lead. */
export interface LinkTargets {
  addresses: ReadonlySet<string>;
  /** Beginnings of addresses that cannot be told while something behind them cannot be read. */
  open: readonly string[];
}

const kindOfFolder: Record<string, PageKind> = { areas: 'area', reports: 'report', rankings: 'ranking', pages: 'info' };

/** Every address of the site; what is there but has a fault of its own counts as there. */
export function linkTargets(
  contents: Contents,
  { broken, whole, texts }: { broken: ReadonlySet<string>; whole: boolean; texts: readonly MdxText[] },
): LinkTargets {
  const both = (kind: PageKind, id = '') => Object.values(pageAddressPair(kind, id));
  const addresses = new Set([
    ...sitePages(contents).map(({ addresses: pair, language }) => pair[language]),
    ...siteFiles(contents),
    ...[...broken].flatMap((id) => [
      ...both('chart', id),
      ...both('dataset', id),
      ...chartFilesOf(id),
      datasetFile(id, 'csv'),
      datasetFile(id, 'json'),
    ]),
    ...(broken.has('provinces.yaml') ? both('provinces') : []),
    ...texts.map(({ file, language }) => {
      const [, folder = '', , ...slug] = file.split('/');
      return pageAddress(kindOfFolder[folder] ?? 'info', language, slug.join('/').replace(/\.mdx$/, ''));
    }),
  ]);
  const open = languages.flatMap((language) => [
    ...(whole ? [] : [pageAddress('reports', language)]),
    ...(contents.sources.size ? [] : [pageAddress('sources', language)]),
  ]);
  return { addresses, open };
}

/** What is wrong with a link; null for one that leads to a page or file of the site, or away from it. Anchors are not judged. */
export function checkLink(url: string, { addresses, open }: LinkTargets): Sentence | null {
  const [path = ''] = url.split(/[?#]/);
  if (path === '' || addresses.has(path)) return null;
  if (isAway(path)) return isOpenToAll(url) ? null : linkAway();
  if (!path.startsWith('/')) return linkRelative();
  return open.some((start) => path.startsWith(start)) ? null : linkUnknown(nearestNames(path, addresses));
}

/** What is wrong with the address of a picture, which is a file of the site. */
export function checkPicture(url: string, targets: LinkTargets): Sentence | null {
  return isAway(url) ? pictureForeign() : checkLink(url, targets);
}

/** It names a scheme or a host; browsers skip what cannot be seen and take a backslash for a slash. */
function isAway(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(url.replace(/[\0- \u007f]/g, ''));
}

function isOpenToAll(url: string): boolean {
  if (/^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().-]+)$/i.test(url)) return true;
  return /^https?:\/\/[^\s\\]+$/i.test(url) && URL.canParse(url) && !checkSourceAddress(new URL(url).href);
}
