import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostFiles } from '../../../src/publish/hosts/host-files.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { serveFolder, type Served } from '../../../src/commands/serve/serve.ts';
import { withPage } from '../../harness/browser.ts';
import { serveNginx } from '../../harness/serve-nginx.ts';
import { listFiles, listedCharts, siteFolder } from '../../harness/site.ts';

let nginx: Served;
beforeAll(async () => void (nginx = await serveNginx(siteFolder)));
afterAll(async () => nginx.close());

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path as it stands, which fetch would tidy up. */
function ask(path: string, headers: Record<string, string> = {}, site = nginx): Promise<Answer> {
  const { port } = new URL(site.url);
  return new Promise((done, fail) => {
    request({ port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
      );
    })
      .on('error', fail)
      .end();
  });
}

const files = listFiles(siteFolder).map((path) => `/${path}`);
/** The first file of the site whose address fits, if there is one. */
const first = (pattern: RegExp): string[] => files.filter((path) => pattern.test(path)).slice(0, 1);
const { id } = listedCharts()[0]!;

const unframed = { 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'DENY' };
const framed = { 'content-security-policy': undefined, 'x-frame-options': undefined };
const brief = { 'cache-control': 'public, max-age=300, must-revalidate' };
const forYears = { 'cache-control': 'public, max-age=31536000, immutable' };
const shared = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const kept = { 'access-control-allow-origin': undefined, 'cross-origin-resource-policy': undefined };
const html = 'text/html; charset=utf-8';

const paths: [path: string, type: string, headers: Record<string, string | undefined>][] = [
  ['/', html, { ...unframed, ...brief, ...kept }],
  ['/en/', html, { ...unframed, ...brief, ...kept }],
  [`/bieu-do/${id}/`, html, { ...unframed, ...brief, ...kept }],
  [`/en/charts/${id}/`, html, { ...unframed, ...brief, ...kept }],
  ['/tim-kiem/?q=1', html, { ...unframed, ...brief, ...kept }],
  ['/404.html', html, { ...unframed, ...brief, ...kept }],
  [`/embed/${id}/`, html, { ...framed, ...brief }],
  [`/en/embed/${id}/`, html, { ...framed, ...brief }],
  ['/embed.js', 'text/javascript; charset=utf-8', { ...brief, ...shared }],
  [`/charts/${id}.csv`, 'text/csv; charset=utf-8', { ...unframed, ...brief, ...shared }],
  [`/charts/${id}.json`, 'application/json; charset=utf-8', { ...unframed, ...brief, ...shared }],
  [`/charts/${id}.vi.svg`, 'image/svg+xml; charset=utf-8', { ...unframed, ...brief, ...shared }],
  [`/charts/${id}.en.png`, 'image/png', { ...unframed, ...brief, ...shared }],
  ['/catalogue.json', 'application/json; charset=utf-8', { ...unframed, ...brief, ...shared }],
  ['/fonts/be-vietnam-pro-400.woff2', 'font/woff2', { ...brief, ...kept }],
  ['/icon.svg', 'image/svg+xml; charset=utf-8', { ...unframed, ...brief, ...kept }],
  ['/robots.txt', 'text/plain; charset=utf-8', { ...unframed, ...brief, ...kept }],
  ['/sitemap.xml', 'application/xml; charset=utf-8', { ...unframed, ...brief, ...kept }],
  ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', { ...brief, ...kept }],
  ...first(/^\/assets\/.*\.js$/).map((path): (typeof paths)[number] => [
    path,
    'text/javascript; charset=utf-8',
    { ...forYears, ...shared },
  ]),
  ...first(/^\/assets\/.*\.css$/).map((path): (typeof paths)[number] => [
    path,
    'text/css; charset=utf-8',
    { ...forYears, ...shared },
  ]),
  ...first(/^\/oembed\/.*\.json$/).map((path): (typeof paths)[number] => [
    path,
    'application/json; charset=utf-8',
    { ...unframed, ...brief, ...shared },
  ]),
  ...first(/^\/v\/.*\.html$/).map((path): (typeof paths)[number] => [
    path,
    html,
    { ...framed, ...forYears, ...shared },
  ]),
];

describe('nginx with the file of the build', () => {
  it.each(paths)('%s is %s with the headers of its class', async (path, type, wanted) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name]]))).toEqual(wanted);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toMatch(/\bcamera=\(\).*\bclipboard-write=\(self\)/);
    expect(body.length).toBeGreaterThan(0);
  });

  it('sends text compressed and pictures as they are', async () => {
    const zip = { 'accept-encoding': 'gzip' };
    for (const path of ['/', `/charts/${id}.json`, `/charts/${id}.vi.svg`, '/sitemap.xml']) {
      const { headers } = await ask(path, zip);
      expect([path, headers['content-encoding'], headers.vary]).toEqual([path, 'gzip', 'Accept-Encoding']);
    }
    expect((await ask(`/charts/${id}.vi.png`, zip)).headers['content-encoding']).toBeUndefined();
  });

  it('leads a folder without its slash to the one with it, naming no host or port', async () => {
    const { status, headers } = await ask(`/bieu-do/${id}?view=table`);
    expect([status, headers.location]).toEqual([301, `/bieu-do/${id}/?view=table`]);
  });

  it.each(['/khong-co/', '/charts/', '/assets/khong-co.js', '/embed/khong-co/', '/v/khong-co.vi.html', '/khong-co'])(
    'answers %s with the page for what is missing, which nobody keeps or frames',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers['content-type'], body]).toEqual([
        404,
        html,
        readFileSync(join(siteFolder, '404.html'), 'utf8'),
      ]);
      expect(headers).toMatchObject({ ...unframed, ...brief, 'x-content-type-options': 'nosniff' });
    },
  );

  it.each(['/_headers', '/_redirects', '/_nginx.conf', '/%5fnginx.conf', '//_headers'])('hides %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/assets/../../package.json'])(
    'stays in its folder: %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(body).not.toContain('"devDependencies"');
    },
  );

  it.each([`/embed/../bieu-do/${id}/`, `/embed/..%2fbieu-do/${id}/`, `/v/%2e%2e/bieu-do/${id}/`, `//bieu-do/${id}/`])(
    'lets no detour take the headers of another class: %s',
    async (path) => {
      const { status, headers } = await ask(path);
      expect([status, headers['x-frame-options']]).toEqual([200, 'DENY']);
    },
  );

  it('says the same as the project’s own server, which reads _headers', async () => {
    const served = await serveFolder(siteFolder);
    try {
      for (const [path] of paths) {
        const [one, other] = [(await ask(path)).headers, (await fetch(served.url + path)).headers];
        const names = ['content-type', ...Object.keys({ ...unframed, ...brief, ...shared }), 'permissions-policy'];
        expect([path, ...names.map((name) => one[name] ?? null)]).toEqual([
          path,
          ...names.map((name) => other.get(name)),
        ]);
      }
    } finally {
      await served.close();
    }
  });
});

it('leads from addresses that have moved to the new ones, with their query', async () => {
  const site = mkdtempSync(join(tmpdir(), 'moved-'));
  for (const [name, text] of Object.entries(hostFiles(loadCatalogue('tests/editions/second')))) {
    writeFileSync(join(site, name), text);
  }
  writeFileSync(join(site, '404.html'), '404');
  const moved = await serveNginx(site);
  try {
    const lead = async (path: string) => {
      const { status, headers } = await ask(path, {}, moved);
      return [status, headers.location];
    };
    expect(await lead('/bieu-do/library-loans/?view=table')).toEqual([
      301,
      '/bieu-do/library-results-loans/?view=table',
    ]);
    expect(await lead('/charts/library-loans.csv')).toEqual([301, '/charts/library-results-loans.csv']);
    expect(await lead('/charts/library-loansXcsv')).toEqual([404, undefined]);
  } finally {
    await moved.close();
    rmSync(site, { recursive: true });
  }
});

it('stands beside the files of other sites on one server', async () => {
  const editions = ['.', 'tests/editions/second'].map((folder) => loadCatalogue(folder));
  const others = editions.flatMap((edition) =>
    ['so-noi-vu', 'van-phong'].map((name) => {
      const site = { ...edition.site, address: `https://${name}.${new URL(edition.site.address).hostname}` };
      return hostFiles({ ...edition, site })['_nginx.conf'];
    }),
  );
  const served = await serveNginx(siteFolder, others);
  try {
    expect((await ask('/', {}, served)).status).toBe(200);
  } finally {
    await served.close();
  }
});

describe('a page of another site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'other-site-'));
  let other: Served;
  beforeAll(async () => {
    const frame = (name: string, path: string) => `<iframe name="${name}" src="${nginx.url}${path}"></iframe>`;
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>x</title><link rel="icon" href="data:,">${frame('embed', `/embed/${id}/`)}${frame('page', `/bieu-do/${id}/`)}`,
    );
    writeFileSync(
      join(folder, 'alone.html'),
      `<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe name="alone" sandbox="allow-scripts" src="${nginx.url}/embed/${id}/"></iframe>`,
    );
    other = await serveFolder(folder);
  });
  afterAll(async () => {
    await other.close();
    rmSync(folder, { recursive: true });
  });
  /** Another site, not only another port. */
  const foreign = () => other.url.replace('localhost', '127.0.0.1');

  it('can frame an embed, and no other page', async () => {
    await withPage({ site: foreign() }, async (page) => {
      await page.goto(`${foreign()}/`, { waitUntil: 'load' });
      const [embed, framedPage] = ['embed', 'page'].map((name) => page.frame({ name })!);
      expect(embed!.url()).toBe(`${nginx.url}/embed/${id}/`);
      expect(await embed!.locator('svg, table').count()).toBeGreaterThan(0);
      expect(framedPage!.url()).toBe('chrome-error://chromewebdata/');
    });
  });

  it('can frame an embed without an origin of its own, whose scripts load all the same', async () => {
    await withPage({ site: foreign() }, async (page, log) => {
      await page.goto(`${foreign()}/alone.html`, { waitUntil: 'networkidle' });
      const frame = page.frame({ name: 'alone' })!;
      expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
      expect(log.requests.filter((address) => /\.js$/.test(address))).not.toEqual([]);
      expect(log.errors).toEqual([]);
    });
  });

  it('can read a chart’s figures, and no page', async () => {
    await withPage({ site: foreign(), address: '/' }, async (page) => {
      const read = (path: string) =>
        page.evaluate(async (address) => {
          try {
            return (await (await fetch(address)).text()).length;
          } catch {
            return null;
          }
        }, nginx.url + path);
      expect(await read(`/charts/${id}.json`)).toBeGreaterThan(100);
      expect(await read(`/bieu-do/${id}/`)).toBeNull();
    });
  });
});
