import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartChoices, chartDomain } from '../../../src/chart/view/chart-choices.ts';
import { chartObservations } from '../../../src/chart/chart-observations.ts';
import { chartFile, datasetFile } from '../../../src/address/address.ts';
import { chartInput } from '../../../src/edition/chart-input.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { downloadMessages, downloadWords } from '../../../src/language/words/download-words.ts';
import { decodeEntities, findElements, textOf } from '../../harness/html.ts';
import { openPanel, withPage } from '../../harness/browser.ts';
import { explorable, openChoices } from '../../harness/explorable.ts';
import { listedCharts, projectFolder, readAddress } from '../../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const { id, page: pages } = explorable('line')[0]!;
const input = chartInput(catalogue, id, 'vi');
/** Some of its periods. */
const time = chartChoices(input)
  .periods.slice(1, 4)
  .join('..')
  .replace(/\.\..*\.\./, '..');
const rowsOf = (csv: string, delimiter = ','): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true }).data;

async function download(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const panel = await openPanel(page, 'tai-xuong');
  const [file] = await Promise.all([page.waitForEvent('download'), panel.locator(`[data-download=${kind}]`).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('the files of a chart', () => {
  it.each(listedCharts())(
    '$id: the CSV parsed back is the dataset’s rows, all that the chart can show',
    ({ id: each }) => {
      const input = chartInput(catalogue, each, 'vi');
      const dataset = catalogue.datasets.get(input.dataset.id)!;
      const [header, ...rows] = rowsOf(readAddress(chartFile(each, 'csv')));
      expect(header).toEqual(dataset.header);
      const shown = chartDomain(input);
      const published = shown.filter(({ row }) => row !== null);
      const places = new Map(dataset.observations.map((one, place) => [one, place]));
      const own = published.map((one) => dataset.rows[places.get(one)!]);
      expect(rows.slice(0, own.length)).toEqual(own);
      expect(rows).toHaveLength(shown.length);
      const [all, ...whole] = rowsOf(readAddress(datasetFile(dataset.id, 'csv')));
      expect(all).toEqual(header);
      const written = new Set(whole.map((row) => JSON.stringify(row)));
      expect(own.filter((row) => !written.has(JSON.stringify(row)))).toEqual([]);
    },
  );

  it('the figures of the view, as CSV and as Excel with Vietnamese settings wants them', () =>
    withPage({ address: `${pages.vi}?time=${time}` }, async (page) => {
      await expect.poll(() => page.locator('.notice').textContent()).not.toBe('');
      const view = { ...input, chart: { ...input.chart, time } };
      const expected = chartObservations(view).map(({ period, value }) => [period, String(value ?? '')]);
      const csv = await download(page, 'csv');
      expect(csv.name).toBe(`${id}-view.csv`);
      const [header = [], ...rows] = rowsOf(csv.bytes.toString());
      const [period, value] = [header.indexOf('period'), header.indexOf('value')];
      expect(rows.map((row) => [row[period], row[value]])).toEqual(expected);
      expect(rows.every((row) => row[header.indexOf('indicator')] && row[header.indexOf('source')])).toBe(true);
      const excel = await download(page, 'excel');
      expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [heads = [], ...again] = rowsOf(excel.bytes.toString(), ';');
      const label = (column: string) => input.dataset.meta.columns.find((each) => each.id === column)!.label.vi;
      const [year, amount, unit] = [`${label('period')} (mã)`, label('value'), 'Đơn vị'].map((head) =>
        heads.indexOf(head),
      );
      expect(again.map((row) => [row[year!], row[amount!]])).toEqual(
        expected.map(([at, of]) => [at, of!.replace('.', ',')]),
      );
      const units = new Set([...input.dataset.measures.values()].map((measure) => measure.unit.name.vi));
      expect(again.every((row) => units.has(row[unit!]!))).toBe(true);
      const names = new Set([...catalogue.sources.values()].map((source) => source.publisher.vi));
      expect(again.every((row) => names.has(row[heads.indexOf('Nơi công bố')]!.split('; ')[0]!))).toBe(true);
      expect(await page.locator('#tai-xuong [role=status]').textContent()).toBe(
        downloadMessages.made.vi.replace('{n}', excel.name),
      );
    }));

  it.each([
    ['large', 2400, null],
    ['square', 1080, 1080],
    ['portrait', 1080, 1350],
  ] as const)('a %s picture of the view is a PNG of the right size, with something on it', (kind, width, height) =>
    withPage({ address: `${pages.vi}?time=2020..` }, async (page) => {
      await expect.poll(() => page.locator('.notice').textContent()).not.toBe('');
      const { name, bytes } = await download(page, kind);
      expect(name).toBe(`${id}-view.vi.${kind}.png`);
      expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBe(width);
      if (height) expect(bytes.readUInt32BE(20)).toBe(height);
      expect(bytes.length).toBeGreaterThan(20_000);
    }),
  );

  it('the SVG of the view is whole: title, source, note, date and licence, and only what is shown', () =>
    withPage({ address: pages.vi }, async (page) => {
      const names = await page.locator('label:has([data-show]:checked)').allTextContents();
      const gone = names.at(-1)!.trim();
      await openChoices(page);
      await page.getByLabel(gone, { exact: true }).uncheck();
      await page.locator('.was-found').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.picture svg.wide').textContent()).not.toContain(gone);
      const { name, bytes } = await download(page, 'svg');
      const svg = bytes.toString();
      expect(name).toBe(`${id}-view.vi.svg`);
      expect(svg).not.toContain(`>${gone}<`);
      for (const words of [await page.locator('h1').textContent(), 'Nguồn:', 'Cập nhật', 'Giấy phép'])
        expect(svg).toContain(words);
      // A view has a title of its own, which says what it shows and no finding.
      expect(await page.locator('h1').textContent()).not.toContain('xếp thứ');
    }));

  it('links lead to the built files while nothing is chosen', () =>
    withPage({ address: pages.en }, async (page, log) => {
      const { name } = await download(page, 'svg');
      expect(name).toBe(`${id}.en.svg`);
      const asked = log.requests.map((address) => new URL(address).pathname);
      expect(asked.filter((path) => /picture-file/.test(path))).toEqual([]);
    }));
});

describe('words to take along', () => {
  it.each(['vi', 'en'] as const)('are copied with a confirmation, in %s', (language) =>
    withPage({ address: pages[language], clipboard: true }, async (page) => {
      for (const key of ['copySentence', 'copyCitation', 'copyBibtex', 'copyAddress'] as const) {
        const panel = await openPanel(page, 'trich-dan');
        const button = panel.getByRole('button', { name: downloadWords[key][language], exact: true });
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await button.click();
        await expect.poll(() => panel.locator('[role=status]').textContent()).toBe(downloadWords.copied[language]);
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await page.locator(`#${await button.getAttribute('data-copy')}`).textContent());
      }
    }),
  );

  it('say figure or finding, period, source and the permanent address', () => {
    const elements = findElements(readAddress(pages.vi));
    const title = textOf(elements.find(({ name }) => name === 'h1')!.outer);
    const text = (key: string): string =>
      decodeEntities(elements.find(({ attributes }) => attributes['id'] === `trich-dan-${key}`)!.inner);
    expect(textOf(text('cau'))).toContain(title);
    expect(text('cau')).toMatch(/\(nguồn: .+\)\.$/);
    expect(text('van-ban')).toContain(`${catalogue.site.address}${pages.vi}`);
    expect(text('bibtex')).toMatch(
      /^@misc\{[a-z0-9-]+,\n {2}author = \{\{.+\}\},\n {2}title = \{\{.+\}\},\n {2}year = \{\d{4}\},/,
    );
    expect(text('dia-chi')).toBe(`${catalogue.site.address}${pages.vi}`);
  });

  it('the link to the view says every choice', () =>
    withPage({ address: pages.vi, clipboard: true }, async (page) => {
      await openChoices(page);
      await page.locator('.choices [name=link]').click();
      await expect.poll(() => page.locator('.notice').textContent()).toBe(downloadWords.copied.vi);
      const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(copied.pathname).toBe(pages.vi);
      expect([...copied.searchParams.keys()]).toEqual(['view', 'show', 'highlight', 'time']);
    }));
});
