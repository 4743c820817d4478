import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { withPage } from '../../harness/browser.ts';

const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('the finder', () => {
  it.each([
    ['/dia-phuong/', 'bac kan', '/dia-phuong/bac-kan/'],
    ['/dia-phuong/', 'Thừa Thiên Huế', '/dia-phuong/hue/'],
    ['/', 'sài gòn', '/dia-phuong/ho-chi-minh/'],
    ['/en/provinces/', 'Ho Chi Minh City', '/en/provinces/ho-chi-minh/'],
    ['/dia-phuong/', 'vĩnh ph', '/dia-phuong/vinh-phuc/'],
    ['/dia-phuong/', 'Sa Pa', '/tim-kiem/'],
    ['/dia-phuong/', 'quảng', '/tim-kiem/'],
  ])('on %s leads from “%s” to %s', async (address, typed, found) => {
    await withPage({ address }, async (page) => {
      await page.fill('[data-find-province] input', typed);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === found);
    });
  });

  it('leads to all names where there are no scripts, each with its page and what it is today', async () => {
    await withPage({ address: '/', scripts: false }, async (page) => {
      await page.fill('[data-find-province] input', 'Bắc Kạn');
      await page.click('[data-find-province] button');
      await page.waitForURL((url) => url.pathname === '/dia-phuong/');
      const old = page.locator('#VN-53');
      expect((await old.innerText()).trim()).toBe('Bắc Kạn → Thái Nguyên');
      await old.locator('a').first().click();
      expect(pathOf(page)).toBe('/dia-phuong/bac-kan/');
    });
  });
});

it('keeps the old anchors of all provinces, each leading on', async () => {
  await withPage({ address: '/en/provinces/#VN-53' }, async (page) => {
    const anchors = page.locator('[id^="VN-"]');
    expect(await anchors.count()).toBe(63);
    expect(await page.locator('#VN-53').isVisible()).toBe(true);
    expect(await page.locator('#VN-53 a').first().getAttribute('href')).toBe('/en/provinces/bac-kan/');
  });
});

it('leads from a tile of the map and from its table to the page of the province', async () => {
  await withPage({ address: '/bieu-do/provinces-2025-merger/' }, async (page) => {
    const links = await page
      .locator('.table-view th a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toHaveLength(63);
    expect(links).toContain('/dia-phuong/ho-chi-minh/');
  });
});

describe('the page of a province', () => {
  it('has each member by itself, with its own figures, and says first what is not here', async () => {
    await withPage({ address: '/dia-phuong/thai-nguyen/', scripts: false }, async (page) => {
      const heads = await page.locator('main h2').allInnerTexts();
      expect(heads.slice(0, 3)).toEqual([
        'Những gì chưa có ở đây',
        'Bắc Kạn trước ngày 01/7/2025',
        'Thái Nguyên trước ngày 01/7/2025',
      ]);
      expect(await page.locator('.province-charts svg:visible').count()).toBe(4);
      const told = await page.locator('main :is(.lead, .province-absent, table)').allInnerTexts();
      expect(told.join(' ')).not.toMatch(/cao nhất|thấp nhất|xếp thứ/i);
      expect(await page.locator('.province-index a[href^="/du-lieu/papi/total/#obs-"]').count()).toBeGreaterThan(2);
    });
  });

  it('leads from one that was to what it is part of', async () => {
    await withPage({ address: '/en/provinces/bac-kan/' }, async (page) => {
      expect(await page.locator('.lead').innerText()).toMatch(/part of Thai Nguyen/);
      await page.click('main p a[href="/en/provinces/thai-nguyen/"]');
      expect(await page.locator('h1').innerText()).toBe('Thai Nguyen');
    });
  });

  it('opens a chart with another province beside it', async () => {
    await withPage({ address: '/dia-phuong/bac-kan/' }, async (page) => {
      await page.selectOption('[data-beside] select', { label: 'Huế' });
      await page.click('[data-beside] button');
      await page.waitForURL((url) => url.searchParams.get('show') === 'VN-53,VN-26');
      await page.locator('h1', { hasText: 'Bắc Kạn' }).waitFor();
      expect(await page.locator('h1').innerText()).toMatch(/Huế/);
    });
  });
});
