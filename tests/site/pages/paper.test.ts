import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';

/** What is left of A4 between the margins, in pixels. */
const sheet = { width: 688, height: 1001 };

async function onPaper<Result>(address: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  return withPage({ address, ...sheet }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return work(page);
  });
}

it.each(['global-innovation-index-asean', 'base-salary-by-decree', 'papi-total-map'])(
  'the picture of %s stands on the first sheet with its title, and no code does',
  (id) =>
    onPaper(`/bieu-do/${id}/`, async (page) => {
      const picture = (await page.locator('.picture svg:visible').first().boundingBox())!;
      expect(picture.y + picture.height).toBeLessThanOrEqual(sheet.height);
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/@misc|@online|<iframe|BibTeX/);
      expect(text).toContain(`/bieu-do/${id}/`);
    }),
);

it('a report fits its sheets, its figures run into no other column, and its sources have their addresses', () =>
  onPaper('/bao-cao/6-thang-dau-nam-2024/', async (page) => {
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.observations :is(th, td)')]
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => cell.textContent.trim()),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
    expect(await page.locator('#nguon').locator('xpath=ancestor::section').innerText()).toMatch(/https:\/\/\S+/);
  }));

it('a report and a chart can be printed by a button', async () => {
  for (const address of ['/bao-cao/6-thang-dau-nam-2024/', '/bieu-do/base-salary-by-decree/'])
    await withPage({ address, fresh: true }, async (page) => {
      await page.evaluate(() => {
        Object.assign(globalThis, {
          printed: 0,
          print: () => ((globalThis as unknown as { printed: number }).printed += 1),
        });
      });
      const panel = page.locator('summary:has(+ #tai-xuong)');
      if (await panel.count()) await panel.click();
      await page.getByRole('button', { name: 'In / lưu PDF' }).click();
      await expect.poll(() => page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
    });
});
