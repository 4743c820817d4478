import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  chartFile,
  dataArchiveFile,
  datasetEndings,
  datasetFile,
  pageAddress,
  pageAddressPair,
} from '../../../src/address/address.ts';
import { serveFolder, type Served } from '../../../src/commands/serve/serve.ts';
import { rowAddress } from '../../../src/dataset/row-address.ts';
import { rowPages } from '../../../src/dataset/row-pages.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import type { Catalogue } from '../../../src/edition/types.ts';
import { languages } from '../../../src/language/language.ts';
import { rowsWords } from '../../../src/language/words/data/rows-words.ts';
import { searchRecords } from '../../../src/publish/search-records.ts';
import { axeProblems } from '../../harness/axe.ts';
import { withPage, type PageOptions } from '../../harness/browser.ts';
import { budgets, expectWithin, printWeights } from '../../harness/budgets.ts';
import { findAttributes } from '../../harness/html.ts';
import { largeChart, largeDataset, makeLarge } from '../../harness/editions/large-dataset.ts';
import { measureLoad } from '../../harness/measure-load.ts';
import { copyProject, runBuild } from '../../harness/project-copy.ts';
import { pageAddresses, projectFolder, readAddress } from '../../harness/site.ts';
import { readKnown } from '../../harness/truth/known.ts';
import { Matcher, type Fault, type Literal } from '../../harness/truth/match-page.ts';

const { folder, remove } = copyProject();
const site = join(folder, 'dist');
const edition = 'tests/editions/second';
let served: Served;
let catalogue: Catalogue;
let dataset: Dataset;
let addresses: string[];

beforeAll(async () => {
  // As many rows as 63 provinces have in eight measures over fourteen years.
  makeLarge(join(folder, edition), { measures: 8, branches: 63, years: 14 });
  const { code, output } = await runBuild(folder, ['--edition', edition]);
  expect(output.concat(String(code))).toMatch(/0$/);
  served = await serveFolder(site);
  catalogue = loadCatalogue(join(folder, edition));
  dataset = catalogue.datasets.get(largeDataset)!;
  addresses = languages.flatMap((language) => [
    pageAddress('dataset', language, largeDataset),
    ...rowPages(dataset).map(({ path }) => pageAddress('dataset', language, largeDataset) + path),
  ]);
});
afterAll(async () => {
  await served.close();
  remove();
});

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const open = <Result>(options: PageOptions, work: Parameters<typeof withPage<Result>>[1]) =>
  withPage({ site: served.url, ...options }, work);
const [dataPage, firstPage] = [`/du-lieu/${largeDataset}/`, `/du-lieu/${largeDataset}/visits/`];

describe('a dataset of 7,056 rows', () => {
  it('has a page as light as that of a small one, and pages of rows that are light enough', async () => {
    const { document, stylesheet, script } = (await measureLoad(dataPage, 1280, { site: served.url })).bytes;
    const weights = [
      { what: 'page of a dataset', bytes: document + stylesheet + script, limit: budgets.datasetPage },
      ...addresses
        .filter((address) => address.split('/').length > (address.startsWith('/en/') ? 5 : 4))
        .map((address) => ({ what: address, bytes: gzip(readAddress(address, site)), limit: budgets.rowPage })),
      { what: largeChart, bytes: gzip(readAddress(chartFile(largeChart, 'json'), site)), limit: budgets.chartJson },
    ];
    printWeights(weights);
    expect(weights).toHaveLength(2 + 2 * 8);
    expectWithin(weights);
  });

  it('has each row once on one page, in both languages, and every figure on the site leads to its row', () => {
    const anchors = new Map(
      pageAddresses(site).map((address) => {
        const ids = findAttributes(readAddress(address, site), 'id').map(({ value }) => value);
        return [address, new Set(ids.filter((id) => id.startsWith('obs-')))] as const;
      }),
    );
    for (const language of languages) {
      for (const one of dataset.observations) {
        const [address = '', anchor = ''] = rowAddress(dataset, one, language).split('#');
        expect(anchors.get(address)?.has(anchor), rowAddress(dataset, one, language)).toBe(true);
      }
    }
    expect(anchors.get(dataPage)!.size).toBe(0);
    const dead = pageAddresses(site).flatMap((address) =>
      findAttributes(readAddress(address, site), 'href')
        .map(({ value }) => new URL(value, `https://site${address}`))
        .filter(({ hash, pathname }) => hash.startsWith('#obs-') && !anchors.get(pathname)?.has(hash.slice(1)))
        .map(({ pathname, hash }) => `${address} → ${pathname}${hash}`),
    );
    expect(dead.slice(0, 10)).toEqual([]);
    const chart = readAddress(pageAddress('chart', 'vi', largeChart), site);
    expect(chart).toContain(`href="${firstPage}#obs-visits.branch-001.2024"`);
  });

  it('accounts for every number on its page and on one with rows, and finds one that is changed', () => {
    const literals = parse(readFileSync(join(projectFolder, 'tests/harness/truth/literals.yaml'), 'utf8')) as Literal[];
    const known = readKnown(catalogue);
    const faults = (address: string, html: string): Fault[] => {
      const matcher = new Matcher(known, literals);
      matcher.match({ address, html });
      // The name of this edition's licence has a number.
      return matcher.faults.filter(({ sentence }) => !sentence.includes(catalogue.site.licence.name));
    };
    for (const address of languages.flatMap((language) => {
      const page = pageAddress('dataset', language, largeDataset);
      return [page, `${page}visits/`];
    })) {
      expect(faults(address, readAddress(address, site)).slice(0, 20)).toEqual([]);
    }
    const html = readAddress(firstPage, site);
    for (const [from, to] of [
      ['>30,0</a>', '>30,1</a>'],
      ['>882 dòng<', '>883 dòng<'],
      ['data-period="2011">2011', 'data-period="2011">2012'],
    ] as const) {
      expect(html).toContain(from);
      expect(faults(firstPage, html.replace(from, to)).length, from).toBeGreaterThan(0);
    }
  });

  it('is in the sitemap with all its pages, and is found as one dataset', () => {
    const map = readAddress('/sitemap.xml', site);
    for (const address of addresses) expect(map).toContain(`<loc>${catalogue.site.address}${address}</loc>`);
    const found = searchRecords(catalogue).map(({ address }) => address);
    expect(found.filter((address) => address.includes(`/${largeDataset}/`)).sort()).toEqual(
      Object.values(pageAddressPair('dataset', largeDataset)).sort(),
    );
    expect(readAddress(firstPage, site)).toContain(`<a href="${dataPage}">`);
    expect(readAddress(firstPage, site)).toContain(`hreflang="en" href="${catalogue.site.address}/en/data/`);
  });

  it('leaves the site in every form, and all datasets in one archive', () => {
    for (const file of [...datasetEndings.map((ending) => datasetFile(largeDataset, ending)), dataArchiveFile])
      expect(statSync(join(site, file)).size, file).toBeGreaterThan(1000);
    const csv = readFileSync(join(site, datasetFile(largeDataset, 'csv')), 'utf8');
    expect(csv.trim().split('\n')).toHaveLength(dataset.observations.length + 1);
  });
});

describe('its tables', () => {
  const shownRows = '.pivot tbody tr:not([hidden])';

  it('are whole without scripts, each figure leading to its row, and no choice is offered that would do nothing', () =>
    open({ address: firstPage, scripts: false }, async (page) => {
      expect(await page.locator(shownRows).count()).toBe(63);
      expect(await page.locator('.observations tbody tr').count()).toBe(882);
      expect(await page.locator('form[data-filter]').isVisible()).toBe(false);
      await page.locator('.pivot tbody a').last().click();
      const target = page.locator('tr:target');
      expect(await target.getAttribute('id')).toBe('obs-visits.branch-063.2024');
      expect(await target.isVisible()).toBe(true);
    }));

  it('are filtered from the keyboard; what is chosen stands in the address, and Back lifts it', () =>
    open({ address: firstPage }, async (page, log) => {
      await page.locator('select[name=branch]').focus();
      for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await Promise.all([page.waitForURL(/branch=branch-012&period=2020#bang-theo-ky$/), page.keyboard.press('Enter')]);
      await expect.poll(() => page.locator(shownRows).allInnerTexts()).toHaveLength(1);
      expect(await page.locator('.pivot th:visible').allInnerTexts()).toEqual(['Chi nhánh', '2020', 'Chi nhánh 12']);
      expect(await page.locator('.observations tbody tr:visible').count()).toBe(1);
      expect(await page.locator('.row-filter [role=status]').textContent()).toBe(
        rowsWords.shown.vi.replace('{n}', 'Chi nhánh 12, năm\u00a02020'),
      );
      await page.goBack();
      await expect.poll(() => page.locator(shownRows).count()).toBe(63);
      expect(await page.locator('select[name=branch]').inputValue()).toBe('');
      await page.goto(`${firstPage}?branch=nowhere&x=1`);
      expect(await page.locator(shownRows).count()).toBe(63);
      expect(log.errors).toEqual([]);
    }));

  it.each([
    [dataPage, 360, 'light'],
    [dataPage, 1280, 'dark'],
    [firstPage, 360, 'dark'],
    [firstPage, 1280, 'light'],
  ] as const)('%s is accessible and within its width at %i px, %s', (address, width, scheme) =>
    open({ address, width, scheme }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await axeProblems(page)).toEqual([]);
    }),
  );
});
