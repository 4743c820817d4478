import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/commands/serve/serve.ts';
import { timelineWords } from '../../../src/language/words/timeline-words.ts';
import { withPage } from '../../harness/browser.ts';
import { budgets, expectWithin, printWeights } from '../../harness/budgets.ts';
import { heavyChart, makeHeavy, playedChart } from '../../harness/editions/heavy-edition.ts';
import { findElements, textOf } from '../../harness/html.ts';
import { measureLoad } from '../../harness/measure-load.ts';
import { copyProject, runBuild } from '../../harness/project-copy.ts';
import { fingerprint, readAddress } from '../../harness/site.ts';

const { folder, remove } = copyProject();
const site = join(folder, 'dist');
afterAll(remove);

/** Replaces a text of a data file that stands there once. */
function edit(file: string, from: string, to: string): void {
  const path = join(folder, 'data', file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(from).length, `${from} stands once in ${file}`).toBe(2);
  writeFileSync(path, text.replace(from, to));
}

describe('a build', () => {
  describe('after figures were changed', () => {
    beforeAll(async () => {
      // Another dataset of the same edition, so that one build serves both.
      makeHeavy(folder, 15);
      edit('base-salary.csv', ',2340000,', ',2360000,');
      edit('reform-results.csv', 'tasks-completed,ministries,2024-S1,400,', 'tasks-completed,ministries,2024-S1,409,');
      const stopped = await runBuild(folder);
      expect(stopped.code).not.toBe(0);
      expect(stopped.output).toContain('data/reform-results.csv, dòng 5, cột value (D) – thấy "409"');
      const entry = (dataset: string, at: string, values: string) =>
        `- { dataset: ${dataset}, at: { ${at} }, kind: error, date: 2026-11-23, ${values}, reason: { vi: Gõ nhầm., en: A slip. } }\n`;
      appendFileSync(
        join(folder, 'data/corrections.yaml'),
        entry('base-salary', 'period: 2024-07-01', 'old: 2340000, new: 2360000') +
          entry(
            'reform-results',
            'indicator: tasks-completed, level: ministries, period: 2024-S1',
            'old: 400, new: 409',
          ),
      );
      expect(await runBuild(folder)).toMatchObject({ code: 0 });
    });

    it('tells the change on the pages of its chart and dataset, in the list and in the feeds', () => {
      const said = /Đính chính, 23\/11\/2026 ?\. Trước: 400 nhiệm vụ\. Sau: 409 nhiệm vụ\. Gõ nhầm\./;
      for (const address of ['/bieu-do/reform-results-tasks-completion/', '/du-lieu/reform-results/', '/dinh-chinh/']) {
        expect(textOf(readAddress(address, site))).toMatch(said);
      }
      expect(textOf(readAddress('/bieu-do/pci-rank-bac-kan/', site))).not.toContain('Đính chính số liệu');
      const list = readAddress('/en/corrections/', site);
      expect(list).toContain('href="/en/data/reform-results/#obs-tasks-completed.ministries.2024-S1"');
      expect(list).toContain('href="/en/charts/reform-results-tasks-completion/"');
      expect(textOf(readAddress('/feeds/corrections.vi.xml', site))).toContain('Sau: 409 nhiệm vụ. Gõ nhầm.');
      const { corrections } = JSON.parse(readAddress('/feeds/corrections.json', site)) as {
        corrections: { dataset: string; old: number; new: number }[];
      };
      const added = corrections.filter((correction) => correction.old === 400 || correction.new === 2360000);
      expect(added).toMatchObject([
        { dataset: 'reform-results', old: 400, new: 409 },
        { dataset: 'base-salary', old: 2340000, new: 2360000 },
      ]);
    });

    it('says the new one in sentences, in both languages', () => {
      expect(textOf(readAddress('/linh-vuc/che-do-cong-vu/', site))).toContain('2,36 triệu đồng');
      expect(textOf(readAddress('/en/areas/civil-service/', site))).toContain('2.36 million');
    });

    it('says it in the headline of its chart', () => {
      const [title] = findElements(readAddress('/bieu-do/reform-results-tasks-completion/', site), 'h1');
      expect(textOf(title!.outer)).toContain('409/991');
    });

    it('draws it, lists it and offers it for download', () => {
      const page = readAddress('/bieu-do/reform-results-tasks-completion/', site);
      for (const name of ['svg', 'table'])
        expect(
          findElements(page, name)
            .map(({ outer }) => textOf(outer))
            .join(' '),
        ).toContain('409');
      expect(readAddress('/charts/reform-results-tasks-completion.vi.svg', site)).toContain('409');
      for (const file of ['/charts/reform-results-tasks-completion', '/data/reform-results']) {
        expect(readAddress(`${file}.csv`, site)).toMatch(/\b409\b/);
        expect(readAddress(`${file}.json`, site)).toMatch(/\b409\b/);
      }
    });

    it('leaves the old one nowhere on the page', () => {
      expect(textOf(readAddress('/bieu-do/reform-results-tasks-completion/', site))).not.toMatch(/\b400\/991\b/);
    });

    it('lets the search find it', async () => {
      const served = await serveFolder(site);
      try {
        await withPage({ site: served.url, address: '/tim-kiem/?q=409' }, async (page) => {
          const links = page.locator('[data-result]').locator('a[href]');
          await links.first().waitFor();
          const addresses = await links.evaluateAll((all) =>
            all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
          );
          expect(addresses).toContain('/bieu-do/reform-results-tasks-completion/');
        });
      } finally {
        await served.close();
      }
    });

    it('keeps the page of a chart with ten series of fifteen points within the budgets of a first view', async () => {
      const served = await serveFolder(site);
      try {
        const { bytes, requests, shift } = await measureLoad(`/bieu-do/${heavyChart}/`, 1280, { site: served.url });
        const firstView = bytes.document + bytes.stylesheet + bytes.script;
        const weights = [
          { what: 'ten by fifteen: first view', bytes: firstView, limit: budgets.firstView },
          { what: 'ten by fifteen: first script', bytes: bytes.script, limit: budgets.firstScript },
        ];
        printWeights(weights);
        expectWithin(weights);
        expect(bytes.font).toBeLessThanOrEqual(45_000);
        expect(requests).toBeLessThanOrEqual(8);
        expect(shift).toBeLessThan(budgets.shift);
      } finally {
        await served.close();
      }
    });

    it('plays rows of one period through the years until it is stopped, and keeps the year in the address', async () => {
      const served = await serveFolder(site);
      try {
        await withPage({ site: served.url, address: `/bieu-do/${playedChart}/` }, async (page) => {
          await page.locator('.reading').hover();
          await page.mouse.move(300, 400);
          const play = page.getByRole('button', { name: timelineWords.play.vi });
          const shown = page.getByRole('slider', { name: timelineWords.period.vi });
          expect(await shown.getAttribute('aria-valuetext')).toBe('2025');
          await shown.focus();
          await page.keyboard.press('ArrowLeft');
          await expect.poll(() => new URL(page.url()).searchParams.get('time')).toBe('2024');
          await expect.poll(() => page.locator('h1').innerText()).toContain('2024');
          await page.keyboard.press('Home');
          await play.click();
          const pause = page.getByRole('button', { name: timelineWords.pause.vi });
          await expect.poll(() => shown.getAttribute('aria-valuetext')).toBe('2013');
          await pause.click();
          await play.waitFor();
          const year = await shown.getAttribute('aria-valuetext');
          await page.reload();
          await expect.poll(() => page.locator('h1').innerText()).toContain(year!);
        });
      } finally {
        await served.close();
      }
    });
  });

  it('stops at a bad figure, names its place, and leaves the site as it was', async () => {
    const before = fingerprint(site);
    edit('base-salary.csv', ',2360000,', ',2.36 triệu,');
    const rows = readFileSync(join(folder, 'data/base-salary.csv'), 'utf8').split('\n');
    const row = rows.findIndex((line) => line.includes('2.36 triệu')) + 1;
    const { code, output } = await runBuild(folder);
    expect(code).not.toBe(0);
    expect(output).toContain(`data/base-salary.csv, dòng ${row}, cột amount`);
    expect(output).toContain(`data/base-salary.csv, row ${row}, column amount`);
    expect(output).toContain('2.36 triệu');
    expect(fingerprint(site)).toEqual(before);
  });
});
