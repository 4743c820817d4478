import { describe, expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';

const ask = (query: string, more: Record<string, string> = {}, page = '/tim-kiem/') =>
  `${page}?${new URLSearchParams({ q: query, ...more })}`;
const whole = '[data-results][data-whole=true] > [data-result]';

describe('filters', () => {
  it('stand in the address with the words, one beside the other, and back undoes them', () =>
    withPage({ address: ask('cải cách') }, async (page, log) => {
      await page.locator(whole).first().waitFor();
      const count = async (name: string, value: string) =>
        Number(/\((\d+)\)/.exec(await page.locator(`[name=${name}] option[value="${value}"]`).innerText())?.[1]);
      const areas = await count('area', 'procedures');
      expect(areas).toBeGreaterThan(0);
      await page.locator('[name=area]').selectOption('procedures');
      await expect.poll(() => page.url()).toContain('area=procedures');
      await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(new RegExp(`^${areas} kết quả`));
      await page.locator('[name=period]').selectOption('2024');
      await expect.poll(() => new URL(page.url()).search).toMatch(/area=procedures&period=2024$/);
      await page.goBack();
      await expect.poll(() => page.locator('[name=period]').inputValue()).toBe('');
      expect(await page.locator('[name=area]').inputValue()).toBe('procedures');
      expect(log.errors).toEqual([]);
    }));

  it('are read from an address, and values that cannot be are left out', () =>
    withPage({ address: ask('cải cách', { sort: 'chart', area: 'procedures', period: '<b>' }) }, async (page) => {
      await page.locator(whole).first().waitFor();
      const resultTypes = await page
        .locator(whole)
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['sort']));
      expect(new Set(resultTypes)).toEqual(new Set(['chart']));
      expect(await page.locator('[name=period]').inputValue()).toBe('');
      expect(await page.locator('[data-sorts] [aria-current]').innerText()).toMatch(/^Biểu đồ \d+$/);
    }));
});

describe('a result', () => {
  it('of a chart has its small line and its latest figure', () =>
    withPage({ address: ask('GII Việt Nam', { sort: 'chart' }) }, async (page) => {
      await page.locator(whole).first().waitFor();
      const chart = page.locator(`${whole}:has(a[href="/bieu-do/global-innovation-index-rank/"])`);
      expect(await chart.locator('svg path').count()).toBeGreaterThan(0);
      expect(await chart.locator('.card b').innerText()).toMatch(/^hạng\s\d+ \(năm\s\d{4}\)$/);
    }));

  it('of a dataset has its columns and its CSV', () =>
    withPage({ address: ask('lương cơ sở', { sort: 'dataset' }) }, async (page) => {
      await page.locator(whole).first().waitFor();
      const dataset = page.locator(`${whole}:has(a[href="/du-lieu/base-salary/"])`);
      expect(await dataset.locator('.card').innerText()).toMatch(/Cột: .+ · .+/);
      expect(await dataset.locator('.card a').getAttribute('href')).toBe('/data/base-salary.csv');
    }));

  it('marks the words as they were typed, also where the index knows others without marks', () =>
    withPage({ address: ask('lương cơ sở') }, async (page) => {
      await page.locator(whole).first().waitFor();
      const marked = await page.locator('[data-result] mark').allInnerTexts();
      expect(marked.length).toBeGreaterThan(0);
      expect(marked.filter((text) => !/^(lương|cơ|sở)( (cơ|sở))*$/i.test(text))).toEqual([]);
    }));

  it('lists the sections of its page, which open there with the words marked and a clean address', () =>
    withPage({ address: ask('cách viết số') }, async (page, log) => {
      const section = page.locator(whole).first().locator('.sections a').first();
      expect(await section.innerText()).toBe('Cách viết số');
      await section.click();
      await page.waitForURL((url) => url.pathname === '/phuong-phap/');
      await page.locator('main mark').first().waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(decodeURI(new URL(page.url()).hash)).toBe('#cách-viết-số');
      const heading = page.locator('h2', { hasText: 'Cách viết số' });
      expect(await heading.locator('mark').allInnerTexts()).toEqual(['Cách viết số']);
      expect(log.errors).toEqual([]);
    }));

  it('in the other language says so, after those of the page’s own', () =>
    withPage({ address: ask('SIPAS') }, async (page) => {
      await page.locator(whole).first().waitFor();
      const languages = await page
        .locator(whole)
        .evaluateAll((items) => items.map((item) => item.getAttribute('lang')));
      expect(languages[0]).toBeNull();
      expect(await page.locator('[data-result][lang=en] .sort').allInnerTexts()).toEqual(
        languages.filter((language) => language === 'en').map((): unknown => expect.stringContaining('Tiếng Anh')),
      );
    }));
});

describe('words that are not on the site', () => {
  it('are read as slips of the keys, and the page says as what', () =>
    withPage({ address: ask('luowng cow sowr') }, async (page) => {
      await page.locator(whole).first().waitFor();
      expect(await page.locator('[data-status]').textContent()).toMatch(
        /^Bạn gõ “luowng cow sowr”; trang đang hiện kết quả cho “lương cơ sở”\. \d+ kết quả/,
      );
    }));

  it('are named where others of the query are found', () =>
    withPage({ address: ask('lương cơ sở qqqqqqq') }, async (page) => {
      await page.locator(whole).first().waitFor();
      expect(await page.locator('[data-status]').textContent()).toMatch(
        /^Không có trên trang: “qqqqqqq”\. \d+ kết quả/,
      );
    }));

  it('lead to terms that are like them, and to the areas', () =>
    withPage({ address: ask('thủ tục hành chính', { sort: 'province' }) }, async (page) => {
      await page.locator('[data-no-result]').waitFor();
      expect(await page.locator('[data-near] a').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('thủ tục hành chính')]),
      );
      expect(await page.locator('[data-browse] h2').first().innerText()).toBe('Lĩnh vực');
    }));

  it('say so in the box of the header, and lead on', () =>
    withPage({ address: '/' }, async (page) => {
      await page.locator('#search-box').fill('qqqq zzzz');
      const panel = page.locator('.search-panel[data-no-result]');
      await panel.waitFor();
      expect(await panel.innerText()).toContain('Không tìm thấy trang nào cho “qqqq zzzz”');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim-kiem\/\?q=qqqq\+zzzz/);
    }));
});
