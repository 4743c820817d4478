import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { withPage } from '../../harness/browser.ts';
import { explorable, search } from '../../harness/explorable.ts';

const lines = explorable('line')[0]!.page.vi;
const rows = explorable('dot')[0]!.page.vi;
const views = [`${lines}?show=VNM,THA,MMR&time=2019..`, `${rows}?show=VNM,SGP,MMR`];

const pictures = (page: Page): Promise<string[]> =>
  page.locator('.picture > svg').evaluateAll((nodes) => nodes.map((svg) => svg.outerHTML));
/** The pictures once they have not changed for a while. */
async function rests(page: Page): Promise<string> {
  for (let before = ''; ;) {
    const now = (await pictures(page)).join('\n');
    if (now === before && !now.includes('style=')) return now;
    before = now;
    await page.waitForTimeout(200);
  }
}
/** Takes the last chip away, which draws the chart anew. */
const change = (page: Page): Promise<void> => page.locator('.chips [data-code] button[aria-label]').last().click();

describe('a picture that a reader changes', () => {
  it('rests as a picture that is written anew, at every width, and is the built one again after a reset', async () => {
    for (const address of [lines, rows]) {
      const seen = (width: number) =>
        withPage({ address, width }, async (page) => {
          const built = await rests(page);
          await change(page);
          await page.waitForFunction(() => document.querySelector('.was-found'));
          const changed = await rests(page);
          await page.locator('.was-found button').click();
          await expect.poll(() => rests(page)).toBe(built);
          expect(search(page).size).toBe(0);
          return changed;
        });
      // In each the picture of another width was moved, and the others written.
      const [wide, medium, narrow] = [await seen(1280), await seen(600), await seen(360)];
      expect(wide).not.toBe('');
      expect(medium).toBe(wide);
      expect(narrow).toBe(wide);
    }
  });

  it('moves the shapes that it has: they stay the same nodes, and are half-way in between', () =>
    withPage({ address: lines }, async (page) => {
      await page.evaluate(() => {
        const line = document.querySelector('.picture svg.wide .em .l')!;
        Object.assign(window, { line, ways: new Set<string>() });
        new MutationObserver(() => {
          (window as unknown as { ways: Set<string> }).ways.add(line.getAttribute('d')!);
        }).observe(line, { attributes: true });
      });
      await page.locator('.reading').hover();
      await page.mouse.move(300, 300);
      await page.locator('.timeline .slider').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => document.querySelector('.was-found'));
      await rests(page);
      const [same, ways] = await page.evaluate(() => {
        const told = window as unknown as { line: Element; ways: Set<string> };
        return [document.querySelector('.picture svg.wide .em .l') === told.line, told.ways.size] as const;
      });
      expect(same).toBe(true);
      expect(ways).toBeGreaterThan(2);
    }));

  it('does not move where a reader wants nothing to', () =>
    withPage({ address: lines, reducedMotion: true }, async (page) => {
      await page.evaluate(() => {
        const ways = new Set<string>();
        Object.assign(window, { ways });
        const line = document.querySelector('.picture svg.wide .em .l')!;
        new MutationObserver(() => ways.add(line.getAttribute('d')!)).observe(line, { attributes: true });
      });
      await page.locator('.reading').hover();
      await page.mouse.move(300, 300);
      await page.locator('.timeline .slider').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => document.querySelector('.was-found'));
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (window as unknown as { ways: Set<string> }).ways.size)).toBe(1);
    }));

  it('bears a title that claims nothing, with the finding and the way back below it', async () => {
    for (const address of views) {
      await withPage({ address }, async (page) => {
        await page.locator('.was-found').waitFor();
        const title = await page.locator('h1').innerText();
        const found = (await page.locator('.was-found').innerText()).replace(/\s+/g, ' ');
        expect(title).toContain('Việt Nam');
        expect(title).toContain('Myanmar');
        expect(title).not.toContain('xếp thứ');
        expect(found).toContain(exploreMessages.finding.vi.replace('{n}', '').trim());
        expect(await page.title()).toContain(title);
        expect(await page.locator('.picture').getAttribute('aria-label')).toContain(title);
        expect(await page.locator('table caption').textContent()).toBe(title);
        await page.locator('.was-found button').click();
        await expect.poll(() => page.locator('h1').innerText()).not.toBe(title);
        expect(await page.locator('.was-found').count()).toBe(0);
      });
    }
  });

  it('compares two things in a sentence, or says why not', async () => {
    await withPage({ address: '/bieu-do/global-innovation-index-asean/?show=VNM,THA' }, async (page) => {
      await expect.poll(() => page.locator('.compared').allInnerTexts()).toHaveLength(1);
      expect(await page.locator('.compared').innerText()).toMatch(
        /^\d{4}: .+ xếp thứ \d+, trên .+ \(thứ \d+\) \d+\sbậc\.$/,
      );
    });
    await withPage({ address: lines }, async (page) => expect(await page.locator('.compared').count()).toBe(0));
  });
});
