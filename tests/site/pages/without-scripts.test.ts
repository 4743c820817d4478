import { expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { listedCharts, templates } from '../../harness/site.ts';

const oneOfEachKind = [...new Map(listedCharts().map((chart) => [chart.kind, chart])).values()];

const pages = oneOfEachKind.flatMap(({ kind, page }) => [page.vi, page.en].map((address) => ({ address, kind })));

it.each(pages)('$address is whole without scripts', async ({ address, kind }) => {
  await withPage({ address, scripts: false }, async (page) => {
    const main = page.locator('main');
    expect(await main.locator('h1').isVisible()).toBe(true);
    // A chart of the kind `table` is its table; the others stand as a picture beside it.
    if (kind !== 'table') {
      const picture = main
        .locator('svg:visible')
        .filter({ has: page.locator('text') })
        .first();
      expect((await picture.textContent())?.trim()).not.toBe('');
    }
    let files = 0;
    for (const summary of await main.locator('summary:visible').all()) {
      await summary.click();
      files += await main.locator('a[href$=".csv"]:visible').count();
      // A panel of the toolbar lies over what is below it.
      if (await summary.evaluate((one) => one.parentElement!.hasAttribute('name'))) await summary.click();
    }
    expect(await main.locator('table:visible tbody tr').count()).toBeGreaterThan(0);
    expect(await main.locator('a[href*="/nguon/"]:visible, a[href*="/sources/"]:visible').count()).toBeGreaterThan(0);
    expect(files).toBeGreaterThan(0);
  });
});

it.each(templates('vi'))('%s says something without scripts and keeps its links', async (address) => {
  await withPage({ address, scripts: false }, async (page) => {
    expect((await page.locator('body').innerText()).length).toBeGreaterThan(100);
    expect(await page.locator('a[href]:visible').count()).toBeGreaterThan(0);
  });
});
