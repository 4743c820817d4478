import { appendFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { serveFolder } from '../../../src/commands/serve/serve.ts';
import type { Words } from '../../../src/language/language.ts';
import type { Site } from '../../../src/schema/site.ts';
import { withPage } from '../../harness/browser.ts';
import { copyProject, runBuild } from '../../harness/project-copy.ts';
import { decodeEntities } from '../../harness/html.ts';
import { listFiles, listedCharts, projectFolder } from '../../harness/site.ts';
import { readKnown } from '../../harness/truth/known.ts';
import { Matcher } from '../../harness/truth/match-page.ts';

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
    .filter((name) => name.length > 8 && !name.includes('"'));
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

describe('when rows of a new period are added, and drafts written', () => {
  const [results, newest] = ['data/library-results.csv', 'bao-cao/6-thang-cuoi-nam-2025/index.html'];
  const reports = ['2024', '2025'].flatMap((year) => [
    `bao-cao/6-thang-dau-nam-${year}/index.html`,
    `en/reports/first-half-${year}/index.html`,
  ]);
  const later = join(folder, 'later');
  const read = (out: string, file: string): string => readFileSync(join(out, file), 'utf8').replaceAll('\u00a0', ' ');

  beforeAll(async () => {
    const own = join(folder, 'tests/editions/later');
    cpSync(join(folder, edition), own, { recursive: true });
    const rows = [
      ['loans,centre', 1600],
      ['loans,riverside', 377],
      ['loans,all', 1977],
      ['shelves-planned,centre', 130],
      ['shelves-done,centre', 124],
    ].map(([of, value]) => `${of},2025-S2,${value},,,,notice-board,,\n`);
    appendFileSync(join(own, results), rows.join(''));
    for (const [language, name] of [
      ['vi', 'phi-thu-nghiem'],
      ['en', 'trial-fees'],
    ]) {
      const matter = 'area: fees\ndraft: true\ntitle: Nháp-7\ndescription: Nháp-7\nsummary: [Nháp-7]';
      writeFileSync(join(own, `content/areas/${language}/${name}.mdx`), `---\n${matter}\n---\n\n<Chart id="none">\n`);
    }
    const chart = readFileSync(join(own, 'content/charts/library-results-shelves.yaml'), 'utf8');
    writeFileSync(join(own, 'content/charts/library-results-trial.yaml'), `draft: true\n${chart}`);
    build = await runBuild(folder, ['--edition', 'tests/editions/later', '--out', later]);
  });

  it('has the report of the new period, each figure with its comparison or the reason why not', () => {
    expect(build).toMatchObject({ code: 0 });
    const page = read(later, newest);
    expect(page).toContain('so với 6 tháng đầu năm 2025: tăng 98 lượt mượn (5,2%)');
    expect(page).toContain('so với 6 tháng đầu năm 2025: không đổi');
    expect(page).toContain('so với 6 tháng cuối năm 2024: tăng 42 kệ sách');
    expect(page).toContain('không so sánh: chỉ tiêu này không so sánh giữa các kỳ');
    expect(read(later, 'en/reports/second-half-2025/index.html')).toContain(
      'compared with the first half of 2025: up 98 loans (5.2%)',
    );
  });

  it('leaves the reports before as they were, and brings home and area to the new period', () => {
    for (const report of reports) expect(read(later, report)).toBe(read(site, report));
    expect(read(site, newest.replace('cuoi', 'dau'))).toContain(
      'so với 6 tháng cuối năm 2024: tăng 143 lượt mượn (8,2%)',
    );
    for (const page of ['index.html', 'linh-vuc/phuc-vu-ban-doc/index.html']) {
      expect(read(site, page)).toContain('1.879');
      expect(read(later, page)).toContain('1.977');
    }
  });

  it('accounts for every number of the comparisons, and finds one that is changed', () => {
    const known = readKnown(loadCatalogue(join(folder, 'tests/editions/later')));
    const faults = (html: string): number => {
      const matcher = new Matcher(known, []);
      matcher.match({ address: '/bao-cao/6-thang-cuoi-nam-2025/', html });
      return matcher.faults.filter(({ why }) => /compar/.test(why)).length;
    };
    const page = read(later, newest);
    expect(faults(page)).toBe(0);
    for (const [from, to] of [
      ['tăng 98', 'tăng 97'],
      ['tăng 98', 'giảm 98'],
      ['(5,2%)', '(5,3%)'],
    ]) {
      expect(faults(page.replace(from!, to!))).toBe(1);
    }
  });

  it('publishes nothing of the drafts', () => {
    const all = listFiles(later);
    expect(all.filter((file) => /trial|thu-nghiem/.test(file))).toEqual([]);
    const texts = all.filter((file) => /\.(html|json|xml|txt)$|^_/.test(file));
    expect(texts.filter((file) => /Nháp-7|results-trial|Bản nháp/.test(read(later, file)))).toEqual([]);
  });
});
