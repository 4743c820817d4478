import { describe, expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { pageAddresses, readAddress } from '../../harness/site.ts';

describe('a term in a text', () => {
  it('shows its definition to the keyboard, and Escape closes it until the term has the focus again', () =>
    withPage({ address: '/linh-vuc/the-che/' }, async (page, log) => {
      const term = page.locator('a.term').first();
      const definition = page.locator(`#${await term.getAttribute('aria-describedby')}`);
      expect(await definition.isVisible()).toBe(false);
      await term.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect.poll(() => definition.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => definition.isVisible()).toBe(false);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => definition.isVisible()).toBe(true);
      expect(log.errors).toEqual([]);
    }));

  it.each([360, 1280])('shows it under the pointer, within a window of %i px, and keeps it while one reads', (width) =>
    withPage({ address: '/linh-vuc/thu-tuc-hanh-chinh/', width }, async (page) => {
      const terms = page.locator('a.term');
      for (let index = 0; index < (await terms.count()); index += 3) {
        const definition = page.locator(`#${await terms.nth(index).getAttribute('aria-describedby')}`);
        await terms.nth(index).hover();
        await expect.poll(() => definition.isVisible()).toBe(true);
        const box = (await definition.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        await definition.hover();
        expect(await definition.isVisible()).toBe(true);
        await page.mouse.move(0, 0);
      }
    }),
  );

  it('is a plain link to the glossary without scripts', () =>
    withPage({ address: '/en/areas/procedures/', scripts: false }, async (page) => {
      const term = page.locator('a.term').first();
      const address = (await term.getAttribute('href'))!;
      await term.click();
      await page.waitForURL((url) => url.pathname + url.hash === address);
      expect(await page.locator(new URL(page.url()).hash).innerText()).not.toBe('');
    }));

  it('is linked once on a page, and leads to a term of the glossary', () => {
    const anchors = new Set(
      ['/thuat-ngu/', '/en/glossary/'].flatMap((page) =>
        [...readAddress(page).matchAll(/data-term="([^"]+)"/g)].map(([, id]) => `${page}#${id}`),
      ),
    );
    const pages = pageAddresses().map((address) => ({
      address,
      terms: [...readAddress(address).matchAll(/<a class="term" href="([^"]+)"/g)].map(([, href]) => href!),
    }));
    expect(pages.filter(({ terms }) => terms.length).length).toBeGreaterThan(15);
    for (const { address, terms } of pages) {
      expect(
        terms.filter((term, index) => terms.indexOf(term) !== index),
        address,
      ).toEqual([]);
      expect(
        terms.filter((term) => !anchors.has(term)),
        address,
      ).toEqual([]);
    }
  });
});

it('stylesheets that a page links first leave the space between its paragraphs', () =>
  withPage({ address: '/linh-vuc/the-che/' }, async (page) => {
    const space = await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('.prose > p');
      return second!.getBoundingClientRect().top - first!.getBoundingClientRect().bottom;
    });
    expect(space).toBeGreaterThan(8);
  }));
