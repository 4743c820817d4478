import { describe, expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { listedCharts, pageAddresses, readAddress } from '../../harness/site.ts';
import { textOf } from '../../harness/html.ts';

/** A chart and its heading: words that must find it. */
const chart = listedCharts()[0]!.page.vi;
const heading = textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(readAddress(chart))?.[1] ?? '');
const words = heading
  .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
  .split(/\s+/)
  .slice(0, 5)
  .join(' ');

describe('the search box', () => {
  it('loads nothing of the search until it is used', () =>
    withPage({ address: '/' }, async (page, log) => {
      expect(log.requests.filter((address) => /pagefind|search-panel/.test(address))).toEqual([]);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
      expect(await page.locator('#search-box').inputValue()).toBe('');
    }));

  it('suggests pages that the arrows reach and Enter opens', () =>
    withPage({ address: '/' }, async (page, log) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(words);
      const option = page.getByRole('option', { name: heading.slice(0, 30) }).first();
      await option.waitFor();
      expect(await page.locator('#search-box').getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const chosen = await page.locator('#search-box').getAttribute('aria-activedescendant');
      expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
      const address = await page.locator(`#${chosen}`).getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === address?.split('#')[0]);
      expect(log.errors).toEqual([]);
    }));

  it('closes with Escape and keeps the words', () =>
    withPage({ address: '/' }, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('listbox').count()).toBe(0);
      expect(await page.locator('#search-box').inputValue()).toBe(words);
    }));

  it('leads to the results page without scripts', () =>
    withPage({ address: '/', scripts: false }, async (page) => {
      await page.locator('#search-box').fill(words);
      await page.locator('#search-box').press('Enter');
      await page.waitForURL(/\/tim-kiem\/\?q=/);
    }));
});

describe('the results page', () => {
  const ask = (query: string, more = '') => `/tim-kiem/?q=${encodeURIComponent(query)}${more}`;

  it('answers an address and says how many pages it found', () =>
    withPage({ address: ask(words) }, async (page, log) => {
      const hits = page.locator('[data-result]');
      await hits.first().waitFor();
      const links = await hits.evaluateAll((items) =>
        items.map((item) => item.querySelector('a')?.getAttribute('href')),
      );
      expect(links).toContain(chart);
      expect(await page.locator('[data-status]').textContent()).toMatch(/^\d+ kết quả/);
      expect(await page.locator('[data-result] mark').count()).toBeGreaterThan(0);
      expect(log.errors).toEqual([]);
    }));

  it('keeps to one sort, in the address and back', () =>
    withPage({ address: ask(words) }, async (page) => {
      await page.locator('[data-result]').first().waitFor();
      const resultTypes = () =>
        page
          .locator('[data-result]')
          .evaluateAll((items) => [...new Set(items.map((item) => (item as HTMLElement).dataset['sort']))]);
      await page.locator('[data-sorts] a[href*="sort=chart"]').click();
      await expect.poll(resultTypes).toEqual(['chart']);
      expect(page.url()).toContain('sort=chart');
      await page.goBack();
      expect(page.url()).not.toContain('sort=');
    }));

  it('finds nothing honestly, and offers the lists', () =>
    withPage({ address: ask('zzqqxx') }, async (page, log) => {
      await page.locator('[data-no-result]').waitFor();
      expect(await page.locator('[data-no-result]').textContent()).toContain('zzqqxx');
      expect(await page.locator('[data-browse] a').first().isVisible()).toBe(true);
      expect(log.errors).toEqual([]);
    }));

  it('shows markup in the address as the text that it is', () =>
    withPage({ address: ask('<img src=x onerror=alert(1)> zzqqxx') }, async (page, log) => {
      await expect.poll(() => page.locator('[data-status]').textContent()).toContain('<img src=x onerror=alert(1)>');
      expect(await page.locator('main img').count()).toBe(0);
      expect(log.errors).toEqual([]);
    }));

  it('finds English pages from English words', () =>
    withPage({ address: '/en/search/?q=reform' }, async (page) => {
      await page.locator('[data-result]').first().waitFor();
      expect(await page.locator('[data-result] a').first().getAttribute('href')).toMatch(/^\/en\//);
    }));

  it.each(['vi', 'en'] as const)('lists every area, chart, dataset, index and term without scripts (%s)', (language) =>
    withPage({ address: language === 'vi' ? '/tim-kiem/' : '/en/search/', scripts: false }, async (page) => {
      const listed = await page
        .locator('[data-browse] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      // Pages of rows are found by their dataset.
      const pattern =
        language === 'vi'
          ? /^\/(linh-vuc|bieu-do|du-lieu|xep-hang)\/[^/]+\/$/
          : /^\/en\/(areas|charts|data|rankings)\/[^/]+\/$/;
      const glossary = language === 'vi' ? '/thuat-ngu/' : '/en/glossary/';
      const terms = [...readAddress(glossary).matchAll(/data-term="([^"]+)"/g)].map(([, id]) => `${glossary}#${id}`);
      expect(terms.length).toBeGreaterThanOrEqual(72);
      expect(listed.sort()).toEqual([...pageAddresses().filter((address) => pattern.test(address)), ...terms].sort());
      expect(await page.locator('noscript').innerText()).not.toBe('');
    }),
  );
});
