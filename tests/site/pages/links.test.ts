import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeEntities, findAttributes } from '../../harness/html.ts';
import { listFiles, pageAddresses, readAddress, siteFolder } from '../../harness/site.ts';

const home = readAddress('/');
const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? 'http://site/';
const origin = new URL(canonical).origin;
type Attributes = ReturnType<typeof findAttributes>;
const read = new Map<string, { ids: Set<string>; links: Attributes }>();

/** The anchors of a page and where it leads; each page is read once. */
function readPage(address: string): { ids: Set<string>; links: Attributes } {
  const known = read.get(address);
  if (known) return known;
  const all = findAttributes(readAddress(address), 'id', 'href', 'src', 'action', 'poster', 'content');
  const isId = ({ name }: Attributes[number]): boolean => name === 'id';
  const page = {
    ids: new Set(all.filter(isId).map(({ value }) => value)),
    links: all.filter((each) => !isId(each)),
  };
  read.set(address, page);
  return page;
}

/** What is wrong with a link from an address of this site; null when it leads somewhere, or away. */
function faultOf(link: string, from: string): string | null {
  if (/^(mailto|tel|data|blob):/.test(link)) return null;
  if (!URL.canParse(link, origin + from)) return 'cannot be read';
  const target = new URL(link, origin + from);
  if (target.origin !== origin) return /^https?:$/.test(target.protocol) ? null : 'has a strange scheme';
  const path = decodeURIComponent(target.pathname);
  const file = join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return 'leads nowhere';
  if (statSync(file).isDirectory()) return 'lacks its last slash';
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor && file.endsWith('.html') && !readPage(path).ids.has(anchor)) return 'names an anchor that the page lacks';
  return null;
}

it('has no dead link, file or anchor on any page', () => {
  const faults = new Set<string>();
  for (const address of pageAddresses()) {
    for (const { element, name, value } of readPage(address).links) {
      if (name === 'content' && !(element === 'meta' && value.startsWith(origin))) continue;
      const fault = faultOf(value, address);
      if (fault) faults.add(`${address}: ${value} ${fault}`);
    }
  }
  expect([...faults].slice(0, 40)).toEqual([]);
});

it('names only files that exist in its styles, its map and its catalogue', () => {
  const files = listFiles(siteFolder).filter((path) => /\.(css|xml)$/.test(path) || path === 'catalogue.json');
  const faults = files.flatMap((path) => {
    const text = readAddress(`/${path}`);
    const links = path.endsWith('.css')
      ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, link = '']) => link)
      : [...text.matchAll(/"(https?:[^"]+|\/[^"]*)"|<loc>([^<]+)|href="([^"]+)"/g)].map(
          ([, a, b, c]) => a ?? b ?? c ?? '',
        );
    return links.map(decodeEntities).flatMap((link) => {
      const fault = faultOf(link, `/${dirname(path) === '.' ? '' : `${dirname(path)}/`}`);
      return fault ? [`${path}: ${link} ${fault}`] : [];
    });
  });
  expect(faults).toEqual([]);
});

it('is reachable from the home page, every page of it', () => {
  const seen = new Set<string>(['/']);
  const queue = ['/'];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    for (const { element, name, value } of readPage(address).links) {
      if (element !== 'a' || name !== 'href' || !URL.canParse(value, origin + address)) continue;
      const { origin: host, pathname } = new URL(value, origin + address);
      const path = decodeURIComponent(pathname);
      if (host !== origin || seen.has(path) || !path.endsWith('/')) continue;
      seen.add(path);
      if (existsSync(join(siteFolder, path, 'index.html'))) queue.push(path);
    }
  }
  const alone = pageAddresses().filter((address) => !seen.has(address) && !/^\/(en\/)?(404|embed\/|v\/)/.test(address));
  expect(alone).toEqual([]);
});
