import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serveFolder } from '../../src/commands/serve.ts';
import type { Words } from '../../src/language/language.ts';
import type { Site } from '../../src/schema/site.ts';
import { withPage } from '../harness/browser.ts';
import { copyProject, runBuild } from '../harness/project-copy.ts';
import { decodeEntities } from '../harness/html.ts';
import { listFiles, listedCharts, projectFolder } from '../harness/site.ts';

const edition = 'tests/editions/second';
const { folder, remove } = copyProject();
const site = join(folder, 'dist');
let build: { code: number; output: string };
beforeAll(async () => void (build = await runBuild(folder, ['--edition', edition])));
afterAll(remove);

const nameOf = (root: string): Words =>
  (parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as { name: Words }).name;
const namesIn = (root: string, list: string): string[] =>
  readFileSync(join(root, `data/codes/${list}.csv`), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => line.split(',').slice(1, 3))
    .filter((name) => name.length > 8 && !name.startsWith('"'));
const textFiles = (): { path: string; text: string }[] =>
  listFiles(site)
    .filter((path) => /\.(html|json|csv|svg|xml|txt)$/.test(path) && !path.startsWith('pagefind/'))
    .map((path) => ({ path, text: decodeEntities(readFileSync(join(site, path), 'utf8')) }));

it('builds an edition of another office from its content and data alone', () => {
  expect(build).toMatchObject({ code: 0 });
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).toContain(nameOf(join(projectFolder, edition)).vi);
  expect(readFileSync(join(site, 'en/index.html'), 'utf8')).toContain(nameOf(join(projectFolder, edition)).en);
});

it('leads on from an address that has moved, on hosts with and without rules', async () => {
  const [old, target] = ['/bieu-do/library-loans/', '/bieu-do/library-results-loans/'];
  const page = readFileSync(join(site, old, 'index.html'), 'utf8');
  const [head = '', body = ''] = page.split('</head>');
  const { address } = parse(readFileSync(join(projectFolder, edition, 'content/site.yaml'), 'utf8')) as Site;
  expect(page).toContain('<html lang="vi">');
  expect(head).toContain(`<link rel="canonical" href="${address}${target}">`);
  expect(head).toContain('<meta name="robots" content="noindex">');
  expect(head).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
  expect(body).toContain(`<a href="${target}">`);
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain(old);

  const served = await serveFolder(site);
  try {
    const answer = await fetch(served.url + old, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, target]);
    await withPage({ site: served.url }, async (reader) => {
      await reader.goto(`${old}index.html`, { waitUntil: 'commit' });
      await reader.waitForURL(served.url + target);
      expect(await reader.locator('h1').isVisible()).toBe(true);
    });
  } finally {
    await served.close();
  }
});

it('shows a chart of each kind', () => {
  expect(new Set(listedCharts(site).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
});

it('shows nothing of the first edition', () => {
  const own = new Set(['areas', 'sources'].flatMap((list) => namesIn(join(projectFolder, edition), list)));
  const name = nameOf(projectFolder);
  const ids = (root: string): string[] =>
    readdirSync(join(root, 'data')).flatMap((file) => (file.endsWith('.csv') ? file.replace('.csv', '') : []));
  ids(join(projectFolder, edition)).forEach((id) => own.add(id));
  const lists = ['areas', 'sources'].flatMap((list) => namesIn(projectFolder, list));
  const foreign = [name.vi, name.en, ...ids(projectFolder), ...lists].filter((text) => !own.has(text));
  const found = textFiles().flatMap(({ path, text }) =>
    foreign.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(foreign.length).toBeGreaterThan(4);
  expect(found.slice(0, 20)).toEqual([]);
});
