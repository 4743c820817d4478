import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedAddress } from '../../../src/address/address.ts';
import { embedWords } from '../../../src/language/words/embed-words.ts';
import { withPage } from '../../harness/browser.ts';
import { misfits, oneOfEachKind } from '../../harness/embeds.ts';
import { listedCharts, readAddress } from '../../harness/site.ts';

const charts = listedCharts();
const tableOf = ({ id }: { id: string }): string => embedAddress(id, 'vi', 'table');

/** Charts whose tables are leafed through: all that are short, and of the long ones, which are alike, the longest. */
const rowsOf = (chart: { id: string }): number => readAddress(tableOf(chart)).split('<tr').length;
const SHORT = 40;
const [longest] = charts.toSorted((a, b) => rowsOf(b) - rowsOf(a));
const leafable = [...charts.filter((chart) => rowsOf(chart) <= SHORT), longest!];

/** Those that are leafed through backwards too: one of each kind, and the longest. */
const kinds = new Set(oneOfEachKind.map(({ id }) => id));
const ledBack = charts.filter((chart) => kinds.has(chart.id) || chart === longest);

describe.each([
  [320, 400, leafable],
  [600, 400, ledBack],
] as const)('a table in a frame of %i × %i', (width, height, leafed) => {
  /** The rows that are seen, from 0 on. */
  const seen = (page: Page): Promise<number[]> =>
    page
      .locator('.table-view tbody tr')
      .evaluateAll((rows) => rows.flatMap((row, index) => (row.checkVisibility() ? [index] : [])));

  /** Presses a button of the pager until it leads no further; what was seen on the way, page by page, and what was wrong. */
  async function leaf(page: Page, name: string): Promise<{ pages: number[][]; wrong: string[] }> {
    const button = page.getByRole('button', { name, exact: true });
    const [pages, wrong] = [[await seen(page)], await misfits(page)];
    const rows = await page.locator('.table-view tbody tr').count();
    while (pages.length <= rows && (await button.isVisible()) && (await button.isEnabled())) {
      await button.click();
      pages.push(await seen(page));
      wrong.push(...(await misfits(page)));
      const [from, to] = [pages.at(-1)!.at(0)! + 1, pages.at(-1)!.at(-1)! + 1];
      const said = embedWords.rows.vi.replace('{n}', `${from === to ? to : `${from}–${to}`} / ${rows}`);
      expect(await page.locator('.pager [role=status]').textContent()).toBe(said);
    }
    return { pages, wrong };
  }

  it('fits with scripts, and its buttons lead through all rows, each once, and back', () =>
    withPage({ width, height }, async (page) => {
      let turned = 0;
      for (const chart of leafed) {
        await page.goto(tableOf(chart));
        const there = await leaf(page, embedWords.after.vi);
        const all = Array.from({ length: await page.locator('.table-view tbody tr').count() }, (_, index) => index);
        expect({ ...chart, ...there, pages: there.pages.flat() }).toEqual({ ...chart, pages: all, wrong: [] });
        if (there.pages.length > 1) turned += 1;
        if (!ledBack.includes(chart)) continue;
        const back = await leaf(page, embedWords.before.vi);
        expect({ ...chart, wrong: back.wrong }).toEqual({ ...chart, wrong: [] });
        expect({ ...chart, first: back.pages.at(-1)![0] }).toEqual({ ...chart, first: 0 });
        expect({ ...chart, all: [...new Set(back.pages.flat())].sort((a, b) => a - b) }).toEqual({ ...chart, all });
      }
      expect(turned).toBeGreaterThan(5);
    }));
});
