import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../src/publish/hosts/host-files.ts';
import { classes, everywhere, headerRules } from '../../src/edition/hosts/host-rules.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { publishedAddresses } from '../../src/edition/published-addresses.ts';
import { projectFolder } from '../harness/site.ts';

const editions = [projectFolder, 'tests/editions/second'].map((folder) => loadCatalogue(folder));

/** Addresses of each class beside those of pages. */
const samples: Record<keyof typeof classes, string[]> = {
  page: [
    '/404.html',
    '/fonts/x.woff2',
    '/pagefind/pagefind.js',
    '/pagefind/fragment/vi_1.pf_fragment',
    '/icon.svg',
    '/robots.txt',
  ],
  embed: ['/embed/x/', '/en/embed/x/'],
  frozen: ['/v/2026-11-23/', '/v/2026-11-23/x.vi.html', '/v/2026-11-23/x.en.png', '/v/2026-11-23/data/x.csv'],
  open: ['/charts/x.csv', '/data/x.csv', '/oembed/x.json', '/feeds/vi.xml', '/catalogue.json', '/embed.js'],
  hashed: ['/assets/main.Ab12.js'],
};
const classOf = (address: string): keyof typeof classes => {
  if (/^\/(en\/)?embed\//.test(address)) return 'embed';
  if (/^\/(charts|data|oembed|feeds)\/|^\/(catalogue|datapackage)\.json$|^\/embed\.js$/.test(address)) {
    return 'open';
  }
  return 'page';
};

describe.each(editions.map((edition) => ({ name: edition.site.name.en, edition })))('$name', ({ edition }) => {
  const rules = headerRules(edition, edition.redirects);
  const matching = (address: string) =>
    rules.filter(({ pattern }) =>
      pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address,
    );
  const published = publishedAddresses(edition).map((address) => ({ address, kind: classOf(address) }));
  const others = Object.entries(samples).flatMap(([kind, addresses]) =>
    addresses.map((address) => ({ address, kind: kind as keyof typeof classes })),
  );

  it('tells the headers of every address, each by one rule alone', () => {
    expect(published.length).toBeGreaterThan(40);
    for (const { address, kind } of [...published, ...others]) {
      const found = matching(address).flatMap(({ headers }) => Object.entries(headers));
      const wanted = Object.entries({ ...everywhere.headers, ...classes[kind] });
      expect({ address, headers: found.sort() }).toEqual({ address, headers: wanted.sort() });
    }
  });

  it('has rules that hosts read whole', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(new Set(rules.map(({ pattern }) => pattern)).size).toBe(rules.length);
    const { _headers: text, _redirects: moved } = hostFiles(edition);
    const lines = `${text}${moved}`.split('\n');
    expect(lines.filter((line) => line.length >= 1000)).toEqual([]);
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(rules.map(({ pattern }) => pattern));
  });
});

it('lets other sites frame embeds and released files, and nothing else', () => {
  const framed = Object.entries(classes).filter(([, headers]) => !('Content-Security-Policy' in headers));
  expect(framed.map(([kind]) => kind)).toEqual(['embed', 'frozen']);
  expect(framed.filter(([, headers]) => 'X-Frame-Options' in headers)).toEqual([]);
});

it('writes what has moved for each host', () => {
  const { _redirects: moved, '_nginx.conf': nginx } = hostFiles(editions[1]!);
  expect(moved.split('\n').slice(1)).toEqual([
    '/bieu-do/library-loans/ /bieu-do/library-results-loans/ 301',
    '/charts/library-loans.csv /charts/library-results-loans.csv 301',
    '',
  ]);
  expect(nginx).toContain('"~^/charts/library-loans\\.csv$" "/charts/library-results-loans.csv";');
});

it('gives the nginx file the host of the edition, and variables that nginx has room for', () => {
  const nginx = hostFiles(editions[1]!)['_nginx.conf'];
  expect(nginx).toContain('server_name thuvien-huyenmau.example;');
  expect(nginx).toContain('root /var/www/thuvien-huyenmau.example;');
  const names = [...nginx.matchAll(/map \$uri \$(\w+)/g)].map(([, name = '']) => name);
  expect(names).toHaveLength(6);
  expect(names.filter((name) => name.length > 20)).toEqual([]);
});
